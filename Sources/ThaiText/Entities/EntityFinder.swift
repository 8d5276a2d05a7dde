/// An entity found in UTF-8 text.
package struct EntityMatch: Hashable, Sendable {
  package var kind: EntityKind
  /// Not empty; both bounds lie between scalars.
  package var utf8Range: Range<Int>
  package var value: String?
  package var date: DateSpan?
}

/// Makes entities, with their values, of what was found in a text.
package enum EntityFinder {
  /// The entities of a text, any bytes, in order of their beginnings, the longer ones first.
  ///
  /// - Parameters:
  ///   - spans: What is one token, in order.
  ///   - dates: In order; they may overlap the spans.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func matches(
    in text: Span<UInt8>, of spans: [TokenConstraint], _ dates: [DateMatch]
  ) -> [EntityMatch] {
    let dateMatches = dates.map { date in
      EntityMatch(
        kind: .date, utf8Range: date.utf8Range, value: date.value.description, date: date.value)
    }
    return dateMatches.merged(with: spans.compactMap { match(of: $0, in: text) }) {
      isBefore($0.utf8Range, $1.utf8Range)
    }
  }

  /// The dates and times of a text, in order, not overlapping.
  ///
  /// - Parameter spans: What is one token, in order; in an address there are no dates.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func dates(in text: Span<UInt8>, besides spans: [TokenConstraint]) -> [DateMatch] {
    DateWindows.matches(in: text, outside: spans.filter { hidesDates($0.kind) }.map(\.utf8Range))
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

  private static func match(of span: TokenConstraint, in text: Span<UInt8>) -> EntityMatch? {
    guard let kind = EntityKind(span.kind) else { return nil }
    return EntityMatch(
      kind: kind, utf8Range: span.utf8Range, value: value(of: span.utf8Range, kind, in: text))
  }

  private static func value(
    of range: Range<Int>, _ kind: EntityKind, in text: Span<UInt8>
  ) -> String? {
    switch kind {
    case .number: NumberEntity.value(of: range, in: text)
    case .abbreviation: AbbreviationTable.bundled.expansions(ofTokenAt: range, in: text).first
    default: nil
    }
  }
}
