/// The consonants of a spelling, by how they sound, to compare a Thai word with Latin letters.
///
///     ConsonantSkeleton(latin: "UMNO") == ConsonantSkeleton(thai: "อัมโน")    // M N
package struct ConsonantSkeleton: Hashable, Sendable {
  package private(set) var classes: [UInt8] = []

  package init(latin units: ArraySlice<FoldedUnit>) {
    var previous = FoldedUnit.outside
    for unit in units {
      let letter = unit.capitalized
      // PH, TH and KH sound like P, T and K.
      if letter != "H" || !previous.isCapital || Self.vowels.contains(previous) {
        if let sound = Self.latin[letter] { append(sound) }
      }
      previous = letter
    }
  }

  package init(thai units: ArraySlice<FoldedUnit>) {
    var index = units.startIndex
    while index < units.endIndex {
      // A silenced consonant has no sound.
      let isSilent = index + 1 < units.endIndex && units[index + 1] == .thanthakhat
      if !isSilent, let sound = Self.thai[units[index]] { append(sound) }
      index += 1
    }
  }

  private mutating func append(_ sound: UInt8) { classes.append(sound) }

  private static let vowels = Set(FoldedUnit.units("AEIOU"))

  /// Letters that sound alike, Thai and Latin.
  private static let table: [(thai: String, latin: String)] = [
    ("กขค", "KCGQ"),
    ("จช", "J"),
    ("ซสศษ", "SXZ"),
    ("ดตทธถ", "TD"),
    ("บปพผภ", "BP"),
    ("ฟฝ", "F"),
    ("ม", "M"),
    ("นณง", "N"),
    ("รล", "RL"),
    ("ว", "VW"),
    ("ย", "Y"),
    ("หฮ", "H"),
  ]

  private static let thai = sounds(table.map(\.thai))
  private static let latin = sounds(table.map(\.latin))

  private static func sounds(_ rows: [String]) -> [FoldedUnit: UInt8] {
    var result: [FoldedUnit: UInt8] = [:]
    for (sound, row) in rows.enumerated() {
      for unit in FoldedUnit.units(row) { result[unit] = UInt8(sound) }
    }
    return result
  }
}

extension ConsonantSkeleton {
  /// The longest end of Thai letters that sounds like a Latin acronym read as a word.
  ///
  /// - Complexity: O(1): at most 24 letters are looked at.
  package static func start(
    of latin: [FoldedUnit], endingAt end: Int, in text: FoldedText
  ) -> Int? {
    guard let skeleton = Self(gloss: latin) else { return nil }
    let floor = text.thaiStart(before: end, floor: max(0, end - 24))
    for start in floor..<end where text.allowsWordBoundary(at: start) {
      let thai = text.units[start..<end]
      if Self(thai: thai) == skeleton, beginsWithVowel(thai) == isVowel(latin[0]) { return start }
    }
    return nil
  }

  /// The skeleton of Latin letters that may be read as a word, or `nil`.
  init?(gloss latin: [FoldedUnit]) {
    guard latin.count >= 4, latin.contains(where: Self.isVowel) else { return nil }
    self.init(latin: latin[...])
    guard classes.count >= 2 else { return nil }
  }

  /// Whether the consonants of Thai letters that end before an offset, perhaps with spaces between,
  /// sound like these.
  ///
  /// - Complexity: O(1): at most 24 letters are looked at.
  func mayEnd(before offset: Int, in utf8: Span<UInt8>) -> Bool {
    var end = offset
    while let size = (1...3).first(where: { utf8.spaceSize(at: end - $0) == $0 }) { end -= size }
    var rest = classes[...]
    var isSilent = false
    for _ in 0..<24 where !rest.isEmpty {
      let letter = utf8.wordLetter(endingAt: end)
      guard letter != .none else { return false }
      if !isSilent, let sound = Self.thai[FoldedUnit(letter)], sound != rest.removeLast() {
        return false
      }
      isSilent = letter == .thanthakhat
      end -= 3
    }
    return rest.isEmpty
  }

  private static func isVowel(_ unit: FoldedUnit) -> Bool { vowels.contains(unit.capitalized) }

  /// Whether the first consonant is the อ that carries a vowel, or ย of ยู for U.
  private static func beginsWithVowel(_ thai: ArraySlice<FoldedUnit>) -> Bool {
    guard let first = thai.first(where: \.isThaiConsonant) else { return false }
    return first == "อ"
  }
}
