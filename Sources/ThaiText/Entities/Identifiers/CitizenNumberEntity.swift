/// Numbers of persons, thirteen digits of which the last one checks the others:
/// `1-2345-67890-12-1`.
///
/// In its groups of 1, 4, 5, 2 and 1 a number is one by its form; without them a word such as
/// บัตรประชาชน has to stand before it. The value is the thirteen digits.
enum CitizenNumberEntity {
  static func match(at start: Int, _ groups: DigitGroups, in text: Span<UInt8>) -> EntityMatch? {
    guard let counts = groups.counts(upTo: 13), let end = groups.end(ofFirst: 13),
      text.digit(at: end) == nil, case let digits = groups.digits.prefix(13), isValid(digits),
      counts == [1, 4, 5, 2, 1]
        || IdentifierWords.follows(IdentifierWords.citizenCues, start, in: text)
    else { return nil }
    return EntityMatch(kind: .nationalID, utf8Range: start..<end, value: String(digits))
  }

  /// Whether the digits are thirteen, the first from 1 to 8, and the last one is right.
  private static func isValid(_ digits: Substring) -> Bool {
    let values = digits.utf8.map { Int($0) - 48 }
    guard values.count == 13, (1...8).contains(values[0]) else { return false }
    let sum = zip(values, (2...13).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 10 == values[12]
  }
}
