/// What stands beside letters, spaces left out, where it can neither join them nor make them
/// something else: the text's edge, line breaks, letters, numbers, brackets and the like.
struct PlainNeighbours {
  /// Whether a word in capitals stands on either side.
  let haveShoutedWord: Bool
  /// Whether digits stand before the letters.
  let haveNumberBefore: Bool
  /// Whether digits stand behind them.
  let haveNumberAfter: Bool

  /// - Returns: `nil` if something else stands there.
  init?(of range: Range<Int>, in text: Span<UInt8>) {
    var start = range.lowerBound
    while case let size = text.foldedSpaceSize(before: start), size > 0 { start -= size }
    var end = range.upperBound
    while case let size = text.foldedSpaceSize(at: end), size > 0 { end += size }
    let (before, after) = (text.byte(at: start - 1), text.byte(at: end))
    guard
      Self.isDash(before: start, in: text)
        || (before < 0x80 ? Self.isPlain(before) : Self.isPlain(scalarAt: start - 3, in: text)),
      end > range.upperBound && Self.isDash(after: end, in: text)
        || (after < 0x80 ? Self.isPlain(after) : Self.isPlain(scalarAt: end, in: text))
    else { return nil }
    haveNumberBefore = before.isASCIIDigit
    haveNumberAfter = after.isASCIIDigit
    haveShoutedWord =
      Self.isShouted(from: start - 1, by: -1, in: text)
      || Self.isShouted(from: end, by: 1, in: text)
  }

  /// Whether a dash stands before an offset. It joins no letters to others: those that a hyphen does
  /// belong to the range.
  private static func isDash(before offset: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: offset - 1) == ASCII.hyphen || isDash(after: offset - 3, in: text)
  }

  /// Whether a dash stands after an offset.
  private static func isDash(after offset: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: offset) == ASCII.hyphen || text.hasPrefix("–", at: offset)
      || text.hasPrefix("—", at: offset)
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
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "%"):
      true
    default: byte.isASCIIAlphanumeric || byte.isASCIINewline
    }
  }

  /// Whether the letters from an offset on are all capitals. Of a long word, as many as are compared
  /// in ``LatinContext``; letters of other scripts beside them may be Latin ones with diacritics.
  private static func isShouted(from start: Int, by step: Int, in text: Span<UInt8>) -> Bool {
    var offset = start
    while text.byte(at: offset).isASCIICapital, abs(offset - start) < LatinContext.longestWord {
      offset += step
    }
    return offset != start && !text.byte(at: offset).isASCIILetter
      || abs(offset - start) == LatinContext.longestWord
  }
}
