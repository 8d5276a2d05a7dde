/// Amounts of money: `2.5 ล้านบาท`, `฿500`, `500.-`, `US$ 20`, `5 บาท 50 สตางค์`, `สองร้อยบาท`.
///
/// The value is the amount and the code of ISO 4217: `2500000 THB`.
enum MoneyEntity {
  /// The amount that a number is, if a currency stands beside it.
  static func match(of number: QuantityReading, in text: Span<UInt8>) -> EntityMatch? {
    let range = number.utf8Range
    if let sign = signStart(before: range.lowerBound, in: text) {
      return match(sign.start..<range.upperBound, number.value, sign.currency)
    }
    if let unit = unitEnd(after: range.upperBound, in: text) {
      if unit.currency == baht, let part = satang(after: unit.end, in: text) {
        return match(range.lowerBound..<part.end, "\(number.value).\(part.value)", baht)
      }
      return match(range.lowerBound..<unit.end, number.value, unit.currency)
    }
    if let part = satang(after: range.lowerBound, in: text), part.end > range.upperBound {
      return match(range.lowerBound..<part.end, "0.\(part.value)", baht)
    }
    return nil
  }

  private static func match(_ range: Range<Int>, _ amount: String, _ currency: Int) -> EntityMatch {
    EntityMatch(
      kind: .money, utf8Range: range, value: "\(amount) \(IdentifierWords.currencyCodes[currency])")
  }

  /// The place of baht among the currencies.
  private static let baht = 0

  /// Where a currency ends that stands behind a number.
  private static func unitEnd(
    after number: Int, in text: Span<UInt8>
  ) -> (currency: Int, end: Int)? {
    if text.hasPrefix(".-", at: number), text.digit(at: number + 2) == nil {
      return (baht, number + 2)
    }
    let start = text.spacesEnd(from: number)
    if start - number > 3 { return nil }
    if let sign = IdentifierWords.currencySigns.longestMatch(at: start, in: text) {
      // A sign before the next number is that one's.
      return text.digit(at: sign.end) == nil && start == number ? (sign.value, sign.end) : nil
    }
    if let unit = IdentifierWords.currencies.longestMatch(at: start, in: text) {
      return isWhole(unit, in: text) ? (unit.value, unit.end) : nil
    }
    return code(at: start, in: text).map { ($0, start + 3) }
  }

  private static func isWhole(_ unit: (value: Int, end: Int), in text: Span<UInt8>) -> Bool {
    if text.byte(at: unit.end - 1).isASCIILetter {
      return !text.byte(at: unit.end).isASCIIAlphanumeric
    }
    guard unit.value == baht else { return text.thaiLetter(at: unit.end) == .none }
    return AbbreviationShape.allowsStart(at: unit.end, in: text)
      && !text.hasPrefix("หลวง", at: unit.end)
  }

  /// The currency whose code of three capitals stands at an offset.
  private static func code(at start: Int, in text: Span<UInt8>) -> Int? {
    guard text.byte(at: start).isASCIICapital, !text.byte(at: start - 1).isASCIIAlphanumeric,
      !text.byte(at: start + 3).isASCIIAlphanumeric
    else { return nil }
    return IdentifierWords.currencyCodes.firstIndex { code in
      zip(code.utf8, start...).allSatisfy { text.byte(at: $1) == $0 }
    }
  }

  /// Where a sign or code begins that stands before a number.
  private static func signStart(
    before number: Int, in text: Span<UInt8>
  ) -> (currency: Int, start: Int)? {
    let end = text.byte(at: number - 1) == ASCII.space ? number - 1 : number
    for size in 1...3 {
      guard let sign = IdentifierWords.currencySigns.longestMatch(at: end - size, in: text),
        sign.end == end
      else { continue }
      let hasCountry = text.hasPrefix("US", at: end - size - 2)
      return (sign.value, end - size - (hasCountry ? 2 : 0))
    }
    return code(at: end - 3, in: text).map { ($0, end - 3) }
  }

  /// The two digits of `50 สตางค์` behind an offset.
  private static func satang(
    after offset: Int, in text: Span<UInt8>
  ) -> (value: String, end: Int)? {
    guard let number = DateReader.number(at: text.spacesEnd(from: offset), in: text),
      (1...99).contains(number.value),
      case let unit = text.spacesEnd(from: number.end), text.hasPrefix("สตางค์", at: unit)
    else { return nil }
    return ((number.value < 10 ? "0" : "") + String(number.value), unit + 18)
  }
}
