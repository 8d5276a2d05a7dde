/// Where the boundary model may see a boundary at all.
///
/// The rules are those of ``ClusterWindow``, and two for runs of Latin letters and of ASCII digits,
/// which are never split.
package enum BoundaryLegality {
  /// Whether a boundary may stand before the code at an index of a line.
  ///
  /// - Complexity: O(1).
  package static func allowsBoundary(before index: Int, in codes: Span<UInt8>) -> Bool {
    func code(_ index: Int) -> UInt8 {
      codes.indices.contains(index) ? codes[index] : CharacterCode.padding
    }
    return !dividesRun(code(index - 1), code(index))
      && ClusterWindow.allowsBoundary { CharacterCode.thai(code(index + $0)) }
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
}
