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
