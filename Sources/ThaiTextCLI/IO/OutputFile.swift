/// Where output goes: standard output, or a file that is written whole or not at all.
///
/// The bytes for a file go to a temporary one beside it, which takes the file's place in one step
/// when ``commit()`` is called. Until then the file is as it was before, whatever happens; the
/// temporary one is removed when the work fails or the process is asked to end.
struct OutputFile: ~Copyable {
  private let name: String
  private let descriptor: FileDescriptor
  private let replacement: Replacement?

  /// What becomes of the temporary file.
  private struct Replacement {
    let temporaryPath: String
    let path: String
  }

  /// - Parameter path: The file to write, or `nil` for standard output.
  init(_ path: String?) throws(FileFailure) {
    guard let path else {
      self.init(name: "standard output", .standardOutput)
      return
    }
    do throws(SystemError) {
      try self.init(at: path)
    } catch {
      throw FileFailure("write", "'\(path)'", error)
    }
  }

  private init(at path: String) throws(SystemError) {
    // A link is followed, so that the file it names is replaced and not the link.
    let path = OperatingSystem.resolvedPath(path) ?? path
    let status = try? FileStatus(ofFileAt: path)
    switch status?.kind {
    case .directory: throw .isDirectory
    case .other: self.init(name: "'\(path)'", try .open(writingTo: path))
    case .regular, nil: try self.init(replacing: path, mode: status?.mode)
    }
  }

  private init(replacing path: String, mode: UInt32?) throws(SystemError) {
    if mode != nil { try OperatingSystem.checkWritable(path) }
    let temporaryPath = "\(path).\(OperatingSystem.processIdentifier).partial"
    OperatingSystem.removeWhenStopped(temporaryPath)
    let file = try FileDescriptor.create(
      at: temporaryPath, mode: mode ?? OperatingSystem.newFileMode)
    self.init(
      name: "'\(path)'", file, Replacement(temporaryPath: temporaryPath, path: path))
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
      try OperatingSystem.rename(replacement.temporaryPath, to: replacement.path)
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
