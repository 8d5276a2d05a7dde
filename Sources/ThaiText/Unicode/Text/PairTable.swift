/// What may stand at a code, as far as it and the one after it tell.
package struct PairFlags: OptionSet, BitwiseCopyable, Sendable {
  package let rawValue: UInt8

  @inline(__always)
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The second code may not follow the first one in a canonical text.
  package static let conflict = Self(rawValue: 1 << 0)
  /// A Thai letter that may be lengthened stands twice.
  package static let repetition = Self(rawValue: 1 << 1)
  /// A number in words, or an hour by name, may begin.
  package static let numberWord = Self(rawValue: 1 << 2)
  /// The two are the second and the third code of an acronym. Only tables of acronyms set this flag and
  /// the next two.
  package static let acronymContinuation = Self(rawValue: 1 << 3)
  /// They are the first two of one, which is there if a continuation follows, or a number stands before.
  package static let acronymBeginning = Self(rawValue: 1 << 4)
  /// An acronym may stand around them, whatever else is there.
  package static let acronym = Self(rawValue: 1 << 5)
  /// The first code is a sign, digit or letter at which recognisers of entities look, or a title without
  /// dots may begin.
  package static let entity = Self(rawValue: 1 << 7)

  /// What ``PairScan`` has the places of in one set; of the other flags it knows whether there is any.
  static let ofWords: Self = [.repetition, .numberWord]
  /// Set in the tables with any of ``ofWords``.
  fileprivate static let isOfWords = Self(rawValue: 1 << 6)
}

/// The flags of each pair of codes, a byte each: what a text is scanned for is data.
package struct PairTable: Sendable {
  /// At the number that the two codes are as bytes, the first one lower.
  let bytes: [UInt8]
  /// Whether some pair has a flag of acronyms.
  let hasAcronyms: Bool

  package typealias Pair = (first: CharacterCode, second: CharacterCode)

  /// A table without flags.
  package init() {
    self.init(bytes: [UInt8](repeating: 0, count: CharacterCode.count << 8), hasAcronyms: false)
  }

  private init(bytes: [UInt8], hasAcronyms: Bool) {
    self.bytes = bytes
    self.hasAcronyms = hasAcronyms
  }

  /// The same table with a flag for more pairs.
  ///
  /// - Complexity: O(*n*) for *n* pairs, and a copy of the table.
  package func adding(_ flag: PairFlags, for pairs: some Sequence<Pair>) -> PairTable {
    let flags = flag.isDisjoint(with: .ofWords) ? flag : flag.union(.isOfWords)
    var bytes = bytes
    for (first, second) in pairs {
      bytes[Int(first.rawValue) | Int(second.rawValue) << 8] |= flags.rawValue
    }
    let isOfAcronyms = !flag.isDisjoint(with: [.acronym, .acronymBeginning])
    return PairTable(bytes: bytes, hasAcronyms: hasAcronyms || isOfAcronyms)
  }

  /// The flags of the code at an index and the one after it; from minus ``CodedText/margin`` on.
  @inline(__always)
  package func flags(at index: Int, of coded: CodedText) -> PairFlags {
    let pair = UInt16(coded[index].rawValue) | UInt16(coded[index &+ 1].rawValue) &<< 8
    return PairFlags(rawValue: bytes[Int(pair)])
  }

  /// The flags of eight pairs, the first one of the codes at a place and after it, one a byte.
  ///
  /// - Parameter place: Nine codes are known to stand from there on.
  @inline(__always)
  static func eightFlags(
    ofCodesAt place: Int, in codes: Span<CharacterCode>, by table: Span<UInt8>
  ) -> UInt64 {
    @inline(__always) func one(_ distance: Int) -> UInt64 {
      flagsOfPair(ofCodesAt: place &+ distance, in: codes, by: table)
        &<< UInt64(truncatingIfNeeded: 8 &* distance)
    }
    return one(0) | one(1) | one(2) | one(3) | one(4) | one(5) | one(6) | one(7)
  }

  /// The flags of the pair at a place.
  ///
  /// - Parameter place: Two codes are known to stand from there on.
  @inline(__always)
  static func flagsOfPair(
    ofCodesAt place: Int, in codes: Span<CharacterCode>, by table: Span<UInt8>
  ) -> UInt64 {
    let pair = codes.integer(knownAt: place, as: UInt16.self)
    // Known: codes are below their count, so a pair is below the count of flags.
    return UInt64(table[known: Int(pair)])
  }
}
