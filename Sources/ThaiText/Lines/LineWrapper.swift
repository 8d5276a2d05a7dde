/// Breaks text into lines of a width.
///
/// Each line takes as much as fits, counted in columns: Thai vowels and tones above and below take
/// none, East Asian wide characters and emoji two. White space at the end of a line is dropped;
/// every other character stays. Line ends of the text stay line ends.
///
/// What may not be broken and is wider than a line has a line of its own and sticks out, unless
/// ``breaksLongWords`` is set; an entity with white space in it, such as a date, is broken there.
package struct LineWrapper: Sendable {
  /// The columns of a line, at least 1.
  package var width: Int
  /// Whether a word wider than a line is broken between Thai character clusters and between the
  /// characters of other scripts.
  package var breaksLongWords: Bool
  package var breaker: LineBreaker

  package init(width: Int, breaksLongWords: Bool = false, breaker: LineBreaker = LineBreaker()) {
    precondition(width > 0, "a line has one column or more")
    self.width = width
    self.breaksLongWords = breaksLongWords
    self.breaker = breaker
  }

  /// Appends the lines of UTF-8 text, for callers that hold bytes.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func appendLines(
    of utf8: Span<UInt8>, to lines: inout [WrappedLine],
    using workspace: inout SegmentationWorkspace
  ) {
    let opportunities = breaker.opportunities(in: utf8, using: &workspace)
    var first = 0
    var start = 0
    for (index, opportunity) in opportunities.enumerated()
    where opportunity.strength == .mandatory {
      let paragraph = Paragraph(start..<opportunity.utf8Offset, in: utf8)
      var filler = LineFiller(paragraph, width: width, breaksLongWords: breaksLongWords)
      filler.fill(breakingAt: opportunities[first..<index], in: utf8)
      lines.append(contentsOf: filler.lines)
      first = index + 1
      start = opportunity.utf8Offset
    }
  }
}

/// A line as it is to be written.
package struct WrappedLine: Hashable, Sendable {
  /// The text of the line, without white space at its end, in UTF-8 offsets.
  package var content: Range<Int>
  /// What ends the line in the text; empty if nothing does.
  package var lineEnd: Range<Int>
  /// What ends the line where it was broken, or `nil` where the text ends it.
  package var inserted: [UInt8]?
}

/// Text up to a line end.
struct Paragraph {
  var content: Range<Int>
  var lineEnd: Range<Int>
  /// What ends a line inside the paragraph.
  var innerLineEnd: [UInt8]

  init(_ range: Range<Int>, in text: Span<UInt8>) {
    let end = Self.contentEnd(of: range, in: text)
    content = range.lowerBound..<end
    lineEnd = end..<range.upperBound
    innerLineEnd = lineEnd.count == 2 && text[end] == 0x0D ? [0x0D, 0x0A] : [0x0A]
  }

  private static func contentEnd(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    let end = range.upperBound
    switch text.scalar(before: end)?.value {
    case 0x0A: return end - (end - 2 >= range.lowerBound && text[end - 2] == 0x0D ? 2 : 1)
    case 0x0B, 0x0C, 0x0D: return end - 1
    case 0x85: return end - 2
    case 0x2028, 0x2029: return end - 3
    default: return end
    }
  }
}
