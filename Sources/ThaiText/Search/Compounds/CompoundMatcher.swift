/// Finds the compounds of the table in the fine tokens of a text.
struct CompoundMatcher {
  let table: CompoundTable

  /// A word of the table that fine tokens spell, from the beginning of the first to the end of the
  /// last.
  struct Match {
    var tokens: Range<Int>
    var note: CompoundNote
  }

  /// The longest walk of the trie, in tokens: also what keeps a walk short in a damaged table.
  private static let mostTokens = 16

  /// Calls `body` for each match, in the order of where they begin, the shorter ones first.
  ///
  /// - Complexity: O(*n*) for *n* bytes, times the length of the longest word at worst.
  func forEachMatch(in tokens: GraphText, _ body: (Match) -> Void) {
    for first in tokens.boundaries.indices where tokens.mayBeginCompound(at: first) {
      forEachMatch(from: first, in: tokens, body)
    }
  }

  @inline(__always)
  private func forEachMatch(from first: Int, in tokens: GraphText, _ body: (Match) -> Void) {
    let boundaries = tokens.boundaries
    let last = min(boundaries.count, first + Self.mostTokens) - 1
    var token = first
    table.trie.forEachPrefix(
      at: tokens.start(of: first), upTo: boundaries[last].utf8Offset, in: tokens.bytes.span
    ) { end, value in
      while boundaries[token].utf8Offset < end { token += 1 }
      if boundaries[token].utf8Offset == end {
        body(Match(tokens: first..<token + 1, note: CompoundNote(rawValue: value)))
      }
      return true
    }
  }
}
