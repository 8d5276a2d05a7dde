extension SearchAnalysis {
  /// The terms, in order of their positions, the longer ones first.
  func terms() -> [SearchTerm] {
    var terms: [SearchTerm] = []
    terms.reserveCapacity(positions.last.map { $0 + $0 / 2 } ?? 0)
    var dates = dates[...]
    var acronyms = document.acronyms[...]
    var solid = solidRows[...]
    var shortened = shortened[...]
    var joined = joined[...]
    var crossing = crossingParts[...]
    let granularity = analyzer.options.granularity
    segmentation.forEachToken(of: tokens.boundaries) { row, kind in
      appendDates(&dates, from: row, to: &terms)
      let isCompound = row.count > 1 && granularity != .fine
      if isCompound, kind != .date { append(.compound, key(of: row), row, to: &terms) }
      for token in row where isTerm(token) {
        let acronym = Self.next(&acronyms, at: start(of: token), before: end(of: token))
        while let word = solid.first, word.lowerBound <= token {
          if word != row, granularity == .search {
            append(.compound, key(of: word), word, to: &terms)
          }
          solid.removeFirst()
        }
        while let word = shortened.first, word.row.lowerBound <= token {
          for form in word.fullForms { append(.expansion, form, word.row, to: &terms) }
          shortened.removeFirst()
        }
        while let form = joined.first, form.row.lowerBound <= token {
          append(.joined, form.key, form.row, to: &terms)
          joined.removeFirst()
        }
        while let word = crossing.first, word.row.lowerBound <= token {
          if granularity == .search { append(.compound, key(at: word.part), word.row, to: &terms) }
          crossing.removeFirst()
        }
        guard !isCompound || granularity == .search else { continue }
        appendTerms(of: token, acronym, to: &terms)
      }
    }
    return terms
  }

  /// The terms of one fine token.
  private func appendTerms(of token: Int, _ acronym: Acronym?, to terms: inout [SearchTerm]) {
    let key = key(of: token..<token + 1)
    if analyzer.options.removesStopWords, StopWords.bundled.contains(key) { return }
    if !isHidden(token) || analyzer.options.granularity == .fine {
      append(.word, key, token..<token + 1, to: &terms)
      appendSurface(of: token, besides: key, to: &terms)
      appendSpelling(of: token, to: &terms)
    }
    appendAcronym(of: token, acronym, besides: key, to: &terms)
    appendLatinName(of: token, to: &terms)
    appendValues(of: token, besides: key, to: &terms)
    if analyzer.options.granularity == .search { appendParts(of: token, to: &terms) }
  }

  /// The key of the words of a row, joined.
  func key(of row: Range<Int>) -> String {
    if analyzer.options.foldsLaughter, row.count == 1, tokens.isLaughter(row.lowerBound) {
      return Laughter.key
    }
    let isJoined = row.count == 1 || row.allSatisfy { tokens.boundaries[$0].kind == .word }
    if isJoined { return key(at: tokens.range(of: row)) }
    return row.lazy.filter(isTerm).map { key(at: tokens.range(of: $0)) }.joined()
  }

  /// The key of a piece of the canonical text, without its spaces and without the ฯ that shortens it
  /// or the ๆ that says it twice.
  private func key(at range: Range<Int>) -> String {
    let end = tokens.endWithoutSign(of: range)
    var key = SearchKeys.key(of: range.lowerBound..<end, in: tokens.bytes)
    let hasSpace = key.withUTF8Span { $0.firstOffset(of: ASCII.space, from: 0) < $0.count }
    return hasSpace ? SearchKeys.joined(key) : key
  }

  func start(of token: Int) -> Int {
    token == 0 ? 0 : boundaries[token - 1].utf8Offset
  }

  func end(of token: Int) -> Int { boundaries[token].utf8Offset }

  private func append(
    _ kind: SearchTerm.Kind, _ key: String, _ row: Range<Int>, to terms: inout [SearchTerm]
  ) {
    let position = positions[row.lowerBound]
    let length = positions[row.upperBound] - position
    guard !key.isEmpty, length > 0 else { return }
    terms.append(
      SearchTerm(
        key: key, utf8Range: start(of: row.lowerBound)..<end(of: row.upperBound - 1),
        position: position, positionLength: length, kind: kind))
  }
}

// MARK: - One fine token

