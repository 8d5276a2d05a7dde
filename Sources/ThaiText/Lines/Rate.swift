/// A unit and what it is counted by: `กม./ชม.`, `บาท/คน/คืน`, `km/h`.
enum Rate {
  /// A unit has at most so many bytes.
  private static let longestUnit = 36
  /// More than any rate has.
  private static let mostSlashes = 4

  /// The rate that a number or an abbreviated unit is a part of, with both; where its last unit ends is
  /// for others to say.
  ///
  /// - Complexity: O(1).
  static func range(with span: TokenConstraint, in text: Span<UInt8>) -> Range<Int>? {
    let range = span.utf8Range
    switch span.kind {
    case .number:
      let unit = text.spacesEnd(from: range.upperBound)
      return end(ofUnitsFrom: unit, in: text).map { range.lowerBound..<$0 }
    case .abbreviation where isUnit(range, in: text):
      if let end = end(afterUnitEndingAt: range.upperBound, in: text) {
        return range.lowerBound..<end
      }
      let isCounting =
        text.byte(at: range.lowerBound - 1) == ASCII.slash
        && text.thaiLetter(before: range.lowerBound - 1) != .none
      return isCounting ? range.lowerBound - 2..<range.upperBound : nil
    default: return nil
    }
  }

  /// Where a symbol of a unit ends that stands behind a number: `GB`, `°C`.
  static func endOfSymbol(at offset: Int, in text: Span<UInt8>) -> Int? {
    if text.hasPrefix("°", at: offset) { return lettersEnd(from: offset + 2, in: text) }
    let end = lettersEnd(from: offset, in: text)
    return end > offset && CueWords.latinUnits.contains(offset..<end, in: text) ? end : nil
  }

  private static func isUnit(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    BundledTables.abbreviations.category(of: range, in: text) == .unit
  }

  /// Where the first letter behind the last slash ends, of units with slashes between.
  private static func end(ofUnitsFrom start: Int, in text: Span<UInt8>) -> Int? {
    let unit = unitEnd(from: start, in: text)
    return unit > start ? end(afterUnitEndingAt: unit, in: text) : nil
  }

  private static func end(afterUnitEndingAt offset: Int, in text: Span<UInt8>) -> Int? {
    var end: Int?
    var slash = offset
    for _ in 0..<mostSlashes where text.byte(at: slash) == ASCII.slash {
      let next = unitEnd(from: slash + 1, in: text)
      guard next > slash + 1 else { break }
      end = slash + 1 + (text.thaiLetter(at: slash + 1) == .none ? 1 : 3)
      slash = next
    }
    return end
  }

  /// Where the letters and full stops of a unit end.
  private static func unitEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end - start < longestUnit {
      if text.thaiLetter(at: end) != .none {
        end += 3
      } else if text.byte(at: end).isASCIILetter
        || end > start && text.byte(at: end) == ASCII.fullStop
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private static let letterLike: [StaticString] = ["µ", "μ", "²", "³"]

  /// Where the letters of a symbol end: ASCII, and what stands for micro, square and cube.
  private static func lettersEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end - start < longestUnit {
      if text.byte(at: end).isASCIILetter {
        end += 1
      } else if letterLike.contains(where: { text.hasPrefix($0, at: end) }) {
        end += 2
      } else {
        break
      }
    }
    return end
  }
}
