/// Post codes of Thailand: `รหัสไปรษณีย์ 10300`, `เชียงใหม่ 50200`.
///
/// Five digits of which the first two are those of a province, behind รหัสไปรษณีย์ or the name of a
/// province. The value is the digits.
enum PostCodeEntity {
  static func match(at start: Int, _ groups: DigitGroups, in text: Span<UInt8>) -> EntityMatch? {
    let first = groups.groups[0]
    let end = first.utf8Range.upperBound
    guard first.count == 5, isArea(groups.digits.prefix(2)),
      !DateReader.continuesNumber(at: end, in: text), text.byte(at: end) != ASCII.hyphen,
      IdentifierWords.follows(IdentifierWords.postCodeCues, start, in: text)
        || followsProvince(start, in: text) && !DateYear.counts(end, in: text)
    else { return nil }
    return EntityMatch(
      kind: .postCode, utf8Range: start..<end, value: String(groups.digits.prefix(5)))
  }

  /// The first two digits of the provinces.
  private static func isArea(_ digits: Substring) -> Bool {
    switch Int(digits) ?? 0 {
    case 10...18, 20...27, 30...49, 50...58, 60...67, 70...77, 80...86, 90...96: true
    default: false
    }
  }

  private static func followsProvince(_ start: Int, in text: Span<UInt8>) -> Bool {
    let end = DateReader.spacesStart(before: start, in: text)
    guard end < start else { return false }
    let sign: StaticString = "ฯ"
    let name = text.hasPrefix(sign, at: end - 3) ? end - 3 : end
    return IdentifierWords.hasWord(of: IdentifierWords.provinces, endingAt: name, in: text)
      || text.hasPrefix("กทม.", at: end - 10)
  }
}
