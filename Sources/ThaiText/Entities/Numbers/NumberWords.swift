internal import CThaiTextData

/// The words that numbers are written with; `Dictionaries/numbers/words.tsv` says what each list is.
enum NumberWords {
  private static let lists = WordLists(thaitext_number_words())

  /// What a word says about the number it stands in.
  enum Part: Hashable {
    case digit(Int)
    /// ยี่, of twenty.
    case two
    /// เอ็ด, the one after tens and hundreds.
    case one
    /// A power of ten.
    case power(Int)
  }

  private static let parts: [Part] =
    (0...9).map(Part.digit) + [.two, .one] + (1...6).map(Part.power)
  private static let words = WordSet(
    rows: lists.rows("digit") + lists.rows("special") + lists.rows("power"))
  private static let powers = WordSet(rows: lists.rows("power"))
  private static let englishPowers = lists.words("english-power").map { Array($0.utf8) }
  private static let otherWords = lists.set("not-numbers")
  /// The words themselves, for filters.
  static let digits = lists.words("digit")
  static let powerWords = lists.words("power")
  static let spellings = digits + lists.words("special") + powerWords

  /// Whether a word of a number may begin with two scalars.
  @inline(__always)
  static func mayBegin(with first: ThaiScalar, _ second: ThaiScalar) -> Bool {
    words.mayBegin(with: first, second)
  }

  /// The word of a number at an offset, unless another word begins there.
  static func part(at offset: Int, in text: Span<UInt8>) -> (part: Part, end: Int)? {
    guard let word = words.longestMatch(at: offset, in: text), isWhole(offset, word.end, in: text)
    else { return nil }
    return (parts[word.value], word.end)
  }

  /// The power of ten at an offset, Thai or English.
  static func power(at offset: Int, in text: Span<UInt8>) -> (power: Int, end: Int)? {
    if let word = powers.longestMatch(at: offset, in: text) {
      return isWhole(offset, word.end, in: text) ? (word.value + 1, word.end) : nil
    }
    for (index, name) in englishPowers.enumerated()
    where name.indices.allSatisfy({ text.byte(at: offset + $0) | 0x20 == name[$0] }) {
      let end = offset + name.count
      return text.byte(at: end).isASCIIAlphanumeric ? nil : (6 + 3 * index, end)
    }
    return nil
  }

  private static func isWhole(_ start: Int, _ end: Int, in text: Span<UInt8>) -> Bool {
    AbbreviationShape.allowsStart(at: end, in: text)
      && otherWords.longestEnd(from: start, in: text) == nil
  }
}

/// A whole number written in words: `สองพันห้าร้อยหกสิบเจ็ด`.
struct WrittenNumber {
  private(set) var value = 0
  private(set) var end: Int
  /// How many words it has.
  private(set) var count = 0
  /// Whether it begins with ten or a higher power: `ร้อยห้าสิบ`.
  private(set) var beginsWithPower = false
  /// Whether it has a power of ten.
  private(set) var hasPower = false

  /// Larger numbers are not read.
  private static let limit = 1_000_000_000_000_000_000

  /// The longest number at an offset.
  ///
  /// - Complexity: O(*n*) for its *n* bytes.
  init?(at offset: Int, in text: Span<UInt8>) {
    guard
      NumberWords.mayBegin(
        with: text.thaiScalar(at: offset), text.thaiScalar(at: offset + 3))
    else { return nil }
    end = offset
    var sum = NumberSum()
    var next = offset
    while let word = NumberWords.part(at: next, in: text), sum.take(word.part) {
      next = word.end
      if case .power = word.part {
        hasPower = true
        if count == 0 { beginsWithPower = true }
      }
      count += 1
      guard let total = sum.total else { continue }
      guard total <= Self.limit else { return nil }
      (value, end) = (total, next)
    }
    guard end > offset else { return nil }
  }

  /// The digits of a number that has some after จุด: `สามจุดหนึ่งสี่`, as `14`; empty if none.
  static func fraction(at offset: Int, in text: Span<UInt8>) -> (digits: String, end: Int)? {
    guard text.hasPrefix("จุด", at: offset) else { return nil }
    var digits = ""
    var end = offset + 9
    while digits.count < 18, let word = NumberWords.part(at: end, in: text),
      case .digit(let digit) = word.part
    {
      digits += String(digit)
      end = word.end
    }
    return digits.isEmpty ? nil : (digits, end)
  }
}

/// Adds the words of a number up as they come.
private struct NumberSum {
  /// What the millions so far amount to.
  private var millions = 0
  /// What follows them.
  private var rest = 0
  /// The digit that waits for its power.
  private var digit: Int?
  /// Below which the next power has to be.
  private var power = 6
  private var isTwenty = false
  private var justTookMillion = false

  /// The number so far, or `nil` where it may not end.
  var total: Int? { isTwenty ? nil : millions + rest + (digit ?? 0) }

  /// Takes a word; returns whether it belongs to the number.
  mutating func take(_ part: NumberWords.Part) -> Bool {
    switch part {
    case .digit(let value): takeDigit(value)
    case .two: takeTwo()
    case .one: takeOne()
    case .power(6): takeMillion()
    case .power(let power): take(power: power)
    }
  }

  private mutating func takeDigit(_ value: Int) -> Bool {
    guard digit == nil, power > 0, !isTwenty, value > 0 || millions + rest == 0 else {
      return false
    }
    digit = value
    justTookMillion = false
    return true
  }

  private mutating func takeTwo() -> Bool {
    guard digit == nil, power > 1, !isTwenty else { return false }
    isTwenty = true
    return true
  }

  private mutating func takeOne() -> Bool {
    guard digit == nil, !isTwenty, power < 6 ? power > 0 : justTookMillion else { return false }
    digit = 1
    power = 0
    return true
  }

  private mutating func take(power next: Int) -> Bool {
    guard next < power, !isTwenty || next == 1, digit != 0 else { return false }
    rest += (isTwenty ? 2 : digit ?? 1) * Self.ten(to: next)
    (digit, isTwenty, power, justTookMillion) = (nil, false, next, false)
    return true
  }

  private mutating func takeMillion() -> Bool {
    let part = rest + (digit ?? 0)
    guard !isTwenty, millions == 0 || justTookMillion, digit != 0,
      millions <= 1_000_000_000_000
    else { return false }
    millions = (millions > 0 ? millions : max(part, 1)) * 1_000_000
    (rest, digit, power, justTookMillion) = (0, nil, 6, true)
    return true
  }

  private static func ten(to power: Int) -> Int {
    (0..<power).reduce(1) { product, _ in product * 10 }
  }
}
