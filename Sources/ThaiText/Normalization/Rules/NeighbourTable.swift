/// A set of ASCII characters and scalars of the Thai block. All other scalars together are one
/// element, which stands in the place of U+0000.
struct LetterSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: SIMD4<UInt64>

  private init(bits: SIMD4<UInt64>) { self.bits = bits }

  init(_ values: some Sequence<TextScalar>) {
    bits = .zero
    for value in values {
      guard let index = Self.index(of: value) else { continue }
      bits[index >> 6] |= 1 << UInt64(index & 63)
    }
  }

  init(arrayLiteral values: TextScalar...) { self.init(values) }

  /// The values that the elements stand for, in order.
  static let values =
    (UInt32(0)..<0x80).map(TextScalar.init(value:))
    + (UInt32(0)..<0x80).map { TextScalar(value: ThaiScalar.blockStart + $0) }
  /// The place of the first scalar of the Thai block among ``values``.
  static let thaiOrigin = 0x80

  /// The place of a scalar among ``values``; `nil` for other scalars.
  @inline(__always)
  static func index(of value: TextScalar) -> Int? {
    if value.value < 0x80 { return Int(value.value) }
    let letter = value.value &- ThaiScalar.blockStart
    return letter < 0x80 ? thaiOrigin &+ Int(letter) : nil
  }

  func contains(index: Int) -> Bool { bits[index >> 6] >> UInt64(index & 63) & 1 == 1 }

  func forEachIndex(_ body: (Int) -> Void) {
    for word in bits.indices {
      var rest = bits[word]
      while rest != 0 {
        body(word << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  mutating func formUnion(_ other: Self) { bits |= other.bits }

  func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }

  func subtracting(_ other: Self) -> Self { Self(bits: bits & ~other.bits) }
}

extension LetterSet {
  static let none: Self = []
  static let all = Self(bits: ~.zero)
  static let consonants = Self(values.filter(\.thai.isConsonant))
  static let marks = Self(values.filter(\.thai.isMark))
  static let tones = Self(values.filter(\.thai.isTone))
  static let followingVowels = Self(values.filter(\.thai.followsConsonant))
  static let leadingVowels = Self(values.filter(\.thai.isLeadingVowel))

  /// A set of each letter alone.
  var singles: [Self] {
    var singles: [Self] = []
    forEachIndex { singles.append([Self.values[$0]]) }
    return singles
  }
}

/// Which letters may stand side by side where no rule has anything to do.
///
/// The letters fall into classes: those of one class have the same neighbours. So a letter is one
/// number, the bit of its class and those of the classes that may not follow it, and two
/// instructions tell whether two letters may stand side by side.
struct NeighbourTable: Sendable {
  /// A letter, as its neighbours see it.
  struct Letter: Hashable, Sendable {
    /// The class of the letter, as a bit, and in the upper half those that may not follow it.
    fileprivate var bits: UInt64 = 0

    @inline(__always)
    func forbids(_ next: Self) -> Bool { bits &>> 32 & next.bits != 0 }

    /// Not zero if the letter forbids the next one.
    @inline(__always)
    func conflict(with next: Self) -> UInt64 { bits &>> 32 & next.bits }
  }

  /// The letters, in the order of ``LetterSet/values``.
  let letters: [Letter]
  /// The scalars of the Thai block. The codes of all other scalars are where the block has none, so
  /// this is the table of codes, too.
  let thai: CodeTable<Letter>

  /// All other scalars.
  var outside: Letter { letters[0] }

  /// - Parameter forbidden: Sets of letters, and those that may not follow each of them.
  /// - Precondition: There are 32 classes at most.
  init(_ forbidden: [(first: LetterSet, second: LetterSet)]) {
    var after = [LetterSet](repeating: .none, count: LetterSet.values.count)
    var before = after
    for (first, second) in forbidden {
      first.forEachIndex { after[$0].formUnion(second) }
      second.forEachIndex { before[$0].formUnion(first) }
    }
    var representatives: [Int] = []
    let classes = after.indices.map { index in
      let known = representatives.firstIndex {
        after[$0] == after[index] && before[$0] == before[index]
      }
      if let known { return known }
      representatives.append(index)
      return representatives.count - 1
    }
    precondition(representatives.count <= 32, "a letter has room for 32 classes")
    let letters = after.indices.map { index in
      let conflicts = representatives.indices.reduce(UInt64(0)) { bits, next in
        after[index].contains(index: representatives[next]) ? bits | 1 << UInt64(next) : bits
      }
      return Letter(bits: 1 << UInt64(classes[index]) | conflicts << 32)
    }
    self.letters = letters
    thai = CodeTable { letters[LetterSet.thaiOrigin + Int($0.rawValue)] }
  }
}

extension NeighbourTable {
  /// The pairs of codes of which the second may not follow the first one.
  var forbiddenPairs: [PairTable.Pair] {
    CharacterCode.all.flatMap { first in
      CharacterCode.all.lazy.filter { thai[first].forbids(thai[$0]) }.map { (first, $0) }
    }
  }

  /// The index of the first code in a range that may not follow the one before it. Nothing stands
  /// before the range.
  func firstConflict(in range: Range<Int>, of coded: CodedText) -> Int? {
    let letters = thai
    let codes = coded.codes.span
    var previous = outside
    func firstConflict(in range: Range<Int>) -> Int? {
      for index in range {
        let next = letters[coded[index]]
        if previous.forbids(next) { return index }
        previous = next
      }
      return nil
    }
    // As between a mark of another script and the next one.
    if range.count < 16 { return firstConflict(in: range) }
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 16) {
      let before = previous
      var conflicts: UInt64 = 0
      // After the codes of the text comes a margin.
      let sixteen = codes.extracting(CodedText.margin &+ start..<CodedText.margin &+ start &+ 16)
      for index in 0..<16 {
        let next = letters[sixteen[index]]
        conflicts |= previous.conflict(with: next)
        previous = next
      }
      guard conflicts == 0 else {
        previous = before
        return firstConflict(in: start..<min(start + 16, range.upperBound))
      }
    }
    return nil
  }
}

extension CodeTable<NeighbourTable.Letter> {
  /// The last of four letters, one a byte, if all may follow each other.
  @inline(__always)
  func last(of four: UInt32, after previous: Element) -> Element? {
    @inline(__always) func letter(_ shift: UInt32) -> Element {
      self[CharacterCode(rawValue: UInt8(truncatingIfNeeded: four &>> shift))]
    }
    let (first, second, third, fourth) = (letter(0), letter(8), letter(16), letter(24))
    let conflicts =
      previous.conflict(with: first) | first.conflict(with: second)
      | second.conflict(with: third) | third.conflict(with: fourth)
    return conflicts == 0 ? fourth : nil
  }
}
