/// A word that a stretch of a Thai run may be a damaged spelling of.
struct RepairCandidate {
  /// Places in the run, counted in symbols.
  var places: Range<Int>
  /// The symbols of the word.
  var symbols: [TrieSymbol]
  /// What the word costs in the lexicon, and what reading it here costs on top.
  var cost: Int
}

extension TrieSymbol {
  static let saraAa = Self(ThaiScalar.saraAa)
  static let saraAm = Self(ThaiScalar.saraAm)
  static let saraE = Self(ThaiScalar.saraE)
}
