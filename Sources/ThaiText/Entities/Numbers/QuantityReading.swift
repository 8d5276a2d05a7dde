/// A number with all that belongs to its value: a minus before, a power of ten behind.
///
/// | written | value |
/// |---|---|
/// | `2.5 ล้าน`, `3 แสน`, `1.2 หมื่นล้าน` | `2500000`, `300000`, `12000000000` |
/// | `1 ล้าน 5 แสน`, `3 หมื่นห้าพัน` | `1500000`, `35000` |
/// | `-5`, `−3.2` | `-5`, `-3.2` |
/// | `หนึ่งร้อยเอ็ด`, `สองจุดห้าล้าน` | `101`, `2500000` |
struct QuantityReading {
  private(set) var utf8Range: Range<Int>
  private(set) var value: String

  /// The reading of a number in digits.
  init(digits range: Range<Int>, in text: Span<UInt8>) {
    utf8Range = range
    value = NumberEntity.value(of: range, in: text)
    guard value.utf8.count(where: { $0 == ASCII.fullStop }) <= 1 else { return }
    readPowers(in: text)
    readMinus(in: text)
  }

  /// The number in words at an offset, if the words cannot be others.
  init?(wordsAt offset: Int, in text: Span<UInt8>) {
    guard let number = WrittenNumber(at: offset, in: text) else { return nil }
    utf8Range = offset..<number.end
    value = String(number.value)
    if let fraction = WrittenNumber.fraction(at: number.end, in: text) {
      value += "." + fraction.digits
      utf8Range = offset..<fraction.end
      readPowers(in: text)
      return
    }
    guard Self.isSure(number, at: offset, in: text) else { return nil }
  }

  /// Whether words are a number: two of them or more that begin with a digit or ten, or that money or a
  /// unit follows.
  private static func isSure(
    _ number: WrittenNumber, at offset: Int, in text: Span<UInt8>
  ) -> Bool {
    let before = DateReader.spacesStart(before: offset, in: text)
    if number.beginsWithPower, text.hasDigit(before: before) || isVague(offset, in: text) {
      return false
    }
    let next = text.spacesEnd(from: number.end)
    if text.hasPrefix("บาท", at: next) { return true }
    guard number.count > 1, number.hasPower else { return false }
    if !number.beginsWithPower || text.hasPrefix("สิบ", at: offset) { return true }
    // ร้อยเอ็ด by itself is a province.
    return number.count > 2 && DateYear.counts(number.end, in: text)
  }

  /// Whether a word before a power of ten says that it is not one: `หลาย|พันล้าน`.
  private static func isVague(_ offset: Int, in text: Span<UInt8>) -> Bool {
    text.hasPrefix("หลาย", at: offset - 12) || text.hasPrefix("หลัก", at: offset - 12)
      || text.hasPrefix("นับ", at: offset - 9)
  }

  /// Reads the powers of ten behind the digits.
  private mutating func readPowers(in text: Span<UInt8>) {
    guard let first = Self.powers(at: text.spacesEnd(from: utf8Range.upperBound), in: text) else {
      return
    }
    value = DecimalText.shifted(value, by: first.power)
    utf8Range = utf8Range.lowerBound..<first.end
    var power = first.power
    while let term = Self.term(below: power, at: utf8Range.upperBound, in: text),
      let sum = DecimalText.sum(value, term.value)
    {
      value = sum
      utf8Range = utf8Range.lowerBound..<term.end
      power = term.power
    }
  }

  /// Powers of ten in a row: `หมื่นล้าน`.
  private static func powers(at offset: Int, in text: Span<UInt8>) -> (power: Int, end: Int)? {
    guard var result = NumberWords.power(at: offset, in: text), result.power > 1 else { return nil }
    for _ in 0..<2 {
      guard let next = NumberWords.power(at: result.end, in: text), next.power == 6 else { break }
      result = (result.power + 6, next.end)
    }
    return result
  }

  /// What is added behind a power of ten: the `5 แสน` of `1 ล้าน 5 แสน`, the ห้าพัน of `3 หมื่นห้าพัน`.
  private static func term(
    below power: Int, at offset: Int, in text: Span<UInt8>
  ) -> (value: Int, power: Int, end: Int)? {
    if let number = WrittenNumber(at: offset, in: text), number.hasPower, !number.beginsWithPower,
      power < 18, number.value < (0..<power).reduce(1, { product, _ in product * 10 })
    {
      return (number.value, 0, number.end)
    }
    guard let number = DateReader.digits(at: text.spacesEnd(from: offset), in: text),
      let next = powers(at: text.spacesEnd(from: number.end), in: text),
      next.power < power, next.power + number.count <= power,
      let value = Int(DecimalText.shifted(String(number.value), by: next.power))
    else { return nil }
    return (value, next.power, next.end)
  }

  /// Reads the minus before the digits: not a dash between two things, nor one that begins an item.
  private mutating func readMinus(in text: Span<UInt8>) {
    let start = utf8Range.lowerBound
    if text.hasPrefix("−", at: start - 3), !text.hasDigit(before: start - 3) {
      (utf8Range, value) = (start - 3..<utf8Range.upperBound, "-" + value)
    } else if text.byte(at: start - 1) == ASCII.hyphen, mayBeMinus(at: start - 1, in: text) {
      (utf8Range, value) = (start - 1..<utf8Range.upperBound, "-" + value)
    }
  }

  private func mayBeMinus(at hyphen: Int, in text: Span<UInt8>) -> Bool {
    switch text.byte(at: hyphen - 1) {
    case ASCII.openParenthesis, ASCII.equalsSign, ASCII.colon: return true
    case ASCII.tab: return true
    default: break
    }
    if text.isLineStart(hyphen) { return tellsMinus(in: text) }
    guard text.hasSpaceOrLineStart(before: hyphen) else { return false }
    let before = DateReader.spacesStart(before: hyphen, in: text)
    let last = text.byte(at: before - 1)
    return !text.hasDigit(before: before) && last != ASCII.fullStop && !last.isASCIIAlphanumeric
      && last != ASCII.percentSign && tellsMinus(in: text)
  }

  /// Whether what follows is measured, or nothing follows: an item of a list goes on with a word.
  private func tellsMinus(in text: Span<UInt8>) -> Bool {
    let end = utf8Range.upperBound
    let next = text.spacesEnd(from: end)
    if next == text.count || text.byte(at: next).isASCIINewline { return true }
    if text.hasPrefix("°", at: next) || text.hasPrefix("องศา", at: next) { return true }
    if text.hasPrefix("เปอร์เซ็นต์", at: next) || text.hasPrefix("จุด", at: next) { return true }
    switch text.byte(at: end) {
    case ASCII.percentSign, ASCII.comma, ASCII.closeParenthesis, ASCII.tab, ASCII.semicolon:
      return true
    default:
      return utf8Range.count > 1 && value.contains(".") || text.hasPrefix("บาท", at: next)
    }
  }
}
