extension NormalizationRule {
  /// A consonant typed again and again, as people speak it.
  package static let lengthening = Self(
    id: "S8",
    summary: "A consonant typed again and again stands once, or twice where the word has two.",
    examples: [
      Example("มากกกก", "มาก"), Example("งงงงง", "งง"), Example("กรรม", "กรรม"),
      Example("สรร", "สรร"),
    ],
    triggers: [.text(Lengthening.mayStand(in:))],
    .rewrites { scalars, options in
      let lengthening = Lengthening(lexicon: options.lexicon ?? .bundled)
      let token = scalars
      let excess = lengthening.excess(in: token.indices, nextPair: token.nextPair(from:)) { index in
        token.indices.contains(index) ? token[index].value.thai : .none
      }
      if !excess.isEmpty { scalars.removeSubranges(RangeSet(excess)) }
    })
}

extension [SourceScalar] {
  /// The first index from one on where a scalar stands twice.
  fileprivate func nextPair(from index: Int) -> Int {
    var index = index
    while index < count - 1, self[index].value != self[index + 1].value { index += 1 }
    return index < count - 1 ? index : count
  }
}
