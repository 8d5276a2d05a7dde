/// Licence plates of cars: `1กข 1234 กรุงเทพมหานคร`, `ทะเบียน กข-1234`, `ทะเบียน 70-1234`.
///
/// A plate needs ทะเบียน before it, or a digit before its letters and a province behind the number. The
/// value is the letters, a space, the number and the province, if it follows.
enum LicencePlateEntity {
  /// The plate whose number, or the digit before whose letters, begins at an offset.
  static func match(at start: Int, in text: Span<UInt8>) -> EntityMatch? {
    guard let number = DateReader.digits(at: start, in: text) else { return nil }
    if number.count == 1, let letters = letters(at: number.end, in: text) {
      return match(start, String(number.value), letters, hasDigit: true, in: text)
    }
    if let truck = truck(number, at: start, in: text) { return truck }
    guard let letters = letters(before: start, in: text) else { return nil }
    return match(letters.lowerBound, "", letters, hasDigit: false, in: text)
  }

  private static func match(
    _ start: Int, _ digit: String, _ letters: Range<Int>, hasDigit: Bool, in text: Span<UInt8>
  ) -> EntityMatch? {
    guard let number = number(after: letters.upperBound, in: text) else { return nil }
    let province = province(after: number.end, in: text)
    guard
      hasDigit && province != nil
        || IdentifierWords.follows(IdentifierWords.plateCues, start, in: text)
    else { return nil }
    var value = digit + String(decoding: text.extracting(letters)) + " " + String(number.value)
    if let province { value += " " + String(decoding: text.extracting(province)) }
    return EntityMatch(
      kind: .licencePlate, utf8Range: start..<(province?.upperBound ?? number.end), value: value)
  }

  /// A plate of digits only, `70-1234`, which needs a cue.
  private static func truck(
    _ first: DateReader.Number, at start: Int, in text: Span<UInt8>
  ) -> EntityMatch? {
    guard first.count == 2, text.byte(at: first.end) == ASCII.hyphen,
      let second = DateReader.digits(at: first.end + 1, in: text), second.count == 4,
      IdentifierWords.follows(IdentifierWords.plateCues, start, in: text)
    else { return nil }
    let province = province(after: second.end, in: text)
    var value = NumberEntity.value(of: start..<first.end, in: text) + "-"
    value += NumberEntity.value(of: first.end + 1..<second.end, in: text)
    if let province { value += " " + String(decoding: text.extracting(province)) }
    return EntityMatch(
      kind: .licencePlate, utf8Range: start..<(province?.upperBound ?? second.end), value: value)
  }

  /// One to three consonants at an offset, with no other letter after them.
  private static func letters(at start: Int, in text: Span<UInt8>) -> Range<Int>? {
    var end = start
    while end < start + 9, text.thaiLetter(at: end).isConsonant { end += 3 }
    return end > start && text.thaiLetter(at: end) == .none ? start..<end : nil
  }

  /// Two or three consonants before a number, with no other letter before them.
  private static func letters(before number: Int, in text: Span<UInt8>) -> Range<Int>? {
    let isJoined = [ASCII.space, ASCII.hyphen].contains(text.byte(at: number - 1))
    let end = isJoined ? number - 1 : number
    var start = end
    while start > end - 9, text.thaiLetter(before: start).isConsonant { start -= 3 }
    // Behind the cue the letters may follow without a space.
    if text.thaiLetter(before: start) != .none {
      start =
        [end - 6, end - 9].first {
          $0 >= start
            && IdentifierWords.hasWord(of: IdentifierWords.plateCues, endingAt: $0, in: text)
        } ?? end
    }
    return end - start >= 6 ? start..<end : nil
  }

  /// The number of up to four digits behind letters.
  private static func number(after letters: Int, in text: Span<UInt8>) -> DateReader.Number? {
    let isJoined = [ASCII.space, ASCII.hyphen].contains(text.byte(at: letters))
    guard
      let number = DateReader.digits(at: isJoined ? letters + 1 : letters, in: text),
      number.value > 0, !DateReader.continuesNumber(at: number.end, in: text),
      text.byte(at: number.end) != ASCII.hyphen
    else { return nil }
    return number
  }

  private static func province(after end: Int, in text: Span<UInt8>) -> Range<Int>? {
    let start = text.spacesEnd(from: end)
    guard start <= end + 3,
      let province = IdentifierWords.provinces.longestEnd(from: start, in: text)
    else { return nil }
    return text.thaiLetter(at: province) == .none ? start..<province : nil
  }
}
