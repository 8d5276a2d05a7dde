extension Normalizer {
  /// The search key of a token, or `nil` if the token is its own key.
  func searchUTF8(of text: Span<UInt8>) -> NormalizedUTF8? {
    let rules = options.removesTones ? RuleSet.tonelessSearch : .search
    if rules.surelyLeavesAlone(text) { return nil }
    var result = canonicalUTF8(of: text) ?? NormalizedUTF8(copying: text)
    // Lower-casing and deleting may leave something to compose or to reorder, and a tone that moved
    // may leave a run of vowels: a third time has never been needed.
    for _ in 0..<3 {
      let bytes = result.bytes
      result = result.rewritten { SearchRewriter(rules: rules, options: options).rewrite($0) }
      result = result.rewritten { canonicalUTF8(of: $0) }
      if result.bytes == bytes { break }
    }
    return result.alignment.isIdentity ? nil : result
  }
}

extension RuleSet {
  /// Whether a text is surely canonical, and no rule of this set has anything to do. `false` may be
  /// wrong; it only costs time.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func surelyLeavesAlone(_ text: Span<UInt8>) -> Bool {
    guard CanonicalCheck().firstSuspect(in: text) == nil else { return false }
    var cursor = UTF8Cursor(at: 0)
    var previous = neighbours.outside
    while let element = cursor.next(in: text) {
      guard case .scalar(let scalar) = element else { return false }
      let value = TextScalar(scalar)
      let index = LetterSet.index(of: value)
      let next = index.map { neighbours.letters[$0] } ?? neighbours.outside
      guard !previous.forbids(next), index != nil || leavesAlone(foreign: value) else {
        return false
      }
      previous = next
    }
    return !textTriggers.contains { $0(text) }
  }
}

extension NormalizedUTF8 {
  /// A text that nothing was done to.
  init(copying text: Span<UInt8>) {
    self.init()
    append(text)
  }

  /// What a further normalization makes of this text, aligned with this text's source.
  func rewritten(by normalize: (Span<UInt8>) -> NormalizedUTF8?) -> Self {
    normalize(bytes.span).map { followed(by: $0) } ?? self
  }

  /// What a normalization has made of this text, aligned with this text's source.
  func followed(by next: Self) -> Self {
    var next = next
    let moved = breakHints.map { hint in
      let place = next.alignment.normalizedRange(of: hint.utf8Offset..<hint.utf8Offset)
      return BreakHint(hint.kind, at: place.lowerBound)
    }
    next.breakHints = moved
    next.alignment = alignment.composed(with: next.alignment)
    return next
  }
}
