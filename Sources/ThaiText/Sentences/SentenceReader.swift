/// Decides at each gap of a text, white space with or without line ends, whether a sentence ends.
struct SentenceReader {
  private let tokens: SentenceTokens
  private let depths: [Int]
  private var spans: UnbrokenSpans
  /// The token that begins the sentence which is being read.
  private var sentenceStart = 0

  init(_ tokens: SentenceTokens, spans: UnbrokenSpans, in text: Span<UInt8>) {
    self.tokens = tokens
    self.spans = spans
    depths = Enclosures.depths(of: tokens, in: text)
  }

  /// The sentences in order, from their first to their last token, without the gaps between them.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  consuming func sentences(in text: Span<UInt8>) -> [Range<Int>] {
    let stretches = tokens.stretches(in: text)
    var result: [Range<Int>] = []
    for (index, left) in stretches.enumerated() {
      let end = tokens.end(of: left.tokens.upperBound - 1)
      guard index + 1 < stretches.count else {
        result.append(tokens.start(of: sentenceStart)..<end)
        break
      }
      let right = stretches[index + 1]
      let offset = tokens.start(of: right.tokens.lowerBound)
      if index == 0 { sentenceStart = left.tokens.lowerBound }
      guard left.endsLine || ends(left, before: right, at: offset, in: text) else { continue }
      result.append(tokens.start(of: sentenceStart)..<end)
      sentenceStart = right.tokens.lowerBound
    }
    return result
  }

  private mutating func ends(
    _ left: Stretch, before right: Stretch, at offset: Int, in text: Span<UInt8>
  ) -> Bool {
    let isHeld = spans.hold(offset)
    let isEnclosed = depths[left.tokens.upperBound] > 0
    if isHeld || isEnclosed { return false }
    let marks = SentenceMarks(tokens)
    if let verdict = marks.verdict(
      after: left.tokens, before: right.tokens, ofSentenceAt: sentenceStart, in: text)
    {
      return verdict
    }
    return evidence(left, right, in: text) > 0
  }

  private func evidence(_ left: Stretch, _ right: Stretch, in text: Span<UInt8>) -> Int {
    let last = left.tokens.upperBound - 1
    let first = right.tokens.lowerBound
    return SentenceEvidence.prior
      + SentenceEvidence.before(tokens.kind(of: last), isLatin: tokens.isLatin(last, in: text))
      + SentenceEvidence.after(tokens.kind(of: first), isLatin: tokens.isLatin(first, in: text))
      + SentenceWords.evidence(endingWith: left.tokens, tokens, in: text)
      + SentenceWords.evidence(beginningWith: right.tokens, tokens, in: text)
      + SentenceEvidence.stretchBefore(left.tokens.count)
      + SentenceWords.evidence(ofLengthOf: right.tokens, tokens, in: text)
      + SentenceEvidence.sentence(left.tokens.upperBound - sentenceStart)
      + (left.hasWideGap ? SentenceEvidence.wideSpace : 0)
  }
}
