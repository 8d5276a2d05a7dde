internal import ThaiText
internal import ThaiTextExplain

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

  static func append(_ text: String, to output: inout ByteBuffer) {
    let bytes = Array(text.utf8)
    append(bytes.span, 0..<bytes.count, to: &output)
  }

  /// Appends a member that is not the first of its object, and whose value is a string.
  static func appendMember(_ name: String, _ value: String, to output: inout ByteBuffer) {
    output.append(",\"\(name)\":\"")
    append(value, to: &output)
    output.append(UInt8(ascii: "\""))
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
  private static let ascii = (0..<0x80).map(JSON.escape)
}
