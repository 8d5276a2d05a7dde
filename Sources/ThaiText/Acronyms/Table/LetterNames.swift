/// How Thai writes the names of the Latin letters.
///
/// The first name of a letter is the standard one of the Royal Society's transliteration and of
/// the newspapers; the others occur.
package enum LetterNames {
  /// A way to write the name of a letter.
  package struct Name: Sendable {
    package var letter: FoldedUnit
    package var units: [FoldedUnit]
    /// Whether the name is a common Thai word by itself.
    package var isWeak: Bool
    /// Whether the spelling counts only beside another name: เอม and เอน are words.
    package var needsCompany: Bool
  }

  /// A letter, its names in order of preference. A star marks those that need company.
  private static let table: [(letter: Character, names: String)] = [
    ("A", "เอ"),
    ("B", "บี"),
    ("C", "ซี"),
    ("D", "ดี"),
    ("E", "อี"),
    ("F", "เอฟ เอ็ฟ"),
    ("G", "จี"),
    ("H", "เอช เฮช เอ็ช เฮ็ช เอ็ทช์"),
    ("I", "ไอ"),
    ("J", "เจ"),
    ("K", "เค"),
    ("L", "แอล เอล เอ็ล"),
    ("M", "เอ็ม เอม*"),
    ("N", "เอ็น เอน*"),
    ("O", "โอ"),
    ("P", "พี"),
    ("Q", "คิว"),
    ("R", "อาร์ อาร*"),
    ("S", "เอส เอ็ส"),
    ("T", "ที"),
    ("U", "ยู"),
    ("V", "วี"),
    ("W", "ดับเบิลยู ดับเบิ้ลยู ดับบลิว ดับบลิวยู ดับลิว"),
    ("X", "เอ็กซ์ เอ๊กซ์ เอ็กส์ เอกซ์*"),
    ("Y", "วาย"),
    ("Z", "แซด แซ็ด แซต เซด"),
  ]

  /// The names that are common Thai words, by their counts in segmented text: ดี 8,507, ที 1,541,
  /// ซี 489, ไอ 283, เอ 147, อี 117, วาย 102, คิว 74.
  private static let weak: Set<String> = [
    "ดี", "ที", "ซี", "ไอ", "เอ", "อี", "วาย", "คิว", "โอ", "พี",
  ]

  package static let all: [Name] = table.flatMap { row in
    row.names.split(separator: " ").map { name in
      let spelling = name.hasSuffix("*") ? String(name.dropLast()) : String(name)
      return Name(
        letter: FoldedUnit(ascii: row.letter.asciiValue ?? 0), units: FoldedUnit.units(spelling),
        isWeak: weak.contains(spelling), needsCompany: name.hasSuffix("*"))
    }
  }

  /// The standard name of each letter from A to Z.
  package static let standard: [String] = table.map { row in
    String(row.names.prefix { $0 != " " })
  }

  /// The names in groups that share their first two units, and the group of each pair of units, by
  /// their last seven bits; group 0 is empty.
  private static let groups: (names: [[Name]], byPair: [UInt8]) = {
    var names: [[Name]] = [[]]
    var byPair = [UInt8](repeating: 0, count: 1 << 14)
    for name in all {
      let pair = pair(name.units[0], name.units[1])
      if byPair[pair] == 0 {
        byPair[pair] = UInt8(names.count)
        names.append([])
      }
      names[Int(byPair[pair])].append(name)
    }
    return (names, byPair)
  }()

  @inline(__always)
  private static func pair(_ first: FoldedUnit, _ second: FoldedUnit) -> Int {
    Int(first.sevenBits) << 7 | Int(second.sevenBits)
  }

  /// Calls `body` with each name that stands at a position of a text.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  package static func forEachName(
    at position: Int, of text: FoldedText, _ body: (Name) -> Void
  ) {
    let group = groups.byPair[pair(text[position], text[position + 1])]
    guard group > 0 else { return }
    for name in groups.names[Int(group)] where text.hasPrefix(name.units, at: position) {
      body(name)
    }
  }
}
