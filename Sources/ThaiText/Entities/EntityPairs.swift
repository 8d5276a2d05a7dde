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
    .adding(.entity, for: EntityScanner.triggers)
}

extension EntityScanner {
  /// The codes at which a recogniser looks, each with what may follow it: letters and digits, and signs that
  /// join what follows or stand several times.
  fileprivate static let triggers: [PairTable.Pair] = {
    let digits = CharacterCode.all.filter { $0 == .digit || $0.thai.isDigit }
    let name = CharacterCode.all.filter(\.isASCIIAlphanumeric) + signs(".-_")
    return pairs(digits + [.lowercase, .uppercase] + signs("."), CharacterCode.all)
      + pairs(signs("@"), name + CharacterCode.all.filter(\.isThai))
      + pairs(signs("/"), name)
      + pairs(signs("~"), signs("/"))
      + pairs(signs("-"), digits)
      + signs("/~*-+=_").map { ($0, $0) }
  }()

  private static func pairs(
    _ firsts: [CharacterCode], _ seconds: [CharacterCode]
  ) -> [PairTable.Pair] {
    firsts.flatMap { first in seconds.map { (first, $0) } }
  }

  private static func signs(_ signs: StaticString) -> [CharacterCode] {
    "\(signs)".utf8.map { CharacterCode.ascii[Int($0)] }
  }
}
