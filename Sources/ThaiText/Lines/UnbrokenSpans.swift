/// The stretches of a text that stay on one line: entities, and what belongs to them.
///
/// | stays together | |
/// |---|---|
/// | every entity, dates and times included | `18 - 22 สิงหาคม 2567`, `https://a.th/b` |
/// | a title and the name after it | `นายเอกพงษ์`, `ดร. เอกพงษ์` |
/// | a title or the letter of a kind of place, and the first letter after it | `จ. ตาก` |
/// | a number and its unit, if that is abbreviated or a symbol | `372 กม.`, `5 GB`, `37 °C` |
/// | a unit and what it is counted by, with the number before them | `80 กม./ชม.`, `บาท/คน/คืน` |
/// | a word of the user's | |
struct UnbrokenSpans {
  /// By their lower bounds; they may overlap.
  private let ranges: [Range<Int>]
  private var next = 0
  /// The greatest upper bound so far.
  private var reach = 0

  /// - Parameter analysis: One that has the numbers.
  init(_ analysis: TextAnalysis, of text: Span<UInt8>) {
    let spans =
      analysis.findsEntities
      ? HashtagEntity.spans(in: text, over: analysis.spansAndNumbers) : analysis.spansAndNumbers
    var ranges = analysis.dates(in: text).map(\.utf8Range)
    for (index, span) in spans.enumerated() {
      let following = index + 1 < spans.count ? spans[index + 1] : nil
      ranges.append(Self.range(of: span, before: following, in: text))
      if let rate = Rate.range(with: span, in: text) { ranges.append(rate) }
    }
    // Two lists, each in order, which sorting merges in one pass.
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether an offset, not below those asked for before, lies inside one of them.
  ///
  /// - Complexity: O(1), amortized over the ranges.
  mutating func hold(_ offset: Int) -> Bool {
    while next < ranges.count, ranges[next].lowerBound < offset {
      reach = max(reach, ranges[next].upperBound)
      next += 1
    }
    return offset < reach
  }

  /// A span with what has to stay on its line.
  private static func range(
    of span: TokenConstraint, before following: TokenConstraint?, in text: Span<UInt8>
  ) -> Range<Int> {
    let start = span.utf8Range.lowerBound
    let next = text.spacesEnd(from: span.utf8Range.upperBound)
    if let following, following.utf8Range.lowerBound == next, joins(span, following, in: text) {
      return start..<following.utf8Range.upperBound
    }
    if span.kind == .number, let end = Rate.endOfSymbol(at: next, in: text) { return start..<end }
    if standsBeforeName(span, in: text), text.thaiLetter(at: next) != .none {
      return start..<next + 3
    }
    return span.utf8Range
  }

  private static func joins(
    _ span: TokenConstraint, _ following: TokenConstraint, in text: Span<UInt8>
  ) -> Bool {
    switch (span.kind, following.kind) {
    case (.word, .name), (.abbreviation, .name): true
    case (.number, .abbreviation):
      BundledTables.abbreviations.category(of: following.utf8Range, in: text) == .unit
    default: false
    }
  }

  /// Whether a span is a title with dots, or the single letter of a kind of place: `จ.`, not
  /// `กทม.`, which is a place itself.
  private static func standsBeforeName(_ span: TokenConstraint, in text: Span<UInt8>) -> Bool {
    guard span.kind == .abbreviation else { return false }
    switch BundledTables.abbreviations.category(of: span.utf8Range, in: text) {
    case .title: return true
    case .place: return span.utf8Range.count == 4
    default: return false
    }
  }
}
