// The only file of the command line that calls the C library.
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file of the operating system.
///
/// Calls that a signal interrupts are repeated; every other failure is thrown.
struct FileDescriptor: Sendable {
  let rawValue: Int32

  static let standardInput = Self(rawValue: STDIN_FILENO)
  static let standardOutput = Self(rawValue: STDOUT_FILENO)
  static let standardError = Self(rawValue: STDERR_FILENO)

  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether a read would return at once, with bytes or with the end of the file.
  var isReady: Bool {
    var request = pollfd(fd: rawValue, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) != 0
  }

  static func open(readingFrom path: String) throws(SystemError) -> Self {
    Self(rawValue: try retrying { Self.openFile(path, O_RDONLY | O_CLOEXEC, 0) })
  }

  /// Opens a file that must not exist yet.
  static func create(at path: String, mode: UInt32) throws(SystemError) -> Self {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    return Self(rawValue: try retrying { Self.openFile(path, flags, mode_t(mode)) })
  }

  static func open(writingTo path: String) throws(SystemError) -> Self {
    Self(rawValue: try retrying { Self.openFile(path, O_WRONLY | O_CLOEXEC, 0) })
  }

  func close() throws(SystemError) {
    try check(closeFile(rawValue) == 0)
  }

  /// Reads up to `range.count` bytes into that part of `buffer`; returns how many, 0 at the end.
  func read(into buffer: inout [UInt8], _ range: Range<Int>) throws(SystemError) -> Int {
    let part = buffer.indices.clamped(to: range)
    return try retrying {
      unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe readFile(rawValue, UnsafeMutableRawBufferPointer(rebasing: bytes[part]))
      }
    }
  }

  /// Writes all of the bytes.
  func write(_ bytes: Span<UInt8>) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let rest = bytes.extracting(written..<bytes.count)
      do {
        written += try retrying {
          unsafe rest.withUnsafeBytes { bytes in unsafe writeFile(rawValue, bytes) }
        }
      } catch  where error.isNotReady {
        waitUntilWritable()
      }
    }
  }

  /// Some parents hand over pipes that refuse to wait.
  private func waitUntilWritable() {
    var request = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}

/// A failure that the operating system reported.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  static var last: Self { Self(code: errno) }

  var isBrokenPipe: Bool { code == EPIPE }
  fileprivate var isNotReady: Bool { code == EAGAIN || code == EWOULDBLOCK }
  fileprivate var isInterruption: Bool { code == EINTR }

  var description: String { unsafe String(cString: strerror(code)) }

  static let isDirectory = Self(code: EISDIR)
}

/// What stands at a path, symbolic links followed.
struct FileStatus: Sendable {
  enum Kind { case regular, directory, other }
  let kind: Kind
  let byteCount: Int
  /// The permission bits.
  let mode: UInt32

  init(ofFileAt path: String) throws(SystemError) {
    var status = stat()
    try check(unsafe stat(path, &status) == 0)
    self.init(status)
  }

  init(of file: FileDescriptor) throws(SystemError) {
    var status = stat()
    try check(unsafe fstat(file.rawValue, &status) == 0)
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    default: kind = .other
    }
    byteCount = Int(status.st_size)
    mode = UInt32(status.st_mode & 0o7777)
  }
}

/// Calls on paths and on the process.
enum OperatingSystem {
  static func checkReadable(_ path: String) throws(SystemError) {
    try check(unsafe access(path, R_OK) == 0)
  }

  static func checkWritable(_ path: String) throws(SystemError) {
    try check(unsafe access(path, W_OK) == 0)
  }

  static func rename(_ source: String, to target: String) throws(SystemError) {
    try check(renameFile(source, target) == 0)
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// The path without symbolic links, if it names an existing file.
  static func resolvedPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The permissions that the process gives to a new file.
  static var newFileMode: UInt32 {
    let mask = umask(0)
    _ = umask(mask)
    return 0o666 & ~UInt32(mask)
  }

  static var processIdentifier: Int32 { getpid() }

  /// Removes the file at `path` should an interrupt or a request to end stop the process.
  ///
  /// One path at a time; `nil` takes the promise back.
  static func removeWhenStopped(_ path: String?) {
    unsafe free(StopSignal.path)
    unsafe StopSignal.path = path.flatMap { unsafe strdup($0) }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      _ = signal(number, path == nil ? SIG_DFL : StopSignal.removeFile)
    }
  }
}

/// What the signal handler needs, in a form that a handler may touch: a C string and no more.
private enum StopSignal {
  nonisolated(unsafe) static var path: UnsafeMutablePointer<CChar>?

  static let removeFile: @convention(c) (Int32) -> Void = { number in
    if let path = unsafe path { _ = unsafe unlink(path) }
    // Ends the process the way the signal would have without a handler.
    _ = signal(number, SIG_DFL)
    raise(number)
  }
}

private func check(_ succeeded: Bool) throws(SystemError) {
  guard succeeded else { throw .last }
}

private func retrying<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result >= 0 { return result }
    let error = SystemError.last
    guard error.isInterruption else { throw error }
  }
}

// The C functions that have the names of the methods above.
private func closeFile(_ file: Int32) -> Int32 { close(file) }
private func readFile(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  unsafe read(file, bytes.baseAddress, bytes.count)
}
private func writeFile(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(file, bytes.baseAddress, bytes.count)
}
private func renameFile(_ source: String, _ target: String) -> Int32 {
  unsafe rename(source, target)
}
extension FileDescriptor {
  private static func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.open(path, flags, mode)
    #elseif canImport(Musl)
      unsafe Musl.open(path, flags, mode)
    #else
      unsafe Darwin.open(path, flags, mode)
    #endif
  }
}
