/// The Gregorian calendar, as far as dates are checked.
enum DateCalendar {
  private static let dayCounts = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// Whether a month from 1 to 12 has a day; without a year 29 February exists.
  static func has(day: Int, month: Int, year: Int?) -> Bool {
    guard (1...12).contains(month), (1...dayCounts[month - 1]).contains(day) else { return false }
    return month != 2 || day < 29 || year.map(isLeap) ?? true
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension DateSpan.Point {
  /// Whether there is such a day, as far as day, month and year are known.
  var exists: Bool {
    guard let day, let month else { return true }
    return DateCalendar.has(day: day, month: month, year: year)
  }
}
