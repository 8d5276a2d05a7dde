/// Groups of digits with a hyphen or a space between two of them: `02-109-2345`, `1 2345 67890 12 3`.
struct DigitGroups {
  struct Group {
    var utf8Range: Range<Int>
    /// How many digits it has.
    var count: Int
    /// How many there are up to its end.
    var total: Int
    /// Whether a space, and no hyphen, stands before it.
    var followsSpace: Bool
  }

  /// One at least.
  private(set) var groups: [Group] = []
  /// All digits, in ASCII.
  private(set) var digits = ""

  /// No number of a telephone, person or account has more digits.
  private static let mostDigits = 15

  /// The groups from an offset on, with at most fifteen digits; `nil` if the first has more.
  ///
  /// - Complexity: O(1).
  init?(at start: Int, in text: Span<UInt8>) {
    var next = start
    var followsSpace = false
    while let group = Self.group(at: next, in: text),
      digits.count + group.digits.count <= Self.mostDigits
    {
      digits += group.digits
      groups.append(
        Group(
          utf8Range: next..<group.end, count: group.digits.count, total: digits.count,
          followsSpace: followsSpace))
      guard let separator = Self.separator(at: group.end, in: text) else { break }
      (next, followsSpace) = (separator.end, separator.isSpace)
    }
    if groups.isEmpty { return nil }
  }

  private static func group(at start: Int, in text: Span<UInt8>) -> (digits: String, end: Int)? {
    var digits = ""
    var end = start
    while digits.count <= mostDigits, let digit = text.digit(at: end) {
      digits += String(digit.value)
      end += digit.size
    }
    return digits.isEmpty ? nil : (digits, end)
  }

  /// A hyphen with or without spaces around, a space, or the bracket behind an area code.
  private static func separator(
    at offset: Int, in text: Span<UInt8>
  ) -> (isSpace: Bool, end: Int)? {
    let bracket = text.byte(at: offset) == ASCII.closeParenthesis ? offset + 1 : offset
    let start = text.byte(at: bracket) == ASCII.space ? bracket + 1 : bracket
    var end = start
    if text.byte(at: start) == ASCII.hyphen {
      end = start + 1
    } else if text.hasPrefix("–", at: start) || text.hasPrefix("‑", at: start) {
      end = start + 3
    }
    let isSpace = end == start
    if !isSpace, start > bracket, text.byte(at: end) == ASCII.space { end += 1 }
    return end > offset && text.digit(at: end) != nil ? (isSpace && bracket == offset, end) : nil
  }

  /// The counts of the groups up to a total number of digits, or `nil` if none ends there.
  func counts(upTo total: Int) -> [Int]? {
    guard let last = groups.firstIndex(where: { $0.total == total }) else { return nil }
    return groups[...last].map(\.count)
  }

  /// Where the groups end that have some digits together.
  func end(ofFirst total: Int) -> Int? { groups.first { $0.total == total }?.utf8Range.upperBound }

  /// Whether there are several groups up to an offset, with one hyphen and nothing else between two.
  func areHyphenated(upTo end: Int, in text: Span<UInt8>) -> Bool {
    let groups = groups.prefix { $0.utf8Range.upperBound <= end }
    return groups.count > 1
      && zip(groups, groups.dropFirst()).allSatisfy { left, right in
        right.utf8Range.lowerBound == left.utf8Range.upperBound + 1
          && text.byte(at: left.utf8Range.upperBound) == ASCII.hyphen
      }
  }

  /// Whether a hyphen stands between two groups up to a total number of digits.
  func hasHyphen(upTo total: Int) -> Bool {
    groups.dropFirst().contains { $0.total <= total && !$0.followsSpace }
  }
}
