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
  public var thaiEntities: [Entity] { EntityFinder.entities(in: String(self)) }
}

/// Makes entities of the spans that the scanners find.
enum EntityFinder {
  static func entities(in text: String) -> [Entity] {
    var text = text
    text.makeContiguousUTF8()
    var spans: [FixedSpan] = []
    var dates: [DateMatch] = []
    text.withUTF8 { bytes in
      unsafe EntityScanner.appendSpans(in: bytes.span, everyNumber: true, to: &spans)
      dates = unsafe DateScanner.matches(in: bytes.span)
    }
    let entities = dates.map { entity($0, in: text) } + spans.compactMap { entity($0, in: text) }
    return entities.sorted { isBefore($0.utf8Range, $1.utf8Range) }
  }

  /// The longer of two that begin together comes first.
  private static func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, -left.upperBound) < (right.lowerBound, -right.upperBound)
  }

  private static func entity(_ match: DateMatch, in text: String) -> Entity {
    Entity(
      kind: .date, text: substring(match.utf8Range, of: text), utf8Range: match.utf8Range,
      value: match.value.description, date: match.value)
  }

  private static func entity(_ span: FixedSpan, in text: String) -> Entity? {
    guard let kind = EntityKind(span.kind) else { return nil }
    let part = substring(span.utf8Range, of: text)
    return Entity(
      kind: kind, text: part, utf8Range: span.utf8Range, value: value(of: part, kind), date: nil)
  }

  private static func value(of text: Substring, _ kind: EntityKind) -> String? {
    switch kind {
    case .number: NumberEntity.value(of: text)
    case .abbreviation: AbbreviationTable.bundled.expansions(of: text).first
    default: nil
    }
  }

  private static func substring(_ range: Range<Int>, of text: String) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }
}
