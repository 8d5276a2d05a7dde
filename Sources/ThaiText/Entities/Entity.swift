/// A stretch of text that means one thing: a date, a number, an abbreviation, a name, an address.
///
///     for entity in "เริ่ม 18 - 22 สิงหาคม 2567".thaiEntities where entity.kind == .date {
///       print(entity.text, entity.value ?? "")    // 18 - 22 สิงหาคม 2567 2024-08-18/2024-08-22
///     }
///
/// Most entities are tokens, whatever the engine. Dates, numbers with a power of ten, money, numbers of
/// telephones and the like are annotations: their parts stay tokens.
public struct Entity: Hashable, Sendable {
  public let kind: EntityKind
  /// The entity's text, which shares the storage of the input.
  public let text: Substring
  /// Where the entity stands, in offsets of the input's UTF-8.
  public let utf8Range: Range<Int>
  /// What the entity means, in one canonical spelling: a date in ISO 8601 and the Common Era, a
  /// number in ASCII digits without grouping, an amount of money with the code of its currency, the
  /// digits of a number of a telephone, person or account, the expansion of an abbreviation; `nil` for
  /// others.
  public let value: String?
  /// The value of a date, with the years of both eras and how the era was decided.
  public let date: DateSpan?

  /// Where the entity stands in the input.
  public var range: Range<String.Index> { text.startIndex..<text.endIndex }
}

extension Entity {
  package init(_ match: EntityMatch, in text: Substring) {
    self.init(
      kind: match.kind, text: text.part(atUTF8: match.utf8Range), utf8Range: match.utf8Range,
      value: match.value,
      date: match.date)
  }
}
