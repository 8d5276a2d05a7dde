/// Which tokens have a key together: rules S10 and S11 between tokens.
package enum TokenGroups {
  /// The groups of the tokens, as ranges of their numbers; most groups are one token.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  package static func groups(of boundaries: [Boundary], in text: Span<UInt8>) -> [Range<Int>] {
    let signs = boundaries.indices.map { sign(at: $0, boundaries, text) }
    var groups: [Range<Int>] = []
    var index = 0
    while index < boundaries.count {
      let end = endOfGroup(from: index, boundaries, signs)
      groups.append(index..<end)
      index = end
    }
    return groups
  }

  private enum Sign { case none, space, maiyamok, paiyannoi, lo }

  private static func endOfGroup(
    from start: Int, _ boundaries: [Boundary], _ signs: [Sign]
  ) -> Int {
    guard boundaries[start].kind.isWordLike || signs[start] == .paiyannoi else { return start + 1 }
    var end = start + 1
    if signs[start] == .paiyannoi, let lo = next(.lo, from: end, signs),
      let last = next(.paiyannoi, from: lo, signs)
    {
      end = last
    }
    while let sign = next(.maiyamok, from: end, signs) ?? next(.paiyannoi, from: end, signs) {
      // In ไทย ฯลฯ the first ฯ belongs to what follows.
      if signs[sign - 1] == .paiyannoi, next(.lo, from: sign, signs) != nil { return end }
      end = sign
    }
    return end
  }

  /// The place after a sign that stands at `start`, or behind one space there.
  private static func next(_ sign: Sign, from start: Int, _ signs: [Sign]) -> Int? {
    var index = start
    if index < signs.count, signs[index] == .space { index += 1 }
    return index < signs.count && signs[index] == sign ? index + 1 : nil
  }

  private static func sign(
    at index: Int, _ boundaries: [Boundary], _ text: Span<UInt8>
  ) -> Sign {
    let range = (index > 0 ? boundaries[index - 1].utf8Offset : 0)..<boundaries[index].utf8Offset
    if boundaries[index].kind == .whitespace { return .space }
    guard range.count == 3 else { return .none }
    switch text.thaiScalar(at: range.lowerBound) {
    case .maiyamok: return .maiyamok
    case .paiyannoi: return .paiyannoi
    case "ล": return .lo
    default: return .none
    }
  }
}
