/// Where the boundary model may see a boundary at all.
///
/// The rules are those of ``ClusterRules``, and two for runs of Latin letters and of ASCII digits,
/// which are never divided.
package enum BoundaryLegality {
  /// Whether a boundary may stand between `previous` and `next`, given the codes around.
  ///
  /// Codes beyond the edge of a line are ``CharacterCode/padding``.
  ///
  /// - Complexity: O(1).
  package static func allowsBoundary(
    _ beforePrevious: UInt8, _ previous: UInt8, _ next: UInt8, _ second: UInt8, _ third: UInt8
  ) -> Bool {
    if dividesRun(previous, next) { return false }
    return ClusterRules.allowsBoundary(
      letter(beforePrevious), letter(previous), letter(next), letter(second), letter(third))
  }

  /// Whether a boundary may stand before the code at an index of a line.
  package static func allowsBoundary(before index: Int, in codes: Span<UInt8>) -> Bool {
    func code(_ index: Int) -> UInt8 { codes.indices.contains(index) ? codes[index] : 0 }
    return allowsBoundary(
      code(index - 2), code(index - 1), code(index), code(index + 1), code(index + 2))
  }

  /// Whether both codes belong to one run of Latin letters or of ASCII digits.
  @inline(__always)
  package static func dividesRun(_ previous: UInt8, _ next: UInt8) -> Bool {
    (isLatin(previous) && isLatin(next))
      || (previous == CharacterCode.digit && next == CharacterCode.digit)
  }

  @inline(__always)
  private static func isLatin(_ code: UInt8) -> Bool {
    code == CharacterCode.lowercase || code == CharacterCode.uppercase
  }

  /// The letter of the Thai block that a code stands for, or 0.
  @inline(__always)
  package static func letter(_ code: UInt8) -> UInt8 {
    code <= CharacterCode.lastThai ? code : 0
  }
}

/// Walks over codes and tells before which of them a boundary may stand: ``BoundaryLegality`` by
/// table and without branches.
package struct LegalityWindow {
  /// The traits of the two codes before the place, and of the three after it.
  private var beforePrevious: Traits
  private var previous: Traits
  private var next: Traits
  private var second: Traits
  private var third: Traits

  /// Stands one code before `index`, so that the first step leads there.
  package init(before index: Int, in codes: Span<UInt8>) {
    beforePrevious = 0
    previous = Self.traits[Int(codes[index - 2])]
    next = Self.traits[Int(codes[index - 1])]
    second = Self.traits[Int(codes[index])]
    third = Self.traits[Int(codes[index + 1])]
  }

  /// Moves on by one code, and tells whether a boundary may stand before the next one: 1, or 0.
  ///
  /// - Parameter code: The third code after the new place.
  @inline(__always)
  package mutating func advance(taking code: UInt8) -> UInt8 {
    beforePrevious = previous
    previous = next
    next = second
    second = third
    third = Self.traits[Int(code & 127)]
    let tied =
      (previous &>> Trait.bindsNext) | (next &>> Trait.bindsPrevious)
      | (previous &>> Trait.tone) & (beforePrevious &>> Trait.needsFinal)
      | (second &>> Trait.thanthakhat)
      | (third &>> Trait.thanthakhat) & (next &>> Trait.consonant)
      | (previous &>> Trait.latin) & (next &>> Trait.latin)
      | (previous &>> Trait.digit) & (next &>> Trait.digit)
    return UInt8(truncatingIfNeeded: ~tied & 1)
  }

  private typealias Traits = UInt16

  /// The bits of what a code means for boundaries beside it.
  private enum Trait {
    /// No boundary after it: leading vowels, and what needs a final consonant.
    static let bindsNext: UInt16 = 0
    /// No boundary before it: marks and following vowels.
    static let bindsPrevious: UInt16 = 1
    static let tone: UInt16 = 2
    static let needsFinal: UInt16 = 3
    static let thanthakhat: UInt16 = 4
    static let consonant: UInt16 = 5
    static let latin: UInt16 = 6
    static let digit: UInt16 = 7
  }

  private static let traits: [Traits] = (0..<UInt8(128)).map { code in
    let letter = BoundaryLegality.letter(code)
    let isLatin = code == CharacterCode.lowercase || code == CharacterCode.uppercase
    let facts: [(UInt16, Bool)] = [
      (Trait.bindsNext, !ClusterRules.allowsBoundary(between: letter, and: 0)),
      (Trait.bindsPrevious, !ClusterRules.allowsBoundary(between: 0, and: letter)),
      (Trait.tone, ClusterRules.isTone(letter)),
      (Trait.needsFinal, ClusterRules.needsFinal(letter)),
      (Trait.thanthakhat, letter == ClusterRules.thanthakhat),
      (Trait.consonant, ClusterRules.isConsonant(letter)),
      (Trait.latin, isLatin),
      (Trait.digit, code == CharacterCode.digit),
    ]
    return facts.reduce(0) { $0 | ($1.1 ? 1 &<< $1.0 : 0) }
  }
}
