internal import CThaiTextData

/// How Thai writes the names of the Latin letters, by `Dictionaries/acronyms/letter-names.tsv`.
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

  private static let lists = WordLists(thaitext_latin_letter_names())

  /// The letters in order, each followed by its names.
  private static let rows = lists.rows("name")

  package static let all: [Name] = {
    let (weak, needingCompany) = (lists.words("weak"), lists.words("needs-company"))
    return rows.flatMap { row in
      row.dropFirst().map { name in
        Name(
          letter: FoldedUnit.units(row[0])[0], units: FoldedUnit.units(name),
          isWeak: weak.contains(name), needsCompany: needingCompany.contains(name))
      }
    }
  }()

  /// Phrases in which the name of a letter is a common word: ดีขึ้น, แก้ไอ.
  static let commonPhrases = lists.set("common-phrases")

  /// The standard name of each letter from A to Z.
  package static let standard = rows.map { $0[1] }
  static let standardUnits = standard.map { FoldedUnit.units($0) }

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
