extension PairTable {
  /// What texts are scanned for before they are segmented.
  package static let ofTexts = PairTable { first, second in
    var flags: PairFlags = []
    if RuleSet.canonical.neighbours.forbids(first, second) { flags.insert(.conflict) }
    if first == second, Lengthening.mayLengthen(first.thai) { flags.insert(.repetition) }
    if BundledTables.titleBeginnings.mayBegin(with: first, second) { flags.insert(.title) }
    if NumberWordPlaces.beginnings.mayBegin(with: first, second) { flags.insert(.numberWord) }
    if EntityScanner.triggers.contains(Int(first.rawValue)) { flags.insert(.entity) }
    return flags
  }
}

extension EntityScanner {
  /// The codes at which a recogniser looks: letters and digits, and signs that join them.
  static let triggers: BitSet = {
    let signs = ".-@/~*+=_".utf8.map { CharacterCode.ascii[Int($0)] }
    let digits = ThaiScalar.all.filter(\.isDigit).map { CharacterCode($0) }
    var codes = BitSet(limit: CharacterCode.count)
    for code in signs + digits + [.digit, .lowercase, .uppercase] {
      codes.insert(Int(code.rawValue))
    }
    return codes
  }()
}
