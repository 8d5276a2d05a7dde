/// Where output goes: standard output, or a file that is written whole or not at all.
///
/// The bytes for a file go to a temporary one beside it, which takes the file's place in one step
/// when ``commit()`` is called. Until then the file is as it was before, whatever happens; the
/// temporary one is removed when the work fails or the process is asked to end.
///
/// Where the folder of a file is closed to new ones, the temporary file lies in that for temporary files, and its
/// bytes are copied at the end: what fails in the middle of that leaves a part.
struct OutputFile: ~Copyable {
  private let name: String
  private let descriptor: FileDescriptor
  private let replacement: Replacement?

  /// What becomes of the temporary file.
  private struct Replacement {
    let temporaryPath: String
    let path: String
    /// Whether its bytes are copied, because it cannot be renamed.
    var isCopied = false
  }

  /// - Parameter path: The file to write; `nil` or `-` for standard output.
  init(_ path: String?) throws(FileFailure) {
    guard let path, path != "-" else {
      self.init(name: "standard output", .standardOutput)
      return
    }
    do throws(SystemError) {
      try self.init(at: path)
    } catch {
      throw FileFailure("write", "'\(path)'", error)
    }
  }

  /// Opens a file that is no input.
  ///
  /// For output of another kind than its input, which nobody wants in the place of it.
  init(_ path: String?, besides sources: [InputSource]) throws(FileFailure) {
    if let path, let source = sources.first(where: { $0.isFile(at: path) }) {
      throw FileFailure("'\(path)'", isInput: source)
    }
    try self.init(path)
  }

  private init(at path: String) throws(SystemError) {
    switch OperatingSystem.followingLinks(path) {
    case .descriptor(let file): self.init(name: "'\(path)'", file)
    // The file that a link names is replaced, and not the link.
    case .path(let path): try self.init(resolved: path)
    }
  }

  private init(resolved path: String) throws(SystemError) {
    let status = try? FileStatus(ofFileAt: path)
    switch status?.kind {
    case .directory: throw .isDirectory
    case .other: self.init(name: "'\(path)'", try .open(writingTo: path))
    case .regular, nil: try self.init(replacing: path, mode: status?.mode)
    }
  }

  private init(replacing path: String, mode: UInt32?) throws(SystemError) {
    if mode != nil { try OperatingSystem.checkWritable(path) }
    let suffix = ".\(OperatingSystem.uniqueName).partial"
    let newMode = mode ?? OperatingSystem.newFileMode
    do throws(SystemError) {
      try self.init(Replacement(temporaryPath: path + suffix, path: path), mode: newMode)
    } catch {
      guard mode != nil, error.isRefusal else { throw error }
      let temporaryPath = "\(OperatingSystem.temporaryFolder)/thaitext\(suffix)"
      try self.init(
        Replacement(temporaryPath: temporaryPath, path: path, isCopied: true), mode: 0o600)
    }
  }

  private init(_ replacement: Replacement, mode: UInt32) throws(SystemError) {
    let file = try FileDescriptor.create(at: replacement.temporaryPath, mode: mode)
    OperatingSystem.removeWhenStopped(replacement.temporaryPath)
    self.init(name: "'\(replacement.path)'", file, replacement)
  }

  private init(name: String, _ descriptor: FileDescriptor, _ replacement: Replacement? = nil) {
    self.name = name
    self.descriptor = descriptor
    self.replacement = replacement
  }

  /// Writes a file whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    var buffer = ByteBuffer()
    buffer.append(bytes)
    let file = try Self(path)
    try file.write(buffer)
    try file.commit()
  }

  /// Writes all of the bytes.
  func write(_ bytes: borrowing ByteBuffer) throws(FileFailure) {
    do throws(SystemError) {
      try bytes.withSpan { (span) throws(SystemError) in try descriptor.write(span) }
    } catch {
      throw FileFailure("write", name, error)
    }
  }

  /// Ends the output: puts the file in its place.
  consuming func commit() throws(FileFailure) {
    guard let replacement else { return }
    do throws(SystemError) {
      try descriptor.close()
      if replacement.isCopied {
        try OperatingSystem.copy(replacement.temporaryPath, over: replacement.path)
        OperatingSystem.remove(replacement.temporaryPath)
      } else {
        try OperatingSystem.rename(replacement.temporaryPath, to: replacement.path)
      }
      OperatingSystem.removeWhenStopped(nil)
    } catch {
      throw FileFailure("write", name, error)
    }
  }

  deinit {
    guard let replacement else { return }
    OperatingSystem.remove(replacement.temporaryPath)
  }
}
