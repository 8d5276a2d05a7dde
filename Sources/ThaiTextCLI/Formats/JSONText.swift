internal import ThaiText

/// Text inside the quotation marks of a JSON string (RFC 8259, section 7).
enum JSONText {
  /// Appends a part of a text. Each ill-formed sequence becomes U+FFFD, so that the output is
  /// always well-formed.
  static func append(_ text: Span<UInt8>, _ range: Range<Int>, to output: inout ByteBuffer) {
    var cursor = UTF8Cursor(at: range.lowerBound)
    var copied = range.lowerBound
    while cursor.utf8Offset < range.upperBound {
      let start = cursor.utf8Offset
      guard let element = cursor.next(in: text), let escape = escape(for: element) else { continue }
      output.append(text, copied..<start)
      output.append(escape)
      copied = cursor.utf8Offset
    }
    output.append(text, copied..<max(copied, range.upperBound))
  }

  /// A member of an object whose value is a string: `"name": "value"`.
  static func member(_ name: String, _ value: String) -> String { "\"\(name)\": \(string(value))" }

  /// An array of strings.
  static func array(_ values: [String]) -> String {
    "[" + values.map(string).joined(separator: ", ") + "]"
  }

  private static func string(_ value: String) -> String {
    let bytes = Array(value.utf8)
    var text = ByteBuffer()
    append(bytes.span, 0..<bytes.count, to: &text)
    return "\"\(text.string)\""
  }

  /// What stands for an element, or `nil` where it stands for itself.
  @inline(__always)
  private static func escape(for element: UTF8Cursor.Element) -> [UInt8]? {
    switch element {
    case .illFormed: replacement
    case .scalar(let scalar) where scalar.value < 0x80: ascii[Int(scalar.value)]
    case .scalar: nil
    }
  }

  private static let replacement = Array("\u{FFFD}".utf8)

  private static let ascii: [[UInt8]?] = (0..<0x80).map { (value: UInt8) in
    switch value {
    case UInt8(ascii: "\""): Array(#"\""#.utf8)
    case UInt8(ascii: "\\"): Array(#"\\"#.utf8)
    case UInt8(ascii: "\n"): Array(#"\n"#.utf8)
    case UInt8(ascii: "\r"): Array(#"\r"#.utf8)
    case UInt8(ascii: "\t"): Array(#"\t"#.utf8)
    case 0..<0x20: Array(#"\u00"#.utf8) + hexadecimal(value)
    default: nil
    }
  }

  private static func hexadecimal(_ value: UInt8) -> [UInt8] {
    let digits = String(value, radix: 16)
    return Array((digits.count == 1 ? "0" + digits : digits).utf8)
  }
}
