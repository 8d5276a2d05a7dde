internal import ArgumentParser

/// The encodings that text can be read in. What is written is always UTF-8.
enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows874 = "windows-874"
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"

  /// What messages call it.
  var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .windows874: "Windows-874 (TIS-620)"
    case .utf16: "UTF-16"
    case .utf16LittleEndian: "UTF-16, little endian"
    case .utf16BigEndian: "UTF-16, big endian"
    }
  }
}

extension TextEncoding: ExpressibleByArgument {
  /// Other names of the encodings. What TIS-620 and ISO 8859-11 have, Windows-874 has in the same
  /// place.
  private static let aliases: [String: Self] = [
    "utf8": .utf8, "utf16": .utf16, "utf16le": .utf16LittleEndian, "utf16be": .utf16BigEndian,
    "cp874": .windows874, "windows874": .windows874, "tis-620": .windows874, "tis620": .windows874,
    "iso-8859-11": .windows874,
  ]

  init?(argument: String) {
    let name = argument.lowercased()
    guard let encoding = Self(rawValue: name) ?? Self.aliases[name] else { return nil }
    self = encoding
  }
}

/// The option that names the encoding of what a command reads.
struct EncodingOptions: ParsableArguments {
  @Option(
    help: """
      The encoding of the files. Without it text is UTF-8, and what is evidently something else is \
      refused; with utf-8 any bytes are read. TIS-620 is windows-874. The output is UTF-8.
      """)
  var encoding: TextEncoding?
}
