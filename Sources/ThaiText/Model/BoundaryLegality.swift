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