extension SearchAnalysis {
  /// A damaged word as it stands.
  private func appendSurface(of token: Int, besides key: String, to terms: inout [SearchTerm]) {
    guard !document.tokens.repairs.isEmpty, document.tokens[token].isRepaired else { return }
    let surface = String(document.tokens[token].text.normalized(by: Normalizer(.search)))
    if surface != key { append(.surface, surface, token..<token + 1, to: &terms) }
  }

  /// The usual spelling of a word that has several.
  private func appendSpelling(of token: Int, to terms: inout [SearchTerm]) {
    guard tokens.boundaries[token].kind == .word else { return }
    let range = tokens.range(of: token)
    let word = range.lowerBound..<tokens.endWithoutSign(of: range)
    if let standard = SpellingVariants.bundled.standard(of: word, in: tokens.bytes.span) {
      append(.spelling, standard, token..<token + 1, to: &terms)
    }
  }

  /// What an abbreviation of several meanings stands for where it stands, or `nil` where nothing
  /// tells.
  private func meaning(of token: Int) -> [String]? {
    guard
      tokens.boundaries[token].kind == .abbreviation
        || tokens.boundaries[token].kind == .acronym, analyzer.options.expandsAcronyms
    else { return nil }
    return AbbreviationContexts.bundled.expansions(
      of: tokens.range(of: token), in: tokens.bytes.span)
  }

  private func appendAcronym(
    of token: Int, _ acronym: Acronym?, besides key: String, to terms: inout [SearchTerm]
  ) {
    let isDefined = acronym?.longForms.contains { $0.provenance != .table } ?? false
    if !isDefined, let meaning = meaning(of: token) {
      let canonical = acronym?.canonical ?? unmentionedAcronym(token)
      for form in canonical.map(Self.spellings) ?? [] where form != key {
        append(.acronym, form, token..<token + 1, to: &terms)
      }
      for form in meaning {
        append(.expansion, SearchKeys.joined(form), token..<token + 1, to: &terms)
      }
    } else if let acronym {
      appendForms(of: acronym, besides: key, token..<token + 1, to: &terms)
    } else if let canonical = unmentionedAcronym(token) {
      for form in Self.spellings(of: canonical) where form != key {
        append(.acronym, form, token..<token + 1, to: &terms)
      }
    }
  }

  private func appendForms(
    of acronym: Acronym, besides key: String, _ row: Range<Int>, to terms: inout [SearchTerm]
  ) {
    for form in Self.spellings(of: acronym.canonical) where form != key {
      append(.acronym, form, row, to: &terms)
    }
    guard analyzer.options.expandsAcronyms else { return }
    for form in expansions(of: acronym, at: row.lowerBound) {
      append(.expansion, form, row, to: &terms)
    }
  }

  /// The canonical form of an abbreviation that is no acronym of the document.
  private func unmentionedAcronym(_ token: Int) -> String? {
    guard tokens.boundaries[token].kind == .abbreviation else { return nil }
    return analyzer.acronyms.canonicalForm(of: tokens.string(token..<token + 1))
  }

  /// Values of numbers and singulars of English words.
  private func appendValues(of token: Int, besides key: String, to terms: inout [SearchTerm]) {
    let row = token..<token + 1
    let range = tokens.range(of: token)
    switch tokens.boundaries[token].kind {
    // The digits of a number in groups are its joined form.
    case .number where !tokens.bytes[range].contains(ASCII.hyphen):
      let value = NumberEntity.value(of: range, in: tokens.bytes.span)
      if value != key { append(.number, value, row, to: &terms) }
    case .word, .acronym, .code:
      guard let last = tokens.bytes[range].last, last.isASCIILetter,
        let singular = EnglishPlural.singular(of: key)
      else { return }
      append(.stem, singular, row, to: &terms)
    default: break
    }
  }

  private func appendParts(of token: Int, to terms: inout [SearchTerm]) {
    guard let parts = parts[token], !isHidden(token) else { return }
    // A token in another spelling than the text's has no places inside that could be told.
    let isAsWritten = tokens.range(of: token).count == end(of: token) - start(of: token)
    for (index, part) in parts.enumerated() where !part.key.isEmpty {
      let start = start(of: token)
      let range =
        isAsWritten
        ? start + part.range.lowerBound..<start + part.range.upperBound : start..<end(of: token)
      let position = positions[token] + index
      terms.append(
        SearchTerm(
          key: part.key, utf8Range: range, position: position, positionLength: 1, kind: .part))
      if let key = part.acronymKey {
        terms.append(
          SearchTerm(
            key: key, utf8Range: range, position: position, positionLength: 1, kind: .acronym))
      }
    }
  }

