extension [SourceScalar] {
  /// Leaves the first scalar of each run of equal ones for which the condition holds.
  mutating func collapseRuns(where isCollapsible: (UInt32) -> Bool) {
    var previous: UInt32?
    removeAll { scalar in
      defer { previous = scalar.value }
      return scalar.value == previous && isCollapsible(scalar.value)
    }
  }

  /// Removes the spaces directly before the scalars for which the condition holds.
  mutating func removeSpaces(before isSign: (UInt32) -> Bool) {
    guard contains(where: { isSign($0.value) }) else { return }
    var kept: [SourceScalar] = []
    kept.reserveCapacity(count)
    for scalar in self {
      if isSign(scalar.value) {
        while kept.last?.value == 0x20 { kept.removeLast() }
      }
      kept.append(scalar)
    }
    self = kept
  }
}

extension Sequence<SourceScalar> {
  /// The scalars as a string.
  var text: String {
    var text = ""
    for scalar in self.lazy.compactMap({ Unicode.Scalar($0.value) }) {
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
