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
      let excess = lengthening.excess(in: scalars.indices) { [scalars] index in
        scalars.indices.contains(index) ? scalars[index].value.thai : .none
      }
      scalars.removeSubranges(RangeSet(excess))
    })
}
