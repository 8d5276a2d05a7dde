/// Polite particles end a sentence: `สวัสดีครับ |สนใจสินค้าตัวนี้ครับ`.
struct SentenceParticles {
  private let tokens: SentenceTokens

  init(_ tokens: SentenceTokens) { self.tokens = tokens }

  /// `true` behind a particle, and behind the emoji that follow one; `false` between them; else `nil`.
  func verdict(after left: Range<Int>, before right: Range<Int>, in text: Span<UInt8>) -> Bool? {
    let isAfterEmoji = isEmoji(left.upperBound - 1)
    guard isAfterEmoji ? endsWithParticle(beforeEmojiOf: left, in: text) : ends(left, in: text)
    else { return nil }
    if isEmoji(right.lowerBound) { return false }
    return addresses(left, in: text) ? nil : !isParticle(right, in: text)
  }

  /// Whether a stretch is nothing but who is spoken to and a particle: `คุณหมอครับ`.
  private func addresses(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = tokens.start(of: stretch.lowerBound)
    return stretch.count <= 5
      && (1...2).contains { count in
        stretch.count > count
          && BundledTables.sentenceAddressed.contains(
            start..<tokens.end(of: stretch.upperBound - count - 1), in: text)
      }
  }

  private func isParticle(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    stretch.count == 1
      && BundledTables.sentenceParticles.contains(tokens.range(of: stretch.lowerBound), in: text)
  }

  /// Whether a stretch ends with a particle: the longest entry counts, so `ค่า` of `ราคา` is none.
  private func ends(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    let last = stretch.upperBound - 1
    guard stretch.count > 1 else { return false }
    return BundledTables.sentenceParticles.contains(tokens.range(of: last), in: text)
      || BundledTables.sentenceParticles.contains(
        tokens.start(of: last - 1)..<tokens.end(of: last), in: text)
  }

  private func endsWithParticle(beforeEmojiOf stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = stretch.upperBound
    while end > 0, isEmoji(end - 1) || tokens.kind(of: end - 1) == .whitespace { end -= 1 }
    return end > 1 && ends(end - 2..<end, in: text)
  }

  private func isEmoji(_ index: Int) -> Bool { tokens.kind(of: index) == .emoji }
}
