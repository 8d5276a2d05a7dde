public import ThaiText

extension Explanation {
  /// A stretch of text that means one thing.
  public struct Entity: Codable, Hashable, Sendable {
    public let text: String
    public let start: Int
    public let end: Int
    /// The name of an ``/ThaiText/EntityKind``.
    public let kind: String
    /// What it means, in one canonical spelling.
    public let value: String?
    /// The parts of a date or time.
    public let date: DateRange?

    public init(_ entity: ThaiText.Entity, at places: Places) {
      text = String(entity.text)
      (start, end) = places.bounds(of: entity.utf8Range)
      kind = entity.kind.rawValue
      value = entity.value
      date = entity.date.map { DateRange($0) }
    }
  }

  /// A date, a time of day, or a range of either.
  public struct DateRange: Codable, Hashable, Sendable {
    public let start: Point
    /// The last day, month, year or time of a range.
    public let end: Point?
    /// `buddhist` or `common`; `nil` without a year.
    public let era: String?
    /// How the era was decided: `stated`, `magnitude` or `twoDigits`.
    public let eraReason: String?

    init(_ span: DateSpan) {
      start = Point(span.start)
      end = span.end.map { Point($0) }
      era = span.era.map { $0.era.rawValue }
      eraReason = span.era.map { $0.reason.rawValue }
    }
  }

  /// A day, a month, a year or a time of day, as far as the text tells.
  public struct Point: Codable, Hashable, Sendable {
    /// The year of the Common Era.
    public let year: Int?
    /// The same year in the Buddhist Era.
    public let buddhistYear: Int?
    public let month: Int?
    public let day: Int?
    public let hour: Int?
    public let minute: Int?
    public let second: Int?
    /// The difference to universal time in minutes.
    public let utcOffset: Int?

    init(_ point: DateSpan.Point) {
      year = point.year
      buddhistYear = point.buddhistYear
      month = point.month
      day = point.day
      hour = point.hour
      minute = point.minute
      second = point.second
      utcOffset = point.utcOffset
    }
  }
}
