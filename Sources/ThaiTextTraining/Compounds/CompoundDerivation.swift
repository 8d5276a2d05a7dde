internal import Foundation
internal import ThaiText

/// Derives the tables of compounds from open word lists, the table of acronyms, and news.
///
/// 1. Words of the lists that the tokenizer splits, and that occur in the news or are frequent in
///    the lists, are compounds. They stand together in queries as well, unless their parts are
///    often seen near each other but apart, as `ขนส่ง|สินค้า` is.
/// 2. What acronyms stand for is one name.
/// 3. Rows of words that are frequent in the news, hold firmly together, and are no mere part of a
///    longer row are compounds, but may stand apart in a text that answers a query.
///
/// No compound begins or ends with a word that only connects others.
package struct CompoundDerivation {
  private let corpora: SourceFolder
  private let lists: SourceFolder
  private let progress: (String) -> Void
  private let tokenizer = ThaiTokenizer.default

  /// - Parameters:
  ///   - corpora: The folder of `thaigov-sample.txt`.
  ///   - lists: The folder of `words_th.txt`, `icubrk_th.txt` and `tnc_freq.txt`.
  ///   - progress: Is told what is being done.
  package init(
    corporaIn corpora: String, listsIn lists: String, progress: @escaping (String) -> Void
  ) {
    self.corpora = SourceFolder(corpora)
    self.lists = SourceFolder(lists)
    self.progress = progress
  }

  /// The texts of the tables, by the names of their files.
  package func run() throws -> [(file: String, text: String)] {
    let news = TokenizedNews(try corpora.text(of: "thaigov-sample.txt"), by: tokenizer)
    let rows = WordRows(of: news)
    progress("\(rows.counts.count) rows of words in the news")
    let listed = try listedCompounds(news, rows)
    progress("\(listed.count) compounds of lists")
    let known = Set(listed.map { $0.parts.joined() })
    let frequent = newsCompounds(news, rows).filter { !known.contains($0.parts.joined()) }
    progress("\(frequent.count) compounds of news")
    let names = acronymNames().filter { !known.contains($0.parts.joined()) }
    return [
      (CompoundSource.words.file, CompoundSource.words.text(listed)),
      (CompoundSource.news.file, CompoundSource.news.text(frequent)),
      (CompoundSource.names.file, CompoundSource.names.text(names)),
    ]
  }
}

/// A compound, and what is known of it.
struct Compound {
  var parts: [String]
  /// Whether it stands together in queries, too.
  var isLexical: Bool
  var count: Int
}

// MARK: - Lists

extension CompoundDerivation {
  /// A compound of a list has to be seen this often in the news, a fifth of its count in a list
  /// with counts added.
  private static let lowestListedCount = 2
  private static let mostParts = 5
  /// Words that stand apart more often than this, to once together, may stand apart in a query.
  private static let highestSeparability = 0.25
  private static let lowestAssociation = 0.15

  private func listedCompounds(_ news: TokenizedNews, _ rows: WordRows) throws -> [Compound] {
    let counts = try listCounts()
    return counts.compactMap { word, count in
      let parts = tokenizer.tokens(in: word).map(\.text)
      guard (2...Self.mostParts).contains(parts.count), !ConnectingWords.standsAtEdge(of: parts)
      else { return nil }
      let row = parts.compactMap(news.number(ofKnown:))
      let seen = row.count == parts.count ? rows.count(of: row) : 0
      guard seen + count / 5 >= Self.lowestListedCount else { return nil }
      let isLoose =
        seen > 0
        && (rows.separability(of: row) > Self.highestSeparability
          || rows.association(of: row) < Self.lowestAssociation)
      return Compound(parts: parts.map(String.init), isLexical: !isLoose, count: seen)
    }
  }

  /// The Thai words of the lists, with their counts in the one that has counts.
  private func listCounts() throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for file in ["words_th.txt", "icubrk_th.txt"] {
      let list = try WordList(parsing: try lists.text(of: file), named: file)
      for entry in list.entries where ThaiWordForm.isPlausible(entry.word) {
        counts[entry.word] = 0
      }
    }
    let list = try WordList(parsing: try lists.text(of: "tnc_freq.txt"), named: "tnc_freq.txt")
    for entry in list.entries {
      if counts[entry.word] != nil { counts[entry.word] = entry.count ?? 0 }
    }
    return counts
  }
}

// MARK: - News and acronyms

