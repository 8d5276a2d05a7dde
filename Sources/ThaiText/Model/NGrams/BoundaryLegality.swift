/// Where the boundary model may see a boundary at all.
///
/// The rules are those of ``ClusterWindow``, and two for runs of Latin letters and of ASCII digits,
/// which are never split.
package enum BoundaryLegality {
  /// Whether a boundary may stand before the code at an index of a line.
  ///
  /// - Complexity: O(1).
  package static func allowsBoundary(before index: Int, in codes: Span<CharacterCode>) -> Bool {
    func code(_ index: Int) -> CharacterCode {
      codes.indices.contains(index) ? codes[index] : .padding
    }
    return !segmentsRun(code(index - 1), code(index))
      && ClusterWindow.allowsBoundary { code(index + $0).thai }
  }

  /// Whether both codes belong to one run of Latin letters or of ASCII digits.
  @inline(__always)
  package static func segmentsRun(_ previous: CharacterCode, _ next: CharacterCode) -> Bool {
    (isLatin(previous) && isLatin(next))
      || (previous == .digit && next == .digit)
  }

  @inline(__always)
  private static func isLatin(_ code: CharacterCode) -> Bool {
    code == .lowercase || code == .uppercase
  }
}
