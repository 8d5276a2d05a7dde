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
      if result.bytes == bytes || rules.surelyLeavesAlone(result.bytes.span) { break }
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
    let canonical = RuleSet.canonical.neighbours
    let check = CanonicalCheck()
    var (previous, previousCanonical) = (neighbours.outside, canonical.outside)
    var offset = 0
    while offset < text.count {
      let first = text[offset]
      if first < 0x80 {
        let next = neighbours.letters[Int(first)]
        guard !previous.forbids(next) else { return false }
        (previous, previousCanonical) = (next, canonical.outside)
        offset &+= 1
      } else if first == ThaiScalar.firstByte, offset &+ 12 <= text.count,
        let four = ThaiScalar.four(uncheckedAt: offset, in: text),
        let last = neighbours.thai.last(of: four, after: previous),
        let lastCanonical = canonical.thai.last(of: four, after: previousCanonical)
      {
        (previous, previousCanonical) = (last, lastCanonical)
        offset &+= 12
      } else if case let letter = text.thaiScalar(at: offset), letter != .none {
        let code = CharacterCode(letter)
        let (next, nextCanonical) = (neighbours.thai[code], canonical.thai[code])
        guard !previous.forbids(next), !previousCanonical.forbids(nextCanonical) else {
          return false
        }
        (previous, previousCanonical) = (next, nextCanonical)
        offset &+= 3
      } else {
        var cursor = UTF8Cursor(at: offset)
        guard case .scalar(let scalar) = cursor.next(in: text),
          check.endOfInertScalar(in: text, at: offset) != nil,
          !previous.forbids(neighbours.outside), leavesAlone(foreign: TextScalar(scalar))
        else { return false }
        (previous, previousCanonical) = (neighbours.outside, canonical.outside)
        offset = cursor.utf8Offset
      }
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
