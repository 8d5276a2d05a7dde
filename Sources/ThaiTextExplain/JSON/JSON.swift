/// Writes values as JSON (RFC 8259) without Foundation.
///
///     try JSON.bytes(of: ["ไทย"])         // ["ไทย"] in UTF-8
///
/// Members of an object stand in the order in which the value encodes them. A member that is `nil` is left out.
public enum JSON {
  /// A value as one line of UTF-8.
  ///
  /// - Complexity: O(*n*) for *n* bytes of output.
  /// - Throws: `EncodingError` for a number that is not finite, which JSON cannot say, and what the value
  ///   itself throws.
  public static func bytes(of value: some Encodable) throws -> [UInt8] {
    let output = JSONOutput()
    try output.append(value, at: [])
    return output.bytes
  }

  /// The same as the content of a `script` element of HTML, where nothing in it can end the element: the letters
  /// `<`, `>` and `&`, which stand in strings alone, are written by their numbers.
  public static func bytesForHTML(of value: some Encodable) throws -> [UInt8] {
    try bytes(of: value).flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "<"): Array(#"\u003C"#.utf8)
      case UInt8(ascii: ">"): Array(#"\u003E"#.utf8)
      case UInt8(ascii: "&"): Array(#"\u0026"#.utf8)
      default: [byte]
      }
    }
  }

  /// What stands for a byte inside a string, or `nil` where it stands for itself.
  package static func escape(for byte: UInt8) -> [UInt8]? {
    switch byte {
    case UInt8(ascii: "\""): Array(#"\""#.utf8)
    case UInt8(ascii: "\\"): Array(#"\\"#.utf8)
    case UInt8(ascii: "\n"): Array(#"\n"#.utf8)
    case UInt8(ascii: "\r"): Array(#"\r"#.utf8)
    case UInt8(ascii: "\t"): Array(#"\t"#.utf8)
    case 0..<0x10: Array("\\u000\(String(byte, radix: 16))".utf8)
    case 0x10..<0x20: Array("\\u00\(String(byte, radix: 16))".utf8)
    default: nil
    }
  }
}

/// JSON that is being written, and what in it is still open.
final class JSONOutput {
  private(set) var bytes: [UInt8] = []
  /// The objects and arrays around the place of writing, the outermost first.
  private var open: [Bracket] = []

  /// An object or an array that is not closed yet.
  private struct Bracket {
    let closing: UInt8
    var isEmpty = true
  }

  /// The number of open objects and arrays.
  var depth: Int { open.count }

  func begin(opening: UInt8, closing: UInt8) {
    bytes.append(opening)
    open.append(Bracket(closing: closing))
  }

  /// Closes all that was opened inside `depth` brackets, and separates what comes next from what was written.
  func beginElement(atDepth depth: Int) {
    close(toDepth: depth)
    if !open[depth - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
    open[depth - 1].isEmpty = false
  }

  func close(toDepth depth: Int) {
    while open.count > depth { bytes.append(open.removeLast().closing) }
  }

  func append(literal: String) { bytes += literal.utf8 }

  /// Appends a value with all that is in it.
  func append(_ value: some Encodable, at path: [any CodingKey]) throws {
    switch value {
    case let text as String: append(string: text)
    case let number as Int: append(literal: "\(number)")
    case let number as Float: try append(number, number.isFinite, at: path)
    case let number as Double: try append(number, number.isFinite, at: path)
    case let flag as Bool: append(literal: flag ? "true" : "false")
    default:
      let (depth, start) = (depth, bytes.count)
      try value.encode(to: JSONEncoder(output: self, codingPath: path))
      close(toDepth: depth)
      // A value that encodes nothing is an object without members.
      if bytes.count == start { append(literal: "{}") }
    }
  }

  private func append(
    _ number: some CustomStringConvertible, _ isFinite: Bool, at path: [any CodingKey]
  ) throws {
    guard isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: path, debugDescription: "\(number) is no number of JSON"))
    }
    append(literal: number.description)
  }

  func append(string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      if let escape = Self.escapes[Int(byte)] { bytes += escape } else { bytes.append(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let escapes = (0...UInt8.max).map(JSON.escape)
}
