/// What signs beside a space decide by themselves.
struct SentenceMarks {
  private let tokens: SentenceTokens

  init(_ tokens: SentenceTokens) { self.tokens = tokens }

  /// Whether a sentence ends between two stretches of tokens, or `nil` if no sign says so.
  func verdict(after left: Range<Int>, before right: Range<Int>, in text: Span<UInt8>) -> Bool? {
    let last = left.upperBound - 1
    if isLabel(left, in: text) || continues(right.lowerBound, in: text) { return false }
    if let sign = tokens.sign(last, in: text) {
      if Self.leavesOpen(sign) { return false }
      if sign == "?" || sign == "!" || sign == "。" { return true }
      if sign == ".", isFullStop(last, in: text) { return true }
    }
    if isName(last), isName(right.lowerBound) { return false }
    if closesQuotation(last, in: text), tellsWhoSaid(right, in: text) { return false }
    if beginsItem(right, in: text), tokens.kind(of: last) != .number,
      SentenceWords.evidence(endingWith: left, tokens, in: text) >= 0
    {
      return true
    }
    return nil
  }

  private func isName(_ index: Int) -> Bool { tokens.kind(of: index) == .name }

  /// Whether a full stop ends a word: not a number, a label or a single letter.
  private func isFullStop(_ index: Int, in text: Span<UInt8>) -> Bool {
    guard index > 0, tokens.kind(of: index - 1) == .word else { return false }
    let word = tokens.range(of: index - 1)
    return word.count >= (text[word.lowerBound] < 0x80 ? 2 : 6)
  }

  private func closesQuotation(_ index: Int, in text: Span<UInt8>) -> Bool {
    let sign = tokens.sign(index, in: text)
    return sign == "”" || sign == "\"" || sign == "»"
  }

  /// Whether the next words say whose the words before them are: `นายอนุชา ใจดี กล่าว`.
  private func tellsWhoSaid(_ right: Range<Int>, in text: Span<UInt8>) -> Bool {
    let next = right.lowerBound..<min(right.lowerBound + 8, tokens.count)
    return next.prefix { tokens.kind(of: $0) != .newline }.contains { index in
      let start = tokens.start(of: index)
      return text.hasPrefix("กล่าว", at: start) || text.hasPrefix("ระบุ", at: start)
    }
  }

  /// Signs after which something has to follow.
  private static func leavesOpen(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ",", ":", ";", "-", "–", "—", "/", "&", "=", "+", "(", "[", "{", "“", "‘", "«": true
    default: false
    }
  }

  /// Whether a stretch begins with a sign that no sentence begins with.
  private func continues(_ index: Int, in text: Span<UInt8>) -> Bool {
    switch tokens.sign(index, in: text) {
    case ",", ":", ";", "-", "–", "—", "/", "&", "=", "+", "%", "?", "!", ".", ")", "]", "}", "”",
      "’", "»", "ๆ", "ฯ":
      true
    default: false
    }
  }

  /// Whether a stretch begins with a bullet or the label of an item of a list: `1.`, `2)`, `(ก)`.
  private func beginsItem(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    switch tokens.sign(stretch.lowerBound, in: text) {
    case "•", "●", "▪", "◦", "‣", "➢": true
    default: labelEnd(stretch, in: text) != nil
    }
  }

  private func isLabel(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    labelEnd(stretch, in: text) == stretch.upperBound
  }

  /// Where the label ends that a stretch begins with.
  private func labelEnd(_ stretch: Range<Int>, in text: Span<UInt8>) -> Int? {
    let isBracketed = tokens.sign(stretch.lowerBound, in: text) == "("
    let label = stretch.lowerBound + (isBracketed ? 1 : 0)
    guard label + 1 < stretch.upperBound, isCount(label, in: text) else { return nil }
    let sign = tokens.sign(label + 1, in: text)
    return sign == ")" || sign == "." && !isBracketed ? label + 2 : nil
  }

  /// A number of up to three digits, or one letter.
  private func isCount(_ index: Int, in text: Span<UInt8>) -> Bool {
    let range = tokens.range(of: index)
    switch tokens.kind(of: index) {
    case .number:
      return text.digitsEnd(from: range.lowerBound) == range.upperBound
        && range.count <= 3 * (text.digit(at: range.lowerBound)?.size ?? 1)
    case .word: return range.count == (text[range.lowerBound] < 0x80 ? 1 : 3)
    default: return false
    }
  }
}