extension CompoundDerivation {
  private static let lowestNewsCount = 25
  private static let lowestNewsAssociation = 0.6

  private func newsCompounds(_ news: TokenizedNews, _ rows: WordRows) -> [Compound] {
    let open = rows.openRows()
    return rows.counts.compactMap { row, count in
      guard count >= Self.lowestNewsCount, row.count < WordRows.longest, !open.contains(row),
        rows.association(of: row) >= Self.lowestNewsAssociation
      else { return nil }
      let parts = news.text(of: row)
      guard !ConnectingWords.standsAtEdge(of: parts.map { $0[...] }) else { return nil }
      return Compound(parts: parts, isLexical: false, count: count)
    }
  }

  private func acronymNames() -> [Compound] {
    AcronymTable.bundled.allThaiLongForms.compactMap { name in
      let tokens = tokenizer.tokens(in: name)
      let parts = tokens.map { String($0.text) }
      guard (2...12).contains(parts.count), tokens.allSatisfy({ $0.kind == .word }) else {
        return nil
      }
      return Compound(parts: parts, isLexical: true, count: 0)
    }
  }
}

/// Words that connect others, so that no compound begins or ends with them.
enum ConnectingWords {
  private static let first: Set<Substring> = [
    "จะ", "ที่", "ว่า", "และ", "หรือ", "กับ", "ก็", "ให้", "เพื่อ", "ถ้า", "เมื่อ", "ใน", "ของ", "โดย", "เป็น",
    "ได้", "จาก", "ตาม", "แต่", "ซึ่ง", "ณ", "อัน", "คือ", "จึง", "ยัง", "ด้วย", "ต่อ", "ถึง", "แก่", "สำหรับ",
    "มี", "ไม่", "มิ", "แล้ว", "อยู่", "อย่าง", "ทั้ง", "ทุก", "เช่น", "อีก", "แห่ง", "นี้", "นั้น", "หาก",
  ]
  private static let last: Set<Substring> = [
    "จะ", "ที่", "ว่า", "และ", "หรือ", "กับ", "ก็", "ให้", "เพื่อ", "ใน", "ของ", "โดย", "เป็น", "จาก", "ซึ่ง",
    "ณ",
    "อัน", "คือ", "จึง", "แก่", "สำหรับ", "การ", "ความ", "แล้ว", "อยู่", "นี้", "นั้น", "ก่อน", "กว่า", "ไว้", "แต่",
    "ทั้ง", "มี", "ตาม", "ต้อง", "ได้", "มา", "ไป", "ขึ้น", "ลง", "กัน", "แห่ง", "ยัง", "ต่อ", "ถึง", "ด้วย",
  ]
  /// Words that may end a compound all the same.
  private static let verbs: Set<Substring> = ["ส่ง", "รับ", "เข้า", "ออก"]

  static func standsAtEdge(of parts: [Substring]) -> Bool {
    guard let begin = parts.first, let end = parts.last else { return false }
    if Self.first.contains(begin) { return true }
    return Self.last.contains(end) && !(parts.count == 2 && verbs.contains(begin))
  }
}

/// Where the compounds of a table come from.
struct CompoundSource {
  var file: String
  var title: String
  var source: String
  var licence: String

  func text(_ compounds: [Compound]) -> String {
    let header = """
      # title: \(title)
      # source: \(source)
      # licence: \(licence)
      # columns: the word with | between its parts; notes; how often it was seen in news

      """
    let lines = compounds.map { compound in
      let parts = compound.parts.joined(separator: "|")
      let count = compound.count > 0 ? "\t\(compound.count)" : ""
      return "\(parts)\t\(compound.isLexical ? "lexical" : "coarse")\(count)\n"
    }
    let sorted = Set(lines).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return header + sorted.joined()
  }

  static let words = Self(
    file: "words.tsv", title: "Words of open lists that are made of words",
    source: "PyThaiNLP, words_th.txt and tnc_freq.txt; ICU, thaidict.txt; Thai government news",
    licence: "CC0-1.0 (PyThaiNLP), Unicode-3.0 (ICU), public domain (news)")
  static let news = Self(
    file: "news.tsv", title: "Rows of words that hold together in government news",
    source: "Thai government news (thaigov.go.th), 2020 to 2024", licence: "public domain")
  static let names = Self(
    file: "names.tsv", title: "Names that acronyms stand for",
    source: "ThaiText, the tables in Dictionaries/acronyms and Dictionaries/abbreviations",
    licence: "CC0-1.0")
}
