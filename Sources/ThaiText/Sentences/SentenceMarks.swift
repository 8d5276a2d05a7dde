/// What signs beside a space decide by themselves.
struct SentenceMarks {
  private let tokens: SentenceTokens

  init(_ tokens: SentenceTokens) { self.tokens = tokens }

  /// Whether a sentence ends between two stretches of tokens, or `nil` if no sign says so.
  ///
  /// - Parameter start: The token that begins the sentence so far.
  func verdict(
    after left: Range<Int>, before right: Range<Int>, ofSentenceAt start: Int,
    in text: Span<UInt8>
  ) -> Bool? {
    let last = left.upperBound - 1
    if isLabel(left, in: text) || continues(right.lowerBound, in: text) { return false }
    if isLatinAbbreviation(last, in: text) { return false }
    if let sign = tokens.sign(last, in: text) {
      if Self.leavesOpen(sign) { return false }
      if sign == "?" || sign == "!" || sign == "。" { return true }
      if sign == ".", isFullStop(last, in: text) { return true }
    }
    if isName(last), isName(right.lowerBound) { return false }
    let quotation = SentenceQuotation(tokens)
    if let verdict = quotation.verdict(after: left, before: right, in: text) { return verdict }
    if let verdict = SentenceParticles(tokens).verdict(after: left, before: right, in: text) {
      return verdict
    }
    if beginsWithBullet(right, in: text) || countsOn(from: start, at: right, in: text) {
      return true
    }
    if labelEnd(right, in: text) != nil, tokens.kind(of: last) != .number,
      SentenceWords.evidence(endingWith: left, tokens, in: text) >= 0
    {
      return true
    }
    return nil
  }

  /// Whether a token is one of the Latin abbreviations that no sentence ends with: `Dr.`, `Co.`
  private func isLatinAbbreviation(_ index: Int, in text: Span<UInt8>) -> Bool {
    tokens.kind(of: index) == .abbreviation
      && LatinAbbreviation.isListed(tokens.range(of: index), in: text)
  }

  private func isName(_ index: Int) -> Bool { tokens.kind(of: index) == .name }

  /// Whether a full stop ends a word: not a number, a label or a single letter.
  private func isFullStop(_ index: Int, in text: Span<UInt8>) -> Bool {
    guard index > 0, tokens.kind(of: index - 1) == .word else { return false }
    let word = tokens.range(of: index - 1)
    return word.count >= (text[word.lowerBound] < 0x80 ? 2 : 6)
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

  /// Whether a stretch begins with the label that follows the one which the sentence begins with.
  private func countsOn(from start: Int, at right: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard
      let label = ItemLabel(
        at: right.lowerBound, upTo: right.upperBound, tokens, in: text),
      let first = ItemLabel(at: start, upTo: right.lowerBound, tokens, in: text)
    else { return false }
    return label.follows(first)
  }

  private func beginsWithBullet(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    switch tokens.sign(stretch.lowerBound, in: text) {
    case "•", "●", "▪", "◦", "‣", "➢", "■", "►", "▶", "✓", "✔": true
    default: false
    }
  }

  /// Whether a stretch is nothing but a bullet, or the label of an item.
  private func isLabel(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    stretch.count == 1 && beginsWithBullet(stretch, in: text)
      || labelEnd(stretch, in: text) == stretch.upperBound
  }

  private func labelEnd(_ stretch: Range<Int>, in text: Span<UInt8>) -> Int? {
    ItemLabel(at: stretch.lowerBound, upTo: stretch.upperBound, tokens, in: text)?.end
  }
}
