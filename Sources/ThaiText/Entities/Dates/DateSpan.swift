/// A date or a time of day, or a range of them.
///
/// Its description is ISO 8601 in the Common Era: `2024-08-23`, `2024-08-18/2024-08-22`,
/// `2024-08`, `2025/2026`, `T14:30`, `T14:30:05+07:00`; a day without a year is `--08-23`.
public struct DateSpan: Hashable, Codable, Sendable, CustomStringConvertible {
  public let start: Point
  /// The last day, month, year or time of a range.
  public let end: Point?
  /// How the era of the years was decided; `nil` without a year.
  public let era: EraDecision?

  public var description: String {
    end.map { "\(start)/\($0)" } ?? start.description
  }
}

extension DateSpan {
  /// A day, a month, a year or a time of day, as far as the text tells.
  public struct Point: Hashable, Codable, Sendable, CustomStringConvertible {
    /// The year of the Common Era.
    public var year: Int?
    public var month: Int?
    public var day: Int?
    /// From 0 to 24.
    public var hour: Int?
    public var minute: Int?
    /// Whole seconds, where the text has some.
    public var second: Int?
    /// The difference to universal time in minutes, above 0 east of Greenwich, where the text tells it.
    public var utcOffset: Int?

    /// The year of the Buddhist Era as Thailand counts it today, 543 more.
    public var buddhistYear: Int? { year.map { $0 + EraDecision.difference } }

    public var description: String {
      if let hour { return time(hour) }
      let parts = [
        year.map { Self.padded($0, 4) } ?? "-", month.map { Self.padded($0, 2) },
        day.map { Self.padded($0, 2) },
      ]
      return parts.compactMap(\.self).joined(separator: "-")
    }

    private func time(_ hour: Int) -> String {
      let seconds = second.map { ":" + Self.padded($0, 2) } ?? ""
      return "T\(Self.padded(hour, 2)):\(Self.padded(minute ?? 0, 2))\(seconds)\(zone)"
    }

    private var zone: String {
      guard let utcOffset else { return "" }
      if utcOffset == 0 { return "Z" }
      let minutes = abs(utcOffset)
      return (utcOffset < 0 ? "-" : "+") + Self.padded(minutes / 60, 2) + ":"
        + Self.padded(minutes % 60, 2)
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The point with what it lacks taken from the end of its range: `18` of `18 - 22 สิงหาคม 2567`.
    func completed(by end: Point) -> Point {
      var point = self
      if point.year == nil { point.year = end.year }
      if point.month == nil, point.day != nil { point.month = end.month }
      return point
    }
  }
}

extension DateSpan {
  /// The era of a year, and why it was taken to be of that era.
  public struct EraDecision: Hashable, Codable, Sendable {
    public enum Era: String, CaseIterable, Codable, Sendable { case buddhist, common }

    public enum Reason: String, CaseIterable, Codable, Sendable {
      /// พ.ศ. or ค.ศ. stands before the year.
      case stated
      /// A year above 2400 is Buddhist, one below is not.
      case magnitude
      /// Of two digits, from 40 on the year is 25xx of the Buddhist Era, below 20xx of the Common.
      case twoDigits
    }

    public let era: Era
    public let reason: Reason

    /// Years of the Buddhist Era less those of the Common Era.
    static let difference = 543
  }
}
