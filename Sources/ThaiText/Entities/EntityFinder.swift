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
  ///   - spans: What is one token, and the numbers, in order.
  ///   - words: Where numbers in words begin, in order.
  ///   - dates: In order; they may overlap the spans.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func matches(
    in text: Span<UInt8>, of spans: [TokenConstraint], words: [Int] = [], _ dates: [DateMatch]
  ) -> [EntityMatch] {
    var matches = dates.map { date in
      EntityMatch(
        kind: .date, utf8Range: date.utf8Range, value: date.value.description, date: date.value)
    }
    matches += self.matches(of: spans, in: text)
    let numbers = spans.filter { $0.kind == .number }.map(\.utf8Range)
    matches += QuantityFinder.matches(
      in: text, of: numbers, words: freeWords(words, of: spans),
      beside: dates.map(\.utf8Range))
    // A few lists, each in order or nearly so.
    matches.sort { isBefore($0.utf8Range, $1.utf8Range) }
    return matches
  }

  /// Words that lie in no span.
  private static func freeWords(_ words: [Int], of spans: [TokenConstraint]) -> [Int] {
    guard !words.isEmpty else { return [] }
    var rest = spans[...]
    return words.filter { word in
      while let span = rest.first, span.utf8Range.upperBound <= word { rest.removeFirst() }
      return rest.first.map { !$0.utf8Range.contains(word) } ?? true
    }
  }

  /// The dates and times of a text, in order, not overlapping.
  ///
  /// - Parameters:
  ///   - spans: What is one token, in order; in an address there are no dates.
  ///   - words: Where numbers in words and hours by name begin, in order.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func dates(
    in text: Span<UInt8>, besides spans: [TokenConstraint], words: [Int]
  ) -> [DateMatch] {
    DateWindows.matches(
      in: text, words: words,
      outside: spans.filter { hidesDates($0, in: text) }.map(\.utf8Range))
  }

  /// Whether nothing inside a token is looked at.
  private static func hidesDates(_ span: TokenConstraint, in text: Span<UInt8>) -> Bool {
    switch span.kind {
    case .name: true
    // A time such as `3pm` looks like a name of a digit and letters.
    case .code:
      TimeEntity.match(at: span.utf8Range.lowerBound, in: text)?.utf8Range != span.utf8Range
    default: span.kind.isAddress
    }
  }

  private static func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, -left.upperBound) < (right.lowerBound, -right.upperBound)
  }

  private static func matches(
    of spans: [TokenConstraint], in text: Span<UInt8>
  ) -> [EntityMatch] {
    var matches: [EntityMatch] = []
    for (index, span) in spans.enumerated() where span.kind != .number {
      guard let match = match(of: span, in: text) else { continue }
      let surname = SurnameRows.start(at: index, of: spans, in: text)
      if let surname, let last = matches.last, last.utf8Range.lowerBound == surname {
        matches[matches.count - 1].utf8Range = surname..<span.utf8Range.upperBound
      } else {
        matches.append(match)
      }
    }
    return matches
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
    case .abbreviation: AbbreviationTable.bundled.expansions(ofTokenAt: range, in: text).first
    default: nil
    }
  }
}
