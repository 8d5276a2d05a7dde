/// How fine tokens are put together to coarse ones.
///
/// What is one by its meaning comes first: a date, a person's name with the title, an organisation
/// whose short form the text defines. Between them the compounds of the table are chosen so that
/// there are as few tokens as possible.
package struct CoarseSegmentation: Sendable {
  /// A coarse token of more than one fine token.
  package struct Group: Hashable, Sendable {
    package var tokens: Range<Int>
    package var kind: TokenKind
  }

  /// In order, not overlapping; each of two fine tokens at least.
  package private(set) var groups: [Group] = []

  /// - Parameters:
  ///   - boundaries: Those of the fine tokens of the text.
  ///   - longForms: Where the text says what an acronym stands for, in order, in UTF-8 offsets.
  /// - Complexity: O(*n*) for *n* bytes.
  package init(
    of text: Span<UInt8>, _ boundaries: [Boundary], _ analysis: TextAnalysis,
    longForms: [Range<Int>] = [], table: CompoundTable = .bundled
  ) {
    let graphText = GraphText(text, boundaries, repairs: analysis.repairs)
    var compounds: [Range<Int>] = []
    CompoundMatcher(table: table).forEachMatch(in: graphText) { match in
      if match.note.contains(.coarse), match.tokens.count > 1 { compounds.append(match.tokens) }
    }
    compounds = NominalRows.adding(to: compounds, in: graphText)
    self.init(
      of: text, boundaries, dates: analysis.dates(in: text).map(\.utf8Range),
      longForms: longForms, compounds: compounds)
  }

  /// - Parameters:
  ///   - dates: Where the text has dates and times, in order.
  ///   - compounds: The rows of fine tokens that are a compound, in the order of where they begin,
  ///     the shorter ones first.
  init(
    of text: Span<UInt8>, _ boundaries: [Boundary], dates: [Range<Int>], longForms: [Range<Int>],
    compounds: [Range<Int>]
  ) {
    let index = TokenIndex(boundaries)
    add(dates.map(index.tokens(covering:)).filter { Self.isFree($0, of: boundaries) }, .date)
    add(NameGroups.groups(of: boundaries, in: text), .name)
    add(longForms.map(index.tokens(covering:)), .word)
    add(CompoundPath.best(of: compounds, beside: groups.map(\.tokens)), .word)
  }

  /// Adds rows where they overlap no group that is there already.
  private mutating func add(_ rows: [Range<Int>], _ kind: TokenKind) {
    guard !rows.isEmpty else { return }
    var merged: [Group] = []
    merged.reserveCapacity(groups.count + rows.count)
    var rest = groups[...]
    for row in rows where row.count > 1 && row.lowerBound >= merged.last?.tokens.upperBound ?? 0 {
      while let group = rest.first, group.tokens.upperBound <= row.lowerBound {
        merged.append(group)
        rest.removeFirst()
      }
      if let group = rest.first, group.tokens.overlaps(row) { continue }
      if row.lowerBound < merged.last?.tokens.upperBound ?? 0 { continue }
      merged.append(Group(tokens: row, kind: kind))
    }
    groups = merged + rest
  }

  /// Whether the row has nothing inside that is one by itself, such as an address.
  private static func isFree(_ tokens: Range<Int>, of boundaries: [Boundary]) -> Bool {
    !boundaries[tokens].contains { boundary in
      boundary.kind.isAddress || boundary.kind == .code || boundary.kind == .newline
    }
  }
}

extension CoarseSegmentation {
  /// Calls `body` with each coarse token in order: the fine tokens it has, and its kind.
  @inline(__always)
  package func forEachToken(
    of boundaries: [Boundary], _ body: (Range<Int>, TokenKind) -> Void
  ) {
    var next = 0
    for group in groups {
      for token in next..<group.tokens.lowerBound {
        body(token..<token + 1, boundaries[token].kind)
      }
      body(group.tokens, group.kind)
      next = group.tokens.upperBound
    }
    for token in next..<boundaries.count { body(token..<token + 1, boundaries[token].kind) }
  }

  /// The boundaries of the coarse tokens.
  package func coarseBoundaries(of boundaries: [Boundary]) -> [Boundary] {
    var result: [Boundary] = []
    result.reserveCapacity(boundaries.count)
    forEachToken(of: boundaries) { tokens, kind in
      let last = boundaries[tokens.upperBound - 1]
      result.append(last.moved(to: last.utf8Offset, kind))
    }
    return result
  }
}
