// The only file of the command line that calls the C library.
internal import ThaiTextSystem

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
    Self(rawValue: try retrying { openFile(path, O_RDONLY | O_CLOEXEC, 0) })
  }

  /// Opens a file that must not exist yet.
  static func create(at path: String, mode: UInt32) throws(SystemError) -> Self {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    return Self(rawValue: try retrying { openFile(path, flags, mode_t(mode)) })
  }

  static func open(writingTo path: String, isEmptied: Bool = false) throws(SystemError) -> Self {
    let flags = O_WRONLY | O_CLOEXEC | (isEmptied ? O_TRUNC : 0)
    return Self(rawValue: try retrying { openFile(path, flags, 0) })
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

  /// Whether the place does not take new files.
  var isRefusal: Bool { code == EACCES || code == EPERM || code == EROFS }

  static let isDirectory = Self(code: EISDIR)
}

/// What stands at a path, symbolic links followed.
struct FileStatus: Sendable {
  enum Kind { case regular, directory, other }
  let kind: Kind
  let byteCount: Int
  /// The permission bits.
  let mode: UInt32
  /// The same for all names of a file, and for no other file.
  let identity: [UInt64]

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
    identity = [
      UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino),
    ]
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

  /// Writes the bytes of a file over those of another one, which keeps its place.
  static func copy(_ source: String, over target: String) throws(SystemError) {
    let input = try FileDescriptor.open(readingFrom: source)
    defer { try? input.close() }
    let output = try FileDescriptor.open(writingTo: target, isEmptied: true)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try input.read(into: &buffer, 0..<buffer.count)
      if count == 0 { break }
      try output.write(buffer.span.extracting(0..<count))
    }
    try output.close()
  }

  /// What a path leads to.
  enum Place {
    /// A path that is no symbolic link. Nothing need be there.
    case path(String)
    /// A file that the process has open, as `/dev/stdout` names it.
    case descriptor(FileDescriptor)
  }

  /// Follows the links that a path names. What the system calls a loop is its own affair.
  static func followingLinks(_ path: String) -> Place {
    var path = path
    for _ in 0..<40 {
      if let file = openFile(namedBy: path) { return .descriptor(file) }
      guard let target = target(ofLinkAt: path) else { break }
      let folder = path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex)
      path = target.hasPrefix("/") || !path.contains("/") ? target : folder + target
    }
    return .path(path)
  }

  /// To open such a path would open the file behind it anew, from its start.
  private static func openFile(namedBy path: String) -> FileDescriptor? {
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count)).map { FileDescriptor(rawValue: $0) }
    }
    return nil
  }

  private static func target(ofLinkAt path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static var temporaryFolder: String {
    guard let folder = unsafe getenv("TMPDIR"), unsafe folder.pointee != 0 else { return "/tmp" }
    return unsafe String(cString: folder)
  }

  /// The permissions that the process gives to a new file.
  static var newFileMode: UInt32 {
    let mask = umask(0)
    _ = umask(mask)
    return 0o666 & ~UInt32(mask)
  }

  /// A part of a name that no other run has, nor had: process numbers come again.
  static var uniqueName: String { String(UInt64.random(in: 0...UInt64.max), radix: 36) }

  /// Removes the file at `path` should an interrupt or a request to end stop the process.
  ///
  /// One path at a time; `nil` takes the promise back. A signal that the process was told to ignore, as by `nohup`,
  /// stays ignored.
  static func removeWhenStopped(_ path: String?) {
    unsafe free(StopSignal.path)
    unsafe StopSignal.path = path.flatMap { unsafe strdup($0) }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, path == nil ? SIG_DFL : StopSignal.removeFile)
      if unsafe unsafeBitCast(before, to: Int.self) == StopSignal.ignore { signal(number, SIG_IGN) }
    }
  }
}

/// What the signal handler needs, in a form that a handler may touch: a C string and no more.
private enum StopSignal {
  nonisolated(unsafe) static var path: UnsafeMutablePointer<CChar>?

  static let ignore = unsafe unsafeBitCast(SIG_IGN, to: Int.self)

  static let removeFile: @convention(c) (Int32) -> Void = { number in
    if let path = unsafe path { _ = unsafe unlink(path) }
    // Ends the process the way the signal would have without a handler.
    _ = signal(number, SIG_DFL)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, number)
    unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
    // The first process of a container is stopped by no signal.
    _exit(128 + number)
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
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  unsafe open(path, flags, mode)
}
