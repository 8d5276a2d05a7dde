/// The label of an item of a list: `1.`, `2)`, `(ก)`.
struct ItemLabel {
  /// The token after the label.
  let end: Int
  /// What it counts: the number, or the place of the letter in its alphabet.
  private let count: Int
  private let form: Form

  private struct Form: Equatable {
    var isBracketed: Bool
    var isLetter: Bool
    var sign: Unicode.Scalar
  }

  /// The label that begins with the token at an index and ends before another one.
  init?(at index: Int, upTo limit: Int, _ tokens: SentenceTokens, in text: Span<UInt8>) {
    if let label = Self(withDotAt: index, tokens, in: text) {
      self = label
      return
    }
    let isBracketed = tokens.sign(index, in: text) == "("
    let label = index + (isBracketed ? 1 : 0)
    guard label + 1 < limit,
      let (count, isLetter) = Self.count(of: tokens.range(of: label), tokens.kind(of: label), text),
      let sign = tokens.sign(label + 1, in: text), sign == ")" || sign == "." && !isBracketed
    else { return nil }
    self.count = count
    form = Form(isBracketed: isBracketed, isLetter: isLetter, sign: sign)
    end = label + 2
  }

  /// The label that is one token with its full stop: `ก.`, `๑.`
  private init?(withDotAt index: Int, _ tokens: SentenceTokens, in text: Span<UInt8>) {
    let (range, kind) = (tokens.range(of: index), tokens.kind(of: index))
    guard range.count > 1, text[range.upperBound - 1] == ASCII.fullStop,
      let (count, isLetter) = Self.count(of: range.lowerBound..<range.upperBound - 1, kind, text)
    else { return nil }
    self.count = count
    form = Form(isBracketed: false, isLetter: isLetter, sign: ".")
    end = index + 1
  }

  /// Whether a label is the next one after another of the same form.
  func follows(_ other: ItemLabel) -> Bool { form == other.form && count == other.count + 1 }

  /// What a number of up to three digits, or one letter, counts.
  private static func count(
    of range: Range<Int>, _ kind: TokenKind, _ text: Span<UInt8>
  ) -> (count: Int, isLetter: Bool)? {
    switch kind {
    case .number:
      guard let number = DateReader.digits(at: range.lowerBound, in: text), number.count <= 3,
        number.end == range.upperBound
      else { return nil }
      return (number.value, false)
    case .word:
      guard range.count == (text[range.lowerBound] < 0x80 ? 1 : 3) else { return nil }
      return (place(ofLetterAt: range.lowerBound, in: text), true)
    default: return nil
    }
  }

  /// Thai lists leave ฃ, ฅ and ฆ out.
  private static func place(ofLetterAt offset: Int, in text: Span<UInt8>) -> Int {
    let letters: [ThaiScalar] = ["ก", "ข", "ค", "ง", "จ", "ฉ", "ช", "ซ", "ฌ", "ญ"]
    return letters.firstIndex(of: text.thaiLetter(at: offset)) ?? Int(text[offset])
  }
}
