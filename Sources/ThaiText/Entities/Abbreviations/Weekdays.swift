/// Abbreviated days of the week, which are letters that mean much else: `จ.-ศ.`, `ศ.13 - อา.15`.
enum Weekdays {
  private static let names = WordSet(["จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา."])

  /// Whether an abbreviation has another day of the week beside it, with a sign between them.
  static func areBeside(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard names.contains(range, in: text) else { return false }
    return hasDay(after: range.upperBound, in: text) || hasDay(before: range.lowerBound, in: text)
  }

  private static func hasDay(after offset: Int, in text: Span<UInt8>) -> Bool {
    let day = text.digitsEnd(from: offset)
    guard day - offset <= 6 else { return false }
    guard let sign = signEnd(from: text.spacesEnd(from: day), in: text) else { return false }
    return names.longestEnd(from: text.spacesEnd(from: sign), in: text) != nil
  }

  private static func hasDay(before offset: Int, in text: Span<UInt8>) -> Bool {
    var end = text.plainSpacesStart(before: offset)
    guard let sign = signStart(before: end, in: text) else { return false }
    end = text.plainSpacesStart(before: sign)
    let digits = end
    while text.hasDigit(before: end), digits - end < 6 {
      end -= text.digit(at: end - 1)?.size == 1 ? 1 : 3
    }
    return [end - 4..<end, end - 7..<end].contains { day in
      names.contains(day, in: text) && text.isWholeAbbreviation(day)
    }
  }

  /// The end of a sign between days: a hyphen, a slash, a comma, a dash, ถึง or และ.
  private static func signEnd(from offset: Int, in text: Span<UInt8>) -> Int? {
    for sign in signs where text.hasPrefix(sign, at: offset) {
      return offset + sign.utf8CodeUnitCount
    }
    return nil
  }

  private static func signStart(before offset: Int, in text: Span<UInt8>) -> Int? {
    for sign in signs where text.hasPrefix(sign, at: offset - sign.utf8CodeUnitCount) {
      return offset - sign.utf8CodeUnitCount
    }
    return nil
  }

  private static let signs: [StaticString] = ["-", "/", ",", "–", "—", "ถึง", "และ"]
}
