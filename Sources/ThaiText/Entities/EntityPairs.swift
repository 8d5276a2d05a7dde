extension PairTable {
  /// What texts are scanned for before they are segmented.
  package static let ofTexts = PairTable()
    .adding(.conflict, for: RuleSet.canonical.neighbours.forbiddenPairs)
    .adding(
      .repetition,
      for: CharacterCode.all.filter { Lengthening.mayLengthen($0.thai) }.map { ($0, $0) }
    )
    .adding(.entity, for: BundledTables.titleBeginnings.pairs)
    .adding(.numberWord, for: NumberWordPlaces.beginnings.pairs)
    .adding(
      .entity, for: EntityScanner.triggers.flatMap { code in CharacterCode.all.map { (code, $0) } })
}

extension EntityScanner {
  /// The codes at which a recogniser looks: letters and digits, and signs that join them.
  fileprivate static let triggers =
    ".-@/~*+=_".utf8.map { CharacterCode.ascii[Int($0)] }
    + ThaiScalar.all.filter(\.isDigit).map { CharacterCode($0) }
    + [.digit, .lowercase, .uppercase]
}
