extension UserDictionary {
  /// Puts the words to keep in a text among its entities, which are in order without overlap.
  package func addSpans(
    in text: Span<UInt8>, to entities: inout [TokenConstraint], using buffers: inout UserWordBuffers
  ) {
    var words = buffers.takeSpans()
    appendSpans(in: text, to: &words, using: &buffers)
    TokenConstraint.merge(userWords: words, into: &entities, of: text)
    buffers.spans = words
  }

  /// Appends the spans of the words to keep in a text, in order.
  ///
  /// - Complexity: O(*n*) for *n* bytes, times the length of the longest word at worst; words that
  ///   overlap each other are sorted, in O(*k* log *k*) for *k* of them.
  package func appendSpans(
    in text: Span<UInt8>, to spans: inout [TokenConstraint], using buffers: inout UserWordBuffers
  ) {
    buffers.startGroup(at: 0)
    for start in text.indices where firstBytes[Int(text[start])] {
      guard let found = strongestWord(at: start, upTo: text.count, in: text) else { continue }
      if start >= buffers.group.upperBound {
        appendWinners(of: text, to: &spans, using: &buffers)
        buffers.startGroup(at: start)
      }
      buffers.add(found.word, reaching: found.reach)
    }
    appendWinners(of: text, to: &spans, using: &buffers)
  }

  /// Keeps the words of a group from the strongest to the weakest, as far as there is room.
  ///
  /// When the strongest word that begins at some place has no room, the strongest one there that
  /// still has takes its turn among the rest.
  private func appendWinners(
    of text: Span<UInt8>, to spans: inout [TokenConstraint], using buffers: inout UserWordBuffers
  ) {
    let first = spans.count
    while let word = buffers.queue.popStrongest() {
      let room = buffers.room(for: word)
      if word.end == room {
        buffers.take(word.start..<word.end)
        spans.append(TokenConstraint(word.start..<word.end, .word))
      } else if let next = strongestWord(at: word.start, upTo: room, in: text) {
        buffers.queue.insert(next.word)
      }
    }
    if spans.count > first + 1 {
      spans[first...].sort { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
    }
  }

  /// The strongest word that begins at a place and ends at a limit or before, and where the
  /// longest one ends.
  private func strongestWord(
    at start: Int, upTo limit: Int, in text: Span<UInt8>
  ) -> (word: UserWord, reach: Int)? {
    var best: UserWord?
    var reach = start
    trie.forEachPrefix(at: start, upTo: limit, in: text) { end, strength in
      guard best != nil || UserWordEdges.allow(at: start, in: text) else { return false }
      guard UserWordEdges.allow(at: end, in: text) else { return true }
      if strength >= best?.strength ?? 0 {
        best = UserWord(start: start, end: end, strength: strength)
      }
      reach = end
      return true
    }
    return best.map { ($0, reach) }
  }
}
