/// What stands beside letters, spaces left out, where it can neither join them nor make them
/// something else: the text's edge, line breaks, letters, brackets and the like.
struct PlainNeighbours {
  /// Whether a capital stands on either side.
  let haveCapital: Bool

  /// - Returns: `nil` if something else stands there.
  init?(of range: Range<Int>, in text: Span<UInt8>) {
    var start = range.lowerBound
    while Self.isSpace(text.byte(at: start - 1)) { start -= 1 }
    var end = range.upperBound
    while Self.isSpace(text.byte(at: end)) { end += 1 }
    let (before, after) = (text.byte(at: start - 1), text.byte(at: end))
    guard before < 0x80 ? Self.isPlain(before) : Self.isPlain(scalarAt: start - 3, in: text),
      after < 0x80 ? Self.isPlain(after) : Self.isPlain(scalarAt: end, in: text)
    else { return nil }
    haveCapital = before.isASCIICapital || after.isASCIICapital
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == ASCII.space || byte == ASCII.tab
  }

  private static func isPlain(scalarAt offset: Int, in text: Span<UInt8>) -> Bool {
    text.thaiScalar(at: offset).isLetterOrSign || text.hasPrefix("“", at: offset)
      || text.hasPrefix("”", at: offset)
  }

  /// - Parameter byte: ASCII; 0 is the text's edge.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0: true
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "*"), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: byte.isASCIILetter || byte.isASCIINewline
    }
  }
}
