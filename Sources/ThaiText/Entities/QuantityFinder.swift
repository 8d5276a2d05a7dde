/// Finds what the numbers of a text are: money, numbers of telephones, persons, accounts, plates and
/// post codes, or numbers with a value.
///
/// These are annotations: they may have several tokens, and no token is made of them here.
struct QuantityFinder {
  private var matches: [EntityMatch] = []
  /// The end of what was found, before which no number is looked at.
  private var floor = 0
  private var dates: ArraySlice<Range<Int>>

  /// The numbers of a text and what they are, nearly in the order of their beginnings.
  ///
  /// - Parameters:
  ///   - numbers: The numbers in digits, in order.
  ///   - words: Where numbers in words begin, in order.
  ///   - dates: The dates of the text, in order; a number inside is nothing but a number.
  /// - Complexity: O(*n*) for *n* numbers.
  static func matches(
    in text: Span<UInt8>, of numbers: [Range<Int>], words: [Int], beside dates: [Range<Int>]
  ) -> [EntityMatch] {
    var digits = Self(dates: dates[...])
    for number in numbers { digits.take(number, in: text) }
    guard !words.isEmpty else { return digits.matches }
    var written = Self(dates: dates[...])
    for word in words { written.takeWords(at: word, in: text) }
    return digits.matches + written.matches
  }

  private init(dates: ArraySlice<Range<Int>>) { self.dates = dates }

  private mutating func take(_ number: Range<Int>, in text: Span<UInt8>) {
    guard number.lowerBound >= floor else { return }
    if isInDate(number.lowerBound) {
      let value = NumberEntity.value(of: number, in: text)
      return append(EntityMatch(kind: .number, utf8Range: number, value: value))
    }
    if let identifier = identifier(at: number, in: text) { return append(identifier) }
    append(QuantityReading(digits: number, in: text), in: text)
  }

  private mutating func takeWords(at offset: Int, in text: Span<UInt8>) {
    guard offset >= floor, let number = QuantityReading(wordsAt: offset, in: text) else { return }
    append(number, in: text)
  }

  private mutating func append(_ number: QuantityReading, in text: Span<UInt8>) {
    append(EntityMatch(kind: .number, utf8Range: number.utf8Range, value: number.value))
    if let money = MoneyEntity.match(of: number, in: text) { append(money) }
  }

  private mutating func append(_ match: EntityMatch) {
    matches.append(match)
    floor = max(floor, match.utf8Range.upperBound)
  }

  private mutating func isInDate(_ offset: Int) -> Bool {
    while let date = dates.first, date.upperBound <= offset { dates.removeFirst() }
    return dates.first?.contains(offset) ?? false
  }

  /// What a number is by its form and by what stands beside it.
  private func identifier(at number: Range<Int>, in text: Span<UInt8>) -> EntityMatch? {
    if let plate = LicencePlateEntity.match(at: number.lowerBound, in: text) {
      return plate.utf8Range.lowerBound >= floor ? plate : nil
    }
    let start = number.lowerBound
    guard mayIdentify(number, in: text), let groups = DigitGroups(at: start, in: text) else {
      return nil
    }
    return CitizenNumberEntity.match(at: start, groups, in: text)
      ?? BankAccountEntity.match(at: start, groups, in: text)
      ?? TelephoneEntity.match(
        at: start, groups, isListed: followsTelephone(start, in: text), in: text)
      ?? PostCodeEntity.match(at: start, groups, in: text)
  }

  /// Whether a number has enough digits, or begins like one of a telephone, a person or an account.
  private func mayIdentify(_ number: Range<Int>, in text: Span<UInt8>) -> Bool {
    if text.byte(at: number.lowerBound - 1).isASCIILetter { return false }
    let first = text.digit(at: number.lowerBound)
    return first?.value == 0 || first?.value == 1 || number.count >= 5
      || text.byte(at: number.upperBound) == ASCII.hyphen
      || text.digit(at: text.spacesEnd(from: number.upperBound)) != nil
      || text.byte(at: number.lowerBound - 1) == ASCII.plus
  }

  /// Whether the number of a telephone stands before an offset with a comma, a slash or a word for
  /// *and* or *or* between.
  private func followsTelephone(_ start: Int, in text: Span<UInt8>) -> Bool {
    guard let last = matches.last, last.kind == .telephone else { return false }
    var offset = text.spacesEnd(from: last.utf8Range.upperBound)
    if [ASCII.comma, ASCII.slash].contains(text.byte(at: offset)) {
      offset += 1
    } else if text.hasPrefix("และ", at: offset) {
      offset += 9
    } else if text.hasPrefix("หรือ", at: offset) {
      offset += 12
    }
    return text.spacesEnd(from: offset) == start
  }
}
