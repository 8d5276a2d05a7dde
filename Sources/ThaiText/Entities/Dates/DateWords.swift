internal import CThaiTextData

/// The words that dates and times are written with; `Dictionaries/dates/words.tsv` says what each
/// list is.
enum DateWords {
  private static let lists = WordLists(thaitext_date_words())
  /// The months, from 0 on.
  static let months = lists.numberedSet("month")
  /// The full names of the months.
  static let monthNames = lists.rows("month").map { $0[0] }
  /// The eras: 0 is the Buddhist, 1 the Common.
  static let eras = lists.numberedSet("era")
  static let yearNouns = lists.set("year-nouns")
  static let connectors = lists.set("connectors")
  static let fillers = lists.set("fillers")
  static let notBeforeYears = lists.set("not-before-years")
  static let measures = lists.set("measures")
  static let units = lists.set("units")
  static let ordinals = lists.set("ordinals")

  /// The month whose English name, in full or its first three letters, stands at an offset.
  static func englishMonth(at offset: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
    guard text.byte(at: offset).isASCIICapital, !text.byte(at: offset - 1).isASCIIAlphanumeric
    else { return nil }
    for (value, name) in englishMonths.enumerated() {
      let common = name.indices.prefix { text.byte(at: offset + $0) | 0x20 == name[$0] }.count
      let end = offset + common
      guard common == 3 || common == name.count, !text.byte(at: end).isASCIIAlphanumeric else {
        continue
      }
      return (value, text.byte(at: end) == ASCII.fullStop ? end + 1 : end)
    }
    return nil
  }

  private static let englishMonths = lists.words("english-month").map { Array($0.utf8) }
}
