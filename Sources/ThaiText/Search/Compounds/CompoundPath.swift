/// Chooses among compounds that overlap.
enum CompoundPath {
  /// The compounds that leave as few tokens as possible; of several such choices, the one whose
  /// first compounds are longer. None of them overlaps a group.
  ///
  /// - Parameters:
  ///   - compounds: Rows of tokens in the order of where they begin, the shorter ones first.
  ///   - groups: In order, not overlapping.
  /// - Complexity: O(*n*) for *n* compounds that begin at a bounded number of places each.
  static func best(of compounds: [Range<Int>], beside groups: [Range<Int>]) -> [Range<Int>] {
    var chosen: [Range<Int>] = []
    var rest = groups[...]
    var first = 0
    while first < compounds.count {
      // A row of compounds of which each overlaps the ones before.
      var end = compounds[first].upperBound
      var last = first
      while last < compounds.count, compounds[last].lowerBound < end {
        end = max(end, compounds[last].upperBound)
        last += 1
      }
      rest = rest.drop { $0.upperBound <= compounds[first].lowerBound }
      let overlapping = rest.prefix { $0.lowerBound < end }
      choose(from: compounds[first..<last], beside: overlapping, to: &chosen)
      first = last
    }
    return chosen
  }

  private static func choose(
    from row: ArraySlice<Range<Int>>, beside groups: ArraySlice<Range<Int>>,
    to chosen: inout [Range<Int>]
  ) {
    if row.count == 1, groups.isEmpty, let only = row.first {
      chosen.append(only)
      return
    }
    let row = row.filter { compound in !groups.contains { $0.overlaps(compound) } }
    guard let start = row.first?.lowerBound, let end = row.lazy.map(\.upperBound).max() else {
      return
    }
    // fewest[i] is the least number of tokens from token i on, and step[i] the one that begins there.
    var fewest = Array(0...(end - start)).map { end - start - $0 }
    var step = Array(1...(end - start) + 1).map { $0..<$0 }
    var index = row.count
    for token in stride(from: end - 1, through: start, by: -1) {
      fewest[token - start] = fewest[token - start + 1] + 1
      step[token - start] = token..<token + 1
      // The longer ones come last in the row, so they are tried first.
      while index > 0, row[index - 1].lowerBound == token {
        index -= 1
        let count = fewest[row[index].upperBound - start] + 1
        if count < fewest[token - start] {
          fewest[token - start] = count
          step[token - start] = row[index]
        }
      }
    }
    var token = start
    while token < end {
      let next = step[token - start]
      if next.count > 1 { chosen.append(next) }
      token = next.upperBound
    }
  }
}
