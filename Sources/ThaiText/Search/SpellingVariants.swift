internal import CThaiTextData

/// Words that people spell in several ways, and the spelling under which all of them are found:
/// `อีเมล์` and `อีเมล`, `อัพเดท` and `อัปเดต`, `มั้ย` and `ไหม`.
///
/// There is a table of spellings, and a rule for loan words that the table does not have: two of
/// them are one word if they differ only in tone marks and ็, in letters that ์ silences, in
/// letters that sound the same at the end of a syllable (ป and พ, ต and ท, ก and ค), in ส, ซ and
/// ศ, or in a letter written twice.
struct SpellingVariants: Sendable {
  /// The spellings that come with the library, read at their first use.
  static let bundled = SpellingVariants(
    WordLists(thaitext_spellings()), loanWords: thaitext_loan_word_spellings())

  /// The spellings of the table, numbered by their lines.
  private let spellings: WordSet
  /// The first spelling of each line.
  private var standards: [String]
  /// The numbers of loan words by what is left of them by the rule.
  private var loanWords = PackedWordIndex()
  /// Words that look like loan words and are none.
  private let nativeWords: WordSet

  /// The rule makes short words too much alike.
  private static let shortestLoanWord = 5

  private init(_ lists: WordLists, loanWords file: thaitext_image) {
    let rows = lists.rows("spelling")
    spellings = WordSet(rows: rows)
    standards = rows.map { $0[0] }
    nativeWords = lists.set("native")
    file.withSpan { table in
      TableLines.forEach(in: table) { line in addLoanWord(line, in: table) }
    }
  }

  private mutating func addLoanWord(_ word: Range<Int>, in table: Span<UInt8>) {
    guard let sound = LoanWordSound(of: word, in: table), sound.count >= Self.shortestLoanWord,
      loanWords[sound.word] == nil
    else { return }
    if let number = spellings.number(of: word, in: table) {
      loanWords.insert(sound.word, number)
    } else {
      loanWords.insert(sound.word, standards.count)
      standards.append(TableLines.string(word, in: table))
    }
  }

  /// The spelling under which a word is found, or `nil` if it has one spelling only, or that one.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  func standard(of range: Range<Int>, in text: Span<UInt8>) -> String? {
    guard let number = number(of: range, in: text) else { return nil }
    let standard = standards[number]
    return text.extracting(range).isEqual(to: standard) ? nil : standard
  }

  private func number(of range: Range<Int>, in text: Span<UInt8>) -> Int? {
    if let number = spellings.number(of: range, in: text) { return number }
    guard range.count >= 3 * Self.shortestLoanWord,
      let sound = LoanWordSound(of: range, in: text), sound.count >= Self.shortestLoanWord,
      let number = loanWords[sound.word], !nativeWords.contains(range, in: text)
    else { return nil }
    return number
  }
}

/// What a loan word has in common with its other spellings.
private struct LoanWordSound {
  private(set) var word = PackedWord()
  private(set) var count = 0
  private var last = ThaiScalar.none

  /// - Returns: `nil` for what is not Thai letters only, or too long.
  init?(of range: Range<Int>, in text: Span<UInt8>) {
    guard range.count.isMultiple(of: 3), range.count <= 3 * PackedWord.capacity else { return nil }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let letter = text.thaiLetter(at: offset)
      guard letter != .none else { return nil }
      let next = Self.letter(at: offset + 3, in: text, range)
      if Self.isSilenced(at: offset, by: next, in: text, range) {
        offset = Self.silenceEnd(from: offset, in: text, range)
        continue
      }
      if !letter.isTone, letter != "\u{0E47}" {
        let previous = offset > range.lowerBound ? text.thaiLetter(at: offset - 3) : .none
        let beginsSyllable =
          previous == .none || previous.isLeadingVowel || next.isMark || next.followsConsonant
        append(Self.sound(of: letter, isFinal: !beginsSyllable))
      }
      offset += 3
    }
  }

  private mutating func append(_ letter: ThaiScalar) {
    if letter == last, letter != "อ", letter != "ว", letter != "ร" { return }
    last = letter
    word.append(letter)
    count += 1
  }

  private static func letter(
    at offset: Int, in text: Span<UInt8>, _ range: Range<Int>
  ) -> ThaiScalar {
    offset < range.upperBound ? text.thaiLetter(at: offset) : .none
  }

  private static func isSilenced(
    at offset: Int, by next: ThaiScalar, in text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    if next == .thanthakhat { return true }
    return (next == .saraI || next == .saraU)
      && letter(at: offset + 6, in: text, range) == .thanthakhat
  }

  private static func silenceEnd(
    from offset: Int, in text: Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    var end = offset
    while end < range.upperBound, text.thaiLetter(at: end) != .thanthakhat { end += 3 }
    return end + 3
  }

  private static func sound(of letter: ThaiScalar, isFinal: Bool) -> ThaiScalar {
    switch letter {
    case "ซ", "ศ", "ษ": "ส"
    case "ท": "ต"
    case "พ", "ภ": isFinal ? "ป" : letter
    case "ค": isFinal ? "ก" : letter
    case "ถ": isFinal ? "ต" : letter
    default: letter
    }
  }
}

extension Span<UInt8> {
  fileprivate func isEqual(to text: String) -> Bool {
    guard count == text.utf8.count else { return false }
    for (index, byte) in text.utf8.enumerated() where self[index] != byte { return false }
    return true
  }
}
