/// Text as the content of an element of HTML, or inside the quotation marks of an attribute.
enum HTMLText {
  /// The text with a reference for each character that has a meaning in HTML. What cannot stand in
  /// a page, such as a control character, is shown as U+FFFD.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\t": escaped.append(scalar)
      default: escaped.append(canStand(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(escaped)
  }

  /// Neither a control character nor a noncharacter (HTML standard, section 13.1.4).
  private static func canStand(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
    let isNoncharacter = (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
    return !isControl && !isNoncharacter
  }
}
