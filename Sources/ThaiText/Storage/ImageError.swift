/// A compiled image that cannot be used, and why.
public struct ImageError: Error, Hashable, Sendable {
  /// What is wrong. An open set: new codes may appear in minor versions.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The file cannot be opened or mapped.
    public static let unreadableFile = Self(rawValue: "unreadable file")
    /// The bytes are no image: too few, or without the magic.
    public static let notAnImage = Self(rawValue: "not a ThaiText image")
    /// The image was written in another format version.
    public static let unsupportedVersion = Self(rawValue: "unsupported format version")
    /// The image is one of another kind, as a model is no lexicon.
    public static let wrongKind = Self(rawValue: "wrong kind of image")
    /// The image is shorter or longer than its header says.
    public static let wrongSize = Self(rawValue: "wrong size")
    /// A section does not lie inside the image, or is not aligned.
    public static let misplacedSection = Self(rawValue: "misplaced section")
    /// The bytes are not those that were written.
    public static let checksumMismatch = Self(rawValue: "checksum mismatch")
    /// A section that the reader needs is not there.
    public static let missingSection = Self(rawValue: "missing section")
    /// A section that cannot be ignored is unknown to the reader.
    public static let unknownSection = Self(rawValue: "unknown required section")
    /// The content of a section contradicts itself.
    public static let invalidContent = Self(rawValue: "invalid content")
  }

  public let code: Code
  /// The name of the image, such as its path.
  public let image: String
  /// Where in the image, in bytes; `nil` when the whole is meant.
  public let offset: Int?
  /// What a correct image has there.
  public let expected: String?
  /// What this one has there.
  public let found: String?

  package init(
    _ code: Code, in image: String, at offset: Int? = nil, expected: String? = nil,
    found: String? = nil
  ) {
    self.code = code
    self.image = image
    self.offset = offset
    self.expected = expected
    self.found = found
  }
}

extension ImageError: CustomStringConvertible {
  /// One sentence, such as
  /// `my.lexicon: unsupported format version at byte 8: expected 1, found 2; rebuild it …`.
  public var description: String {
    let place = offset.map { " at byte \($0)" } ?? ""
    let details = [
      expected.map { "expected \($0)" }, found.map { expected == nil ? $0 : "found \($0)" },
    ]
    .compactMap { $0 }.joined(separator: ", ")
    return "\(image): \(code.rawValue)\(place)\(details.isEmpty ? "" : ": \(details)"); \(remedy)."
  }

  private var remedy: String {
    switch code {
    case .unreadableFile: "check the path and the permissions"
    case .notAnImage, .wrongKind: "check that this is the file you mean"
    default: "compile it again with this version of thaitext"
    }
  }
}
