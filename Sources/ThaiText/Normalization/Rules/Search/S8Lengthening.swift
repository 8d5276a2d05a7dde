extension NormalizationRule {
  /// A final consonant typed again and again, as people speak it.
  package static let lengthening = Self(
    id: "S8", summary: "Three or more of one consonant at the end of a word become one.",
    examples: [Example("มากกกก", "มาก"), Example("กรรม", "กรรม"), Example("สรร", "สรร")],
    triggers: [.text(Lengthening.mayStand(in:))],
    .rewrites { scalars, options in
      Lengthening.shorten(&scalars) { options.lexicon?.contains($0) ?? false }
    })
}

private enum Lengthening {
  /// Shortens a run of three or more equal consonants at the end to one, or to two if that is a
  /// word.
  static func shorten(_ scalars: inout [SourceScalar], isWord: (String) -> Bool) {
    guard let last = scalars.last?.value, last.thai.isConsonant else { return }
    let start = scalars.lastIndex { $0.value != last }.map { $0 + 1 } ?? 0
    guard scalars.count - start >= 3 else { return }
    let withTwo = scalars.prefix(start + 2)
    scalars.removeSubrange((isWord(withTwo.text) ? start + 2 : start + 1)...)
  }

  /// Whether a text ends in three equal Thai letters.
  static func mayStand(in text: Span<UInt8>) -> Bool {
    let end = text.count
    guard end >= 9, text[end - 3] == ThaiScalar.firstByte else { return false }
    return (end - 3..<end).allSatisfy { text[$0] == text[$0 - 3] && text[$0] == text[$0 - 6] }
  }
}
