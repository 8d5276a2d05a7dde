internal import CThaiTextData

/// Abbreviations with dots and what they stand for.
///
///     AbbreviationTable.bundled.expansions(of: "ครม.")    // ["คณะรัฐมนตรี"]
///
/// A look-up takes O(*n*) steps for *n* letters, whatever the size of the table.
public struct AbbreviationTable: Sendable {
  /// The table that comes with the library, read at its first use.
  public static let bundled = thaitext_abbreviations().withSpan { AbbreviationTable($0) }

  private let index: PackedWordIndex
  private let entries: [Entry]
  /// The most groups, letters with a dot, that an abbreviation of the table has.
  let groupLimit: Int

  /// An abbreviation's line in the table.
  private struct Entry: Sendable {
    var expansions: [String]
    var category: Category
  }

  /// What an abbreviation is about, as far as its recognition asks.
  enum Category: Sendable {
    /// Stands before a name of a place: จ., อ., ต.
    case place
    /// Stands before a name of a person: ดร., พล.อ.
    case title
    /// Stands after a number: น., กม.
    case unit
    case other

    init(_ name: String) {
      switch name {
      case "place": self = .place
      case "title": self = .title
      case "unit": self = .unit
      default: self = .other
      }
    }
  }

  /// - Parameter table: Lines of an abbreviation, its expansions with ` / ` between them, and its
  ///   category, with tabs between the columns.
  init(_ table: Span<UInt8>) {
    var index = PackedWordIndex()
    var entries: [Entry] = []
    var groupLimit = 1
    TableLines.forEach(in: table) { line in
      let key = TableLines.firstColumn(of: line, in: table)
      guard let word = PackedWord(key, in: table) else {
        preconditionFailure("an abbreviation of the bundled table is too long or not Thai")
      }
      let columns = Self.columns(after: key.upperBound, upTo: line.upperBound, in: table)
      index.insert(word, entries.count)
      entries.append(
        Entry(expansions: columns.expansions, category: Category(columns.category)))
      groupLimit = max(groupLimit, key.count { table[$0] == ASCII.fullStop })
    }
    self.index = index
    self.entries = entries
    self.groupLimit = groupLimit
  }

  private static func columns(
    after key: Int, upTo end: Int, in table: Span<UInt8>
  ) -> (expansions: [String], category: String) {
    let start = min(key + 1, end)
    let tab = TableLines.firstIndex(of: ASCII.tab, in: table, start..<end)
    let expansions = string(start..<tab, in: table)
    return (split(expansions), string(min(tab + 1, end)..<end, in: table))
  }

  private static func string(_ range: Range<Int>, in table: Span<UInt8>) -> String {
    String(decoding: range.map { table[$0] }, as: UTF8.self)
  }

  private static func split(_ expansions: String) -> [String] {
    expansions.split(separator: "/").map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }
  }

  /// What an abbreviation stands for, most usual first; empty for one that is not in the table.
  public func expansions(of abbreviation: some StringProtocol) -> [String] {
    let bytes = Array(abbreviation.utf8)
    return expansions(of: 0..<bytes.count, in: bytes.span)
  }

  func expansions(of range: Range<Int>, in text: Span<UInt8>) -> [String] {
    entry(range, in: text)?.expansions ?? []
  }

  /// How many abbreviations the table holds.
  public var count: Int { index.count }

  func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    PackedWord(range, in: text).map { index[$0] != nil } ?? false
  }

  /// Whether the table has what the bytes and a full stop spell.
  func containsAddingFullStop(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard var word = PackedWord(range, in: text) else { return false }
    word.append(PackedWord.fullStop)
    return index[word] != nil
  }

  func category(of range: Range<Int>, in text: Span<UInt8>) -> Category? {
    entry(range, in: text)?.category
  }

  private func entry(_ range: Range<Int>, in text: Span<UInt8>) -> Entry? {
    PackedWord(range, in: text).flatMap { index[$0] }.map { entries[$0] }
  }
}
