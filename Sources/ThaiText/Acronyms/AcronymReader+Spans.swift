extension AcronymReader {
  /// Adds the tokens that the acronyms of a text are, where nothing is decided yet.
  ///
  /// Only lines that may hold an acronym are read.
  ///
  /// - Parameters:
  ///   - spans: What is decided, in order, not overlapping.
  ///   - lines: A buffer.
  /// - Complexity: O(*n*) for *n* bytes.
  package func addSpans(
    in utf8: Span<UInt8>, to spans: inout [FixedSpan], using lines: inout [Range<Int>]
  ) {
    lines.removeAll(keepingCapacity: true)
    table.trigger.appendLines(of: utf8, besides: spans, to: &lines)
    guard !lines.isEmpty else { return }
    var text = FoldedText(utf8, lines: lines)
    var reading = reading(of: text, besides: spans, forSpans: true)
    if addLines(holding: reading.spelledWords.map { Array(text.units[$0]) }, of: utf8, to: &lines) {
      text = FoldedText(utf8, lines: lines)
      reading = self.reading(of: text, besides: spans, forSpans: true)
    }
    spans.insert(reading.mentions.lazy.compactMap { text.fixedSpan(of: $0) })
  }

  /// Adds the lines with words that only this text ties to acronyms; returns whether there are any.
  private func addLines(
    holding words: [[UInt16]], of utf8: Span<UInt8>, to lines: inout [Range<Int>]
  ) -> Bool {
    guard !words.isEmpty else { return false }
    let count = lines.count
    AcronymTrigger(TriggerWords(words: words), isForWordsOnly: true)
      .appendLines(of: utf8, besides: [], to: &lines)
    guard lines.count > count else { return false }
    lines.sort { $0.lowerBound < $1.lowerBound }
    // A line that was there already is there twice.
    var kept = 0
    for line in lines where kept == 0 || line.lowerBound >= lines[kept - 1].upperBound {
      lines[kept] = line
      kept += 1
    }
    lines.removeSubrange(kept...)
    return kept > count
  }
}

extension FoldedText {
  /// The token that an acronym is: up to its first space, which is a token itself.
  package func fixedSpan(of mention: AcronymReader.Mention) -> FixedSpan? {
    let range = mention.range
    let end = range.first { units[$0].isSpace } ?? range.upperBound
    guard end > range.lowerBound else { return nil }
    return FixedSpan(utf8Range(of: range.lowerBound..<end), .acronym)
  }
}
