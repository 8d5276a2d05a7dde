internal import ThaiText

/// Where input comes from: a file, or standard input for `-`.
struct InputSource: Sendable {
  let path: String
  /// The encoding of the text, if it was named.
  var encoding: TextEncoding?

  private var isStandardInput: Bool { path == "-" }

  /// What messages call it.
  var name: String { isStandardInput ? "standard input" : "'\(path)'" }

  /// The sources that arguments name: standard input where they name none.
  static func sources(for paths: [String], in encoding: TextEncoding?) -> [Self] {
    (paths.isEmpty ? ["-"] : paths).map { Self(path: $0, encoding: encoding) }
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

  /// Whether the input is the file at `path`, under that name or another one.
  func isFile(at path: String) -> Bool {
    guard !isStandardInput, let own = try? FileStatus(ofFileAt: self.path),
      let other = try? FileStatus(ofFileAt: path)
    else { return false }
    return own.kind == .regular && own.identity == other.identity
  }

  /// All text, in UTF-8 and without a byte order mark. For files that fit in memory.
  ///
  /// - Parameter limit: A number of bytes; of a text that has more than so many some are left out, but
  ///   it has more than so many all the same.
  func readUTF8(upTo limit: Int = .max) throws(FileFailure) -> [UInt8] {
    var reader = try InputReader(self)
    defer { reader.close() }
    var block = TextBlock()
    while block.count <= limit {
      guard try reader.read(into: &block, upTo: 2 * block.count + 64 << 10) > 0 else { break }
    }
    return Array(block.storage[..<block.count])
  }

  /// All bytes as they are. For files that fit in memory.
  func readBytes() throws(FileFailure) -> [UInt8] {
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

  /// The size in bytes of UTF-8, if it is known before reading.
  var byteCount: Int? {
    guard encoding ?? .utf8 == .utf8 else { return nil }
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
  let reason: Reason

  enum Reason {
    case system(SystemError)
    /// The text has another encoding than the one that was asked for.
    case encoding(TextEncoding)
    /// The output is an input as well.
    case input(InputSource)
  }

  init(_ action: String, _ name: String, _ reason: SystemError) {
    self.init(action: action, name: name, reason: .system(reason))
  }

  /// A text that cannot be read as UTF-8.
  init(_ name: String, isIn encoding: TextEncoding) {
    self.init(action: "read", name: name, reason: .encoding(encoding))
  }

  /// An output that would take the place of an input.
  init(_ name: String, isInput source: InputSource) {
    self.init(action: "write", name: name, reason: .input(source))
  }

  private init(action: String, name: String, reason: Reason) {
    self.action = action
    self.name = name
    self.reason = reason
  }

  var isBrokenPipe: Bool {
    if case .system(let error) = reason { error.isBrokenPipe } else { false }
  }

  var description: String {
    let reason =
      switch reason {
      case .system(let error): error.description
      case .encoding(let encoding):
        "it is not UTF-8 but \(encoding.title); add --encoding \(encoding.rawValue)"
      case .input(let source): "it is the input \(source.name); give another name"
      }
    return "cannot \(action) \(name): \(reason)"
  }
}
