/// Where input comes from: a file, or standard input for `-`.
struct InputSource: Sendable {
  let path: String

  private var isStandardInput: Bool { path == "-" }

  /// What messages call it.
  var name: String { isStandardInput ? "standard input" : "'\(path)'" }

  /// The sources that arguments name: standard input where they name none.
  static func sources(for paths: [String]) -> [Self] {
    (paths.isEmpty ? ["-"] : paths).map(Self.init(path:))
  }

  /// Throws if the source cannot be read, without reading any of it.
  func check() throws(FileFailure) {
    guard !isStandardInput else { return }
    do throws(SystemError) {
      let status = try FileStatus(ofFileAt: path)
      guard status.kind != .directory else { throw .isDirectory }
      try OperatingSystem.checkReadable(path)
    } catch {
      throw FileFailure("read", name, error)
    }
  }

  func open() throws(FileFailure) -> FileDescriptor {
    guard !isStandardInput else { return .standardInput }
    do throws(SystemError) {
      return try .open(readingFrom: path)
    } catch {
      throw FileFailure("read", name, error)
    }
  }

  /// All lines, without their line ends. For files that fit in memory.
  func readLines() throws(FileFailure) -> [[UInt8]] {
    var lines = try readAll().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { $0.last == UInt8(ascii: "\r") ? Array($0.dropLast()) : Array($0) }
    // What follows the last line feed is a line only if there is something.
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// All bytes. For files that fit in memory.
  func readAll() throws(FileFailure) -> [UInt8] {
    let file = try open()
    defer { try? file.close() }
    var block = TextBlock()
    do throws(SystemError) {
      while true {
        block.makeRoom(for: max(block.count, 64 << 10))
        let count = try file.read(into: &block.storage, block.count..<block.storage.count)
        if count == 0 { return Array(block.storage[..<block.count]) }
        block.count += count
      }
    } catch {
      throw FileFailure("read", name, error)
    }
  }

  /// The size in bytes, if it is known before reading.
  var byteCount: Int? {
    let status =
      try? isStandardInput
      ? FileStatus(of: .standardInput) : FileStatus(ofFileAt: path)
    guard let status, status.kind == .regular else { return nil }
    return status.byteCount
  }
}

/// A file that could not be read or written.
struct FileFailure: Error, CustomStringConvertible {
  let action: String
  let name: String
  let reason: SystemError

  init(_ action: String, _ name: String, _ reason: SystemError) {
    self.action = action
    self.name = name
    self.reason = reason
  }

  var description: String { "cannot \(action) \(name): \(reason)" }
}
