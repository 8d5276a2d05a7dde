/// Finds dates by looking only where one may begin.
///
/// A date has a digit, and begins with it or with a month or an era not far before. Nearly all of a
/// text is neither, so the scanner sees little of it.
enum DateWindows {
  /// How far before its first digit a date may begin, in bytes: a month, an era and spaces.
  private static let reach = 96

  /// The dates and times of a text, in order, not overlapping.
  ///
  /// - Parameter excluded: Ranges that hold no dates, in order, not overlapping.
  /// - Complexity: O(*n*) for *n* bytes.
  static func matches(in text: Span<UInt8>, outside excluded: [Range<Int>] = []) -> [DateMatch] {
    DateScanner.matches(in: text, outside: union(gaps(in: text), excluded))
  }

  /// All ranges of two lists, each in order, joined where they meet.
  private static func union(_ left: [Range<Int>], _ right: [Range<Int>]) -> [Range<Int>] {
    if right.isEmpty { return left }
    var result: [Range<Int>] = []
    for range in left.merged(with: right, by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// The stretches in which no date begins, in order.
  private static func gaps(in text: Span<UInt8>) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < text.count {
      guard let end = text.digitEnd(at: offset) else {
        offset += 1
        continue
      }
      let begin = text.scalarStart(atOrBefore: offset - reach)
      if begin > start { gaps.append(start..<begin) }
      start = end
      offset = end
    }
    if start < text.count { gaps.append(start..<text.count) }
    return gaps
  }
}

extension Span<UInt8> {
  /// Where the digit ends that stands at an offset, if one does: ASCII or Thai.
  @inline(__always)
  fileprivate func digitEnd(at offset: Int) -> Int? {
    let byte = self[offset]
    if byte &- 0x30 < 10 { return offset + 1 }
    guard byte == 0xE0, offset + 2 < count, self[offset + 1] == 0xB9,
      self[offset + 2] &- 0x90 < 10
    else { return nil }
    return offset + 3
  }

  /// The offset of the scalar that an offset lies in, 0 for one before the text.
  fileprivate func scalarStart(atOrBefore offset: Int) -> Int {
    var start = Swift.max(0, offset)
    while start > 0, self[start].isUTF8Continuation { start -= 1 }
    return start
  }
}
