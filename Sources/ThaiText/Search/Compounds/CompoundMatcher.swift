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
    table.trie.units.withSpan { units in
      let text = tokens.bytes.span
      for first in tokens.boundaries.indices where tokens.mayBeginCompound(at: first) {
        forEachMatch(from: first, in: tokens, text, units, body)
      }
    }
  }

  @inline(__always)
  private func forEachMatch(
    from first: Int, in tokens: GraphText, _ text: Span<UInt8>, _ units: Span<UInt32>,
    _ body: (Match) -> Void
  ) {
    var walk = TrieWalk(in: units)
    var offset = tokens.start(of: first)
    let last = min(tokens.boundaries.count, first + Self.mostTokens)
    for token in first..<last {
      let end = tokens.boundaries[token].utf8Offset
      while offset < end {
        guard walk.step(by: TrieAlphabet.nextSymbol(in: text, at: &offset), in: units) else {
          return
        }
      }
      guard offset == end else { return }
      if walk.isAtWord {
        body(Match(tokens: first..<token + 1, note: CompoundNote(rawValue: walk.value(in: units))))
      }
    }
  }
}
