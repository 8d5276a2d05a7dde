/// A key for a search index, and where it comes from.
package struct SearchKey: Hashable, Sendable {
  /// The key itself.
  package let text: Substring
  /// The tokens that it stands for: one, or a word with its ๆ or ฯ.
  package let tokens: Range<Int>
  /// Where they stand, in UTF-8 offsets of the text.
  package let utf8Range: Range<Int>
  /// The kind of the first of them.
  package let kind: TokenKind
}

extension Tokens {
  /// The search keys of the tokens, in order, white space and punctuation included.
  ///
  ///     let tokens = ThaiTokenizer.default.tokens(in: "ของต่าง ๆ ๒๕๖๗")
  ///     tokens.searchKeys().filter(\.kind.isWordLike).map(\.text)    // ["ของ", "ต่างๆ", "2567"]
  ///
  /// A word and the ๆ or ฯ after it have one key, whether a space stands between them or not, and
  /// so has `ฯ ล ฯ`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func searchKeys(_ options: Normalizer.Options = .init()) -> [SearchKey] {
    var text = text
    let boundaries = boundaries
    let groups = text.withUTF8Span { TokenGroups.groups(of: boundaries, in: $0) }
    return groups.map { group in key(of: group, options) }
  }

  private func key(of group: Range<Int>, _ options: Normalizer.Options) -> SearchKey {
    let first = self[group.lowerBound]
    let range = first.utf8Range.lowerBound..<self[group.upperBound - 1].utf8Range.upperBound
    if options.foldsLaughter, isLaughter(group) {
      return SearchKey(text: Laughter.key[...], tokens: group, utf8Range: range, kind: first.kind)
    }
    let key =
      group.count == 1
      ? first.normalized(.search, options: options)
      : group.map { self[$0].correctedText }.joined()[...]
        .normalized(by: Normalizer(.search, options: options))
    return SearchKey(text: key, tokens: group, utf8Range: range, kind: first.kind)
  }
}

extension Tokens {
  /// Rule S9: whether a token is laughter, as nothing beside it can belong to a number.
  ///
  /// A word after it may be a unit or a classifier, so only the end of the text or of the line, a
  /// symbol or an emoji may follow; before it no number, no sign and no currency may stand.
  private func isLaughter(_ group: Range<Int>) -> Bool {
    guard group.count == 1, Laughter.mayBe(self[group.lowerBound].text) else { return false }
    let before = neighbour(of: group.lowerBound, by: -1)
    let after = neighbour(of: group.lowerBound, by: 1)
    return !isPartOfNumber(before) && !isPartOfNumber(after) && after?.kind != .word
  }

  /// The token beside another, white space left out.
  private func neighbour(of position: Int, by step: Int) -> Token? {
    var position = position + step
    if indices.contains(position), self[position].kind == .whitespace { position += step }
    return indices.contains(position) ? self[position] : nil
  }

  private func isPartOfNumber(_ token: Token?) -> Bool {
    guard let token else { return false }
    return token.kind == .number || token.kind == .symbol || token.text == "." || token.text == ","
  }
}

extension Token {
  fileprivate var correctedText: Substring { correction?[...] ?? text }
}

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
