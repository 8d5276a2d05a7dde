/// Finds dates by looking only where one may begin.
///
/// A date has a digit or a number in words, and begins with it or with a month or an era not far
/// before. Nearly all of a text is neither, so the scanner sees little of it.
enum DateWindows {
  /// How far before its first digit a date may begin, in bytes: a month, an era and spaces.
  private static let reach = 96

  /// The dates and times of a text, in order, not overlapping.
  ///
  /// - Parameters:
  ///   - words: Where numbers in words and hours by name begin, in order.
  ///   - excluded: Ranges that hold no dates, in order, not overlapping.
  /// - Complexity: O(*n*) for *n* bytes.
  static func matches(
    in text: Span<UInt8>, words: [Int] = [], outside excluded: [Range<Int>] = []
  ) -> [DateMatch] {
    DateScanner.matches(in: text, outside: union(gaps(in: text, words), excluded))
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
  private static func gaps(in text: Span<UInt8>, _ words: [Int]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start = 0
    var digit = text.firstDigit(from: 0)
    for word in words + [text.count] {
      while digit < word {
        let end = text.digitsEnd(from: digit)
        addGap(before: digit, from: &start, to: end, in: text, to: &gaps)
        digit = text.firstDigit(from: end)
      }
      if word < text.count { addGap(before: word, from: &start, to: word + 3, in: text, to: &gaps) }
    }
    if start < text.count { gaps.append(start..<text.count) }
    return gaps
  }

  @inline(__always)
  private static func addGap(
    before offset: Int, from start: inout Int, to end: Int, in text: Span<UInt8>,
    to gaps: inout [Range<Int>]
  ) {
    let begin = text.scalarStart(atOrBefore: offset - reach)
    if begin > start { gaps.append(start..<begin) }
    start = max(start, end)
  }
}

extension Span<UInt8> {
  /// The offset of the scalar that an offset lies in, 0 for one before the text.
  fileprivate func scalarStart(atOrBefore offset: Int) -> Int {
    var start = Swift.max(0, offset)
    while start > 0, self[start].isUTF8Continuation { start -= 1 }
    return start
  }
}
