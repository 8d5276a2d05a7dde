/// Text in a field of a line with tabs between its fields.
///
/// Tab, line feed, carriage return and backslash are written `\t`, `\n`, `\r`, `\\`; every other
/// byte stands as it was read.
enum TSVText {
  /// Appends a part of a text.
  static func append(_ text: Span<UInt8>, _ range: Range<Int>, to output: inout ByteBuffer) {
    for offset in range {
      let byte = text[offset]
      if let letter = escapeLetter(for: byte) {
        output.append(UInt8(ascii: "\\"))
        output.append(letter)
      } else {
        output.append(byte)
      }
    }
  }

  static func append(_ text: String, to output: inout ByteBuffer) {
    let bytes = Array(text.utf8)
    append(bytes.span, 0..<bytes.count, to: &output)
  }

  /// Appends a line of fields.
  static func appendLine(of fields: [String], to output: inout ByteBuffer) {
    for (index, field) in fields.enumerated() {
      if index > 0 { output.append(UInt8(ascii: "\t")) }
      append(field, to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  private static func escapeLetter(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\t"): UInt8(ascii: "t")
    case UInt8(ascii: "\n"): UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    case UInt8(ascii: "\\"): UInt8(ascii: "\\")
    default: nil
    }
  }
}
