/// Who said a quotation stays in one sentence with it.
struct SentenceQuotation {
  private let tokens: SentenceTokens

  init(_ tokens: SentenceTokens) { self.tokens = tokens }

  /// How many tokens behind a quotation the verb of saying is one of.
  private static let reach = 8

  /// `false` between a quotation and who said it, before or after; else `nil`.
  func verdict(after left: Range<Int>, before right: Range<Int>, in text: Span<UInt8>) -> Bool? {
    if closes(left.upperBound - 1, in: text), tellsWhoSaid(right, in: text) { return false }
    if opens(right.lowerBound, in: text), endsWithSaying(left, in: text) { return false }
    return nil
  }

  private func closes(_ index: Int, in text: Span<UInt8>) -> Bool {
    switch tokens.sign(index, in: text) {
    case "”", "\"", "»", "’", "」", "』": true
    default: false
    }
  }

  private func opens(_ index: Int, in text: Span<UInt8>) -> Bool {
    switch tokens.sign(index, in: text) {
    case "“", "\"", "«", "‘", "「", "『": true
    default: false
    }
  }

  /// Whether the next words say whose the words before them are: `นายอนุชา ใจดี กล่าว`, `เธอพูด`.
  private func tellsWhoSaid(_ right: Range<Int>, in text: Span<UInt8>) -> Bool {
    let next = right.lowerBound..<min(right.lowerBound + Self.reach, tokens.count)
    return next.prefix { tokens.kind(of: $0) != .newline }.contains { index in
      if text.hasPrefix("กล่าว", at: tokens.start(of: index)) { return true }
      // Behind a space only the verb of a name is of the same clause.
      return (right.contains(index) || isNameOrTitle(right.lowerBound)) && says(index, in: text)
    }
  }

  private func endsWithSaying(_ left: Range<Int>, in text: Span<UInt8>) -> Bool {
    left.suffix(2).contains { says($0, in: text) }
  }

  private func says(_ index: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.sentenceSayings.contains(tokens.range(of: index), in: text)
  }

  private func isNameOrTitle(_ index: Int) -> Bool {
    let next = min(index + 1, tokens.count - 1)
    return tokens.kind(of: index) == .name || tokens.kind(of: index) == .abbreviation
      || tokens.kind(of: next) == .name
  }
}
