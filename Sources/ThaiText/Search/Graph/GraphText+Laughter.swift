extension GraphText {
  /// Rule S9: whether a token is laughter, as nothing beside it can belong to a number.
  ///
  /// A word after it may be a unit or a classifier, so only the end of the text or of the line, a
  /// symbol or an emoji may follow; before it no number, no sign and no currency may stand.
  func isLaughter(_ token: Int) -> Bool {
    guard boundaries[token].kind == .number, Laughter.mayBe(string(token..<token + 1)) else {
      return false
    }
    let after = neighbour(of: token, by: 1)
    return !isPartOfNumber(neighbour(of: token, by: -1)) && !isPartOfNumber(after)
      && after.map { boundaries[$0].kind } != .word
  }

  /// The token beside another, white space left out.
  private func neighbour(of token: Int, by step: Int) -> Int? {
    var token = token + step
    if boundaries.indices.contains(token), boundaries[token].kind == .whitespace { token += step }
    return boundaries.indices.contains(token) ? token : nil
  }

  private func isPartOfNumber(_ token: Int?) -> Bool {
    guard let token else { return false }
    let kind = boundaries[token].kind
    return kind == .number || kind == .symbol || [".", ","].contains(string(token..<token + 1))
  }
}
