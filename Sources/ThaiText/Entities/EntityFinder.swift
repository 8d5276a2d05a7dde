/// An entity found in UTF-8 text.
package struct EntityMatch: Hashable, Sendable {
  package var kind: EntityKind
  /// Not empty; both bounds lie between scalars.
  package var utf8Range: Range<Int>
  package var value: String?
  package var date: DateSpan?
}

/// Finds entities with their values, for callers that hold bytes.
package enum EntityFinder {
  /// The entities of a text, any bytes, in order of their beginnings, the longer ones first.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func matches(in text: Span<UInt8>) -> [EntityMatch] {
    let (spans, dates) = spansAndDates(in: text)
    let dateMatches = dates.map { date in
      EntityMatch(
        kind: .date, utf8Range: date.utf8Range, value: date.value.description, date: date.value)
    }
    return dateMatches.merged(with: spans.compactMap { match(of: $0, in: text) }) {
      isBefore($0.utf8Range, $1.utf8Range)
    }
  }

  /// What the entities of a text are made of: the spans that are tokens, every number among them,
  /// and the dates, which may overlap them. Both are in order.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func spansAndDates(in text: Span<UInt8>) -> (spans: [FixedSpan], dates: [DateMatch]) {
    let spans = EntityScanner.spans(in: text, annotating: true)
    let excluded = spans.lazy.filter { hidesDates($0.kind) }.map(\.utf8Range)
    return (spans, DateScanner.matches(in: text, outside: excluded))
  }

  /// Whether nothing inside a token of a kind is looked at.
  private static func hidesDates(_ kind: TokenKind) -> Bool {
    switch kind {
    case .url, .email, .mention, .hashtag, .path, .code: true
    default: false
    }
  }

  private static func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, -left.upperBound) < (right.lowerBound, -right.upperBound)
  }

  private static func match(of span: FixedSpan, in text: Span<UInt8>) -> EntityMatch? {
    guard let kind = EntityKind(span.kind) else { return nil }
    return EntityMatch(
      kind: kind, utf8Range: span.utf8Range, value: value(of: span.utf8Range, kind, in: text))
  }

  private static func value(
    of range: Range<Int>, _ kind: EntityKind, in text: Span<UInt8>
  ) -> String? {
    switch kind {
    case .number: NumberEntity.value(of: range, in: text)
    case .abbreviation: AbbreviationTable.bundled.expansions(of: range, in: text).first
    default: nil
    }
  }
}
