internal import ThaiTextSystem

/// A file mapped into memory: pages are read when they are touched, and shared by processes. What cannot be mapped, as
/// a pipe, is read to its end.
@safe package struct MappedFile: ~Copyable {
  private let memory: UnsafeRawBufferPointer

  /// - Throws: ``ImageError`` with code ``ImageError/Code/unreadableFile``.
  package init(path: String) throws(ImageError) {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { throw Self.unreadable(path) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw Self.unreadable(path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw Self.unreadable(path, "it is a directory")
    case S_IFREG: unsafe memory = try Self.map(file, size: Int(status.st_size), path)
    default: unsafe memory = try Self.readAll(of: file, path)
    }
  }

  deinit { unsafe Self.unmap(memory) }

  /// Hands the memory over; it has to be given to ``unmap(_:)`` at the end.
  consuming func takeMemory() -> UnsafeRawBufferPointer {
    let taken = unsafe memory
    discard self
    return unsafe taken
  }

  static func unmap(_ memory: UnsafeRawBufferPointer) {
    guard let base = memory.baseAddress else { return }
    unsafe munmap(UnsafeMutableRawPointer(mutating: base), memory.count)
  }

  private static func map(
    _ file: CInt, size: Int, _ path: String
  ) throws(ImageError) -> UnsafeRawBufferPointer {
    // An empty file cannot be mapped.
    guard size > 0 else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
    let base = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0)
    guard let base = unsafe base, unsafe base != MAP_FAILED else { throw unreadable(path) }
    return unsafe UnsafeRawBufferPointer(start: base, count: size)
  }

  private static func readAll(
    of file: CInt, _ path: String
  ) throws(ImageError) -> UnsafeRawBufferPointer {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(file, &part, part.count)
      if count == 0 { break }
      guard count > 0 || errno == EINTR else { throw unreadable(path) }
      bytes += part[..<max(count, 0)]
    }
    return unsafe try copy(bytes, path)
  }

  /// The bytes in memory as a mapped file has it.
  private static func copy(
    _ bytes: [UInt8], _ path: String
  ) throws(ImageError) -> UnsafeRawBufferPointer {
    guard !bytes.isEmpty else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
    let access = PROT_READ | PROT_WRITE
    let base = unsafe mmap(nil, bytes.count, access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let base = unsafe base, unsafe base != MAP_FAILED else { throw unreadable(path) }
    let memory = unsafe UnsafeMutableRawBufferPointer(start: base, count: bytes.count)
    unsafe memory.copyBytes(from: bytes)
    return UnsafeRawBufferPointer(memory)
  }

  private static func unreadable(_ path: String) -> ImageError {
    let reason = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
    return unreadable(path, reason)
  }

  private static func unreadable(_ path: String, _ reason: String) -> ImageError {
    ImageError(.unreadableFile, in: path, found: reason)
  }
}