  /// A name with the acronym in it in Latin letters: `โควิด-19` as `covid-19`.
  private func appendLatinName(of token: Int, to terms: inout [SearchTerm]) {
    guard tokens.boundaries[token].kind == .code, let parts = parts[token],
      parts.contains(where: { $0.acronymKey != nil })
    else { return }
    let range = tokens.range(of: token)
    var name = ""
    var start = range.lowerBound
    for part in parts {
      let partStart = range.lowerBound + part.range.lowerBound
      name += SearchKeys.key(of: start..<partStart, in: tokens.bytes)
      name += part.acronymKey ?? part.key
      start = range.lowerBound + part.range.upperBound
    }
    name += SearchKeys.key(of: start..<range.upperBound, in: tokens.bytes)
    append(.acronym, name, token..<token + 1, to: &terms)
    append(.joined, name.filter { $0 != "-" }, token..<token + 1, to: &terms)
  }
}

// MARK: - Acronyms and dates

extension SearchAnalysis {
  /// The acronym that overlaps a token, of those in order.
  private static func next(
    _ acronyms: inout ArraySlice<Acronym>, at start: Int, before end: Int
  ) -> Acronym? {
    while let acronym = acronyms.first, acronym.utf8Range.upperBound <= start {
      acronyms.removeFirst()
    }
    guard let acronym = acronyms.first, acronym.utf8Range.lowerBound < end,
      acronym.utf8Range.lowerBound >= start
    else { return nil }
    return acronym
  }

  /// The canonical form, and of long Thai initials also the one without the dot, for those who
  /// leave it out.
  static func spellings(of canonical: String) -> [String] {
    let form = canonical.lowercased()
    guard form.hasSuffix("."), form.unicodeScalars.count > 3 else { return [form] }
    return [form, String(form.dropLast())]
  }

  /// What an acronym stands for. Initials that may stand for many things, and a single one that may
  /// stand for two, have no expansion, unless the document says which or a number before them says
  /// that they are a unit.
  private func expansions(of acronym: Acronym, at token: Int) -> [String] {
    let fromTable = acronym.longForms.filter { $0.provenance == .table }
    let mostReadings = acronym.canonical.unicodeScalars.count > 2 ? 2 : 1
    let isAmbiguous =
      acronym.kind == .thaiInitials && fromTable.count > mostReadings && !followsNumber(token)
    return acronym.longForms.lazy
      .filter { $0.confidence > .low && !(isAmbiguous && $0.provenance == .table) }
      .map { SearchKeys.joined($0.text) }
  }

  private func followsNumber(_ token: Int) -> Bool {
    var before = token - 1
    if before >= 0, boundaries[before].kind == .whitespace { before -= 1 }
    return before >= 0 && boundaries[before].kind == .number
  }

  /// The dates that begin in a row of tokens.
  private func appendDates(
    _ dates: inout ArraySlice<DateMatch>, from row: Range<Int>, to terms: inout [SearchTerm]
  ) {
    let end = end(of: row.upperBound - 1)
    while let date = dates.first, date.utf8Range.lowerBound < end {
      dates.removeFirst()
      for key in DateKeys.keys(of: date.value) { append(.date, key, row, to: &terms) }
    }
  }
}

extension SearchKeys {
  /// The key of a phrase without its spaces.
  static func joined(_ phrase: some StringProtocol) -> String {
    let bytes = Array(phrase.utf8)
    let key = key(of: 0..<bytes.count, in: bytes)
    return String(key.unicodeScalars.filter { $0 != " " }.map(Character.init))
  }
}

/// The keys of a date: itself, its ends, its months and years, and the name of its month.
enum DateKeys {
  static func keys(of date: DateSpan) -> [String] {
    var keys = [date.description.lowercased()]
    for point in [date.start, date.end].compactMap(\.self) where point.hour == nil {
      var wider = point
      keys.append(wider.description)
      wider.day = nil
      if wider.month != nil, wider.year != nil { keys.append(wider.description) }
      if let month = wider.month { keys.append(DateWords.monthNames[month - 1]) }
      wider.month = nil
      if wider.year != nil { keys.append(wider.description) }
    }
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }
}
