extension ThaiTokenizer {
  /// The canonical form of a text whose codes are known, or `nil` if there is nothing to do.
  ///
  /// Zero-width spaces stay: they are white space, so there is a token of its own at each, and no
  /// boundary has to be remembered.
  func canonicalForm(
    of utf8: Span<UInt8>, _ coded: CodedText, _ scan: PairScan, using memo: inout ScalarMemo
  ) -> NormalizedUTF8? {
    let hasConflicts = scan.found.contains(.conflict)
    guard configuration.usesCanonicalForm, hasConflicts || !coded.foreign.isEmpty else {
      return nil
    }
    return Normalizer(.canonical).canonicalUTF8(
      of: utf8, coded, keepingZeroWidthSpaces: !configuration.ignoresBreakHints,
      hasConflicts: hasConflicts, using: &memo)
  }

  /// Appends boundaries of the canonical form as boundaries of the text.
  func append(
    _ found: [Boundary], of canonical: NormalizedUTF8, to boundaries: inout [Boundary]
  ) {
    var found = found
    if !configuration.ignoresBreakHints { found.removeForbidden(by: canonical.breakHints) }
    canonical.alignment.appendSourceBoundaries(of: found, to: &boundaries)
  }
}

extension NormalizedUTF8 {
  /// What the canonical form of a source changed that may be damage.
  func damage(in source: Span<UInt8>) -> CanonicalDamage {
    var damage = CanonicalDamage()
    for edit in alignment.edits where edit.kind == .atomic {
      let start = edit.source.lowerBound
      if source.thaiScalar(at: start) == .saraE, source.thaiScalar(at: start + 3) == .saraE,
        bytes.span.thaiScalar(at: edit.normalized.lowerBound) == "แ"
      {
        damage.doubledSaraE.insert(edit.normalized.lowerBound)
      }
      let hasLateTone = stride(from: start, to: edit.source.upperBound - 3, by: 3).contains {
        source.thaiScalar(at: $0).isFollowingVowel && source.thaiScalar(at: $0 + 3).isTone
      }
      if hasLateTone { damage.lateTones.insert(edit.normalized.upperBound) }
    }
    return damage
  }
}

extension [Boundary] {
  /// Removes the boundaries between words where a word joiner forbids one.
  fileprivate mutating func removeForbidden(by hints: [BreakHint]) {
    let places = Set(hints.lazy.filter { $0.kind == .forbidden }.map(\.utf8Offset))
    guard !places.isEmpty else { return }
    self = indices.filter { index in
      let isInsideText = index + 1 < count
      let joinsWords =
        isInsideText && self[index].kind.isWordLike && self[index + 1].kind.isWordLike
      return !(joinsWords && places.contains(self[index].utf8Offset))
    }.map { self[$0] }
  }
}

extension Alignment {
  /// Appends boundaries of the normalized text as boundaries of the source.
  ///
  /// Deleted text goes to the token before it. White space and line breaks take none: after them it
  /// goes to the token that follows, and where only they stand around it is a token of its own. So it is between a
  /// carriage return and a line feed, which it parts: a line ends at either.
  ///
  /// - Complexity: O(*n* + *e*) for *n* boundaries and *e* edits.
  fileprivate func appendSourceBoundaries(
    of tokens: [Boundary], to boundaries: inout [Boundary]
  ) {
    boundaries.append(addingCapacity: 4 * tokens.count + 1) { boundaries in
      var offsets = SourceOffsets(self)
      var end = 0
      var next = offsets.start(of: 0)
      for token in tokens {
        if next == end, let offset = offsets.offset(betweenEdits: token.utf8Offset) {
          boundaries.append(token.moved(to: offset, token.kind))
          (next, end) = (offset, offset)
          continue
        }
        let isSpace = token.kind.isSpace
        if isSpace, next > end {
          boundaries.append(token.moved(to: next, .unknown))
          end = next
        }
        let tokenEnd = offsets.end(of: token.utf8Offset)
        next =
          token.utf8Offset < normalizedCount ? offsets.start(of: token.utf8Offset) : sourceCount
        let newEnd = isSpace ? tokenEnd : next
        if newEnd > end {
          if token.kind == .newline, newEnd - end > Self.longestLineBreak {
            boundaries.append(token.moved(to: end + 1, .newline))
            boundaries.append(token.moved(to: newEnd - 1, .unknown))
          }
          boundaries.append(token.moved(to: newEnd, token.kind))
          end = newEnd
        }
      }
      if sourceCount > end {
        let start = Boundary(WordEnd(utf8Offset: 0), .unknown)
        boundaries.append((tokens.last ?? start).moved(to: sourceCount, .unknown))
      }
    }
  }
}

extension Alignment {
  /// The size of a line break with nothing inside it: U+2028.
  private static var longestLineBreak: Int { 3 }
}

extension TokenKind {
  fileprivate var isSpace: Bool { self == .whitespace || self == .newline }
}
