/// A stretch of text that means one thing: a date, a number, an abbreviation, a name, an address.
///
///     for entity in "เริ่ม 18 - 22 สิงหาคม 2567".thaiEntities where entity.kind == .date {
///       print(entity.text, entity.value ?? "")    // 18 - 22 สิงหาคม 2567 2024-08-18/2024-08-22
///     }
///
/// Most entities are tokens, whatever the engine. A date is an annotation: its parts stay tokens.
public struct Entity: Hashable, Sendable {
  public let kind: EntityKind
  /// The entity's text, which shares the storage of the input.
  public let text: Substring
  /// Where the entity stands, in offsets of the input's UTF-8.
  public let utf8Range: Range<Int>
  /// What the entity means, in one canonical spelling: a date in ISO 8601 and the Common Era, a
  /// number in ASCII digits without grouping, the expansion of an abbreviation; `nil` for others.
  public let value: String?
  /// The value of a date, with the years of both eras and how the era was decided.
  public let date: DateSpan?

  /// Where the entity stands in the input.
  public var range: Range<String.Index> { text.startIndex..<text.endIndex }
}

extension StringProtocol {
  /// The entities of the text, in order of their beginnings.
  ///
  /// A date overlaps the numbers and abbreviations it is made of; no others overlap.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public var thaiEntities: [Entity] {
    var text = String(self)
    text.makeContiguousUTF8()
    let matches = text.withUTF8 { bytes in unsafe EntityFinder.matches(in: bytes.span) }
    return matches.map { Entity($0, in: text) }
  }
}

extension Entity {
  fileprivate init(_ match: EntityMatch, in text: String) {
    let start = text.utf8.index(text.startIndex, offsetBy: match.utf8Range.lowerBound)
    let end = text.utf8.index(start, offsetBy: match.utf8Range.count)
    self.init(
      kind: match.kind, text: text[start..<end], utf8Range: match.utf8Range, value: match.value,
      date: match.date)
  }
}

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
    var spans: [FixedSpan] = []
    EntityScanner.appendSpans(in: text, everyNumber: true, to: &spans)
    let excluded = spans.lazy.filter { hidesDates($0.kind) }.map(\.utf8Range)
    let dates = DateScanner.matches(in: text, outside: excluded).map { date in
      EntityMatch(
        kind: .date, utf8Range: date.utf8Range, value: date.value.description, date: date.value)
    }
    return merge(dates, spans.compactMap { match(of: $0, in: text) })
  }

  /// Whether nothing inside a token of a kind is looked at.
  private static func hidesDates(_ kind: TokenKind) -> Bool {
    switch kind {
    case .url, .email, .mention, .hashtag, .path, .code: true
    default: false
    }
  }

  /// Merges two lists in order into one.
  private static func merge(_ dates: [EntityMatch], _ others: [EntityMatch]) -> [EntityMatch] {
    var result: [EntityMatch] = []
    result.reserveCapacity(dates.count + others.count)
    var rest = others[...]
    for date in dates {
      while let other = rest.first, isBefore(other.utf8Range, date.utf8Range) {
        result.append(other)
        rest.removeFirst()
      }
      result.append(date)
    }
    return result + rest
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
