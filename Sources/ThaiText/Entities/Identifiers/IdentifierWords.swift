internal import CThaiTextData

/// The words that stand beside money and numbers of telephones, persons, accounts, cars and places;
/// `Dictionaries/numbers/identifiers.tsv` says what each list is.
enum IdentifierWords {
  private static let lists = WordLists(thaitext_identifier_words())

  /// The codes of the currencies, of which ``currencies`` and ``currencySigns`` tell the places.
  static let currencyCodes = lists.rows("currency").map { $0[0] }
  static let currencies = WordSet(rows: lists.rows("currency").map { Array($0.dropFirst()) })
  static let currencySigns: WordSet = {
    var rows = currencyCodes.map { _ in [String]() }
    for row in lists.rows("currency-sign") {
      if let place = currencyCodes.firstIndex(of: row[0]) { rows[place] += row.dropFirst() }
    }
    return WordSet(rows: rows)
  }()
  static let telephoneCues = lists.set("telephone-cue")
  static let hotlineCues = lists.set("hotline-cue")
  static let citizenCues = lists.set("citizen-cue")
  static let accountCues = lists.set("account-cue")
  static let plateCues = lists.set("plate-cue")
  static let postCodeCues = lists.set("post-code-cue")
  static let provinces = lists.set("province")
  private static let fillers = lists.words("filler").map { Array($0.utf8) }

  /// Whether a cue stands before an offset, perhaps with signs and one other word between:
  /// `โทร. |02…`, `เลขที่บัญชี: |123…`, `ทะเบียนรถคือ |1กข…`.
  ///
  /// - Complexity: O(1).
  static func follows(_ cues: WordSet, _ offset: Int, in text: Span<UInt8>) -> Bool {
    let end = signsStart(before: offset, in: text)
    if hasWord(of: cues, endingAt: end, in: text) { return true }
    return fillers.contains { filler in
      let start = end - filler.count
      return start > 0 && filler.indices.allSatisfy { text.byte(at: start + $0) == filler[$0] }
        && hasWord(of: cues, endingAt: signsStart(before: start, in: text), in: text)
    }
  }

  static func hasWord(of words: WordSet, endingAt end: Int, in text: Span<UInt8>) -> Bool {
    if text.thaiLetter(before: end) != .none {
      return words.hasWord(endingAt: end, floor: 0, in: text)
    }
    var start = end
    while end - start < 12, text.byte(at: start - 1).isASCIILetter { start -= 1 }
    return start < end && words.contains(start..<end, in: text)
  }

  /// Where spaces, colons, full stops and opening brackets begin that end at an offset.
  private static func signsStart(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    for _ in 0..<5 {
      switch text.byte(at: start - 1) {
      case ASCII.space, ASCII.colon, ASCII.fullStop, ASCII.openParenthesis, ASCII.tab: start -= 1
      default: return start
      }
    }
    return start
  }
}
