/// Finds the lines that may say something about the forms on which it depends.
///
/// Such a form stands in a bracket or before one, or beside a word or a sign that introduces or
/// explains a short form; or its letters in a bracket may sound like the Thai word before it. It
/// may name too many lines, never too few.
struct DefinitionLines {
  private let text: FoldedText
  private let evidence: AcronymEvidence
  /// The canonical forms of which it matters whether they are defined.
  private let relevant: Set<String>

  init(_ undecided: UndecidedEvidence) {
    text = undecided.text
    evidence = undecided.evidence
    relevant = undecided.undecidedForms
  }

  /// The lines in order, each with the line break that ends it.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func lines(of utf8: Span<UInt8>) -> [Range<Int>] {
    var offsets: [Int] = []
    for form in evidence.latinForms {
      let isOpened = isOpened(before: form.range.lowerBound)
      guard isOpened || isExplained(form.range) else { continue }
      let start = text.utf8Range(of: form.range).lowerBound
      if relevant.contains(form.canonical)
        || isOpened && Self.mayGloss(before: start, in: utf8, { form.units })
      {
        offsets.append(start)
      }
    }
    for stretch in evidence.stretches {
      for spelling in stretch.spellings
      where isOpened(before: spelling.range.lowerBound) || isExplained(spelling.range) {
        offsets.append(text.utf8Range(of: spelling.range).lowerBound)
      }
    }
    return offsets.isEmpty ? [] : lines(around: offsets.sorted(), in: utf8)
  }

  private func lines(around offsets: [Int], in utf8: Span<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for offset in offsets where offset >= lines.last?.upperBound ?? 0 {
      lines.append(utf8.line(around: offset))
    }
    return lines
  }

  /// Whether a bracket, a sign between parts of one, or an introduction stands before a position.
  private func isOpened(before position: Int) -> Bool {
    var end = position
    while text[end - 1].isSpace || text[end - 1].isQuotationMark { end -= 1 }
    let unit = text[end - 1]
    return unit.isOpeningBracket || DefinitionExtractor.separators.contains(unit)
      || CueWords.introductions.start(endingAt: end, in: text) != nil
      || CueWords.and.start(endingAt: end, in: text) != nil
  }

  /// Whether a bracket, an explanation or, at the start of a line, a sign stands after a form.
  private func isExplained(_ range: Range<Int>) -> Bool {
    var start = range.upperBound
    while text[start].isSpace || text[start].isQuotationMark { start += 1 }
    let unit = text[start]
    return unit.isOpeningBracket
      || DefinitionExtractor.separators.contains(unit) && text.isAtLineStart(range.lowerBound)
      || CueWords.explanations.end(startingAt: start, in: text) != nil
      || CueWords.means.end(startingAt: start, in: text) != nil
  }

  /// Whether Thai letters that sound like a form in Latin letters stand before a bracket that it may
  /// be in.
  ///
  /// - Parameter form: The form's letters, asked for if there is such a bracket.
  static func mayGloss(
    before offset: Int, in utf8: Span<UInt8>, _ form: () -> [FoldedUnit]
  ) -> Bool {
    let floor = max(0, offset - 3 * BracketMatcher.maximumLength)
    var end = offset
    var skeleton: ConsonantSkeleton?
    while end > floor, !utf8[end - 1].isASCIINewline {
      if let size = bracketSize(before: end, in: utf8) {
        guard let known = skeleton ?? ConsonantSkeleton(gloss: form()) else { return false }
        if known.mayEnd(before: end - size, in: utf8) { return true }
        skeleton = known
      }
      end -= 1
    }
    return false
  }

  /// The size of the opening bracket that ends at an offset: ( [ （
  private static func bracketSize(before end: Int, in utf8: Span<UInt8>) -> Int? {
    switch utf8[end - 1] {
    case ASCII.openParenthesis, ASCII.openBracket: 1
    // The last byte of （.
    case 0x88: utf8.hasPrefix("（", at: end - 3) ? 3 : nil
    default: nil
    }
  }
}
