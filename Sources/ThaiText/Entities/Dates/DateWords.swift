internal import CThaiTextData

/// The words that dates and times are written with; `Dictionaries/dates/words.tsv` says what each
/// list is.
enum DateWords {
  private static let lists = WordLists(thaitext_date_words())
  /// The months, from 0 on.
  static let months = lists.numberedSet("month")
  /// The months without full stops, from 0 on; only between a day and a year they are months.
  static let monthsBetween = lists.numberedSet("month-between")
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
  /// After hours: 0 in the morning, 1 in the afternoon or evening, 2 by day, 3 in the night.
  static let hourUnits = lists.numberedSet("hour-unit")
  /// Before hours: 0 in the small hours, 1 in the afternoon.
  static let hourPrefixes = lists.numberedSet("hour-prefix")
  /// After hours: 0 before noon, 1 after noon.
  static let halfDays = lists.numberedSet("half-day")
  /// Hours with a name: 0 midnight, 1 noon.
  static let hourNames = lists.numberedSet("hour-name")
  static let beforeHours = lists.set("before-hours")
  static let notHours = lists.set("not-hours")
  /// What a date or time may begin with that has no digit there.
  static let beginnings = WordSet(
    ["month", "era", "hour-prefix", "hour-name"].flatMap(lists.words) + NumberWords.spellings)
  /// The words that tell times without digits, and those of numbers: what a text with such dates
  /// has.
  static let hoursInWords = ["hour-unit", "hour-prefix", "hour-name"].flatMap(lists.words)

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
