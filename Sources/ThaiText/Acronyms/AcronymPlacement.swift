/// Puts the acronyms of a text among what is decided already: entities, words of the user's.
///
/// So what is listed as an acronym is one token, and every token that is an acronym is listed.
///
/// | decided already | acronym | result |
/// |---|---|---|
/// | `โควิด-19` | `โควิด-19` | the entity keeps its kind and is an acronym |
/// | `RCEP-15` | `RCEP` | the acronym is a token, and what follows it is for the engines |
/// | `BBB+` | `BBB` | the grade stays |
/// | `2.5` | `PM 2.5` | the acronym takes its number in |
/// | `กก.`, `วล.` | `กก.วล.` | the acronym takes both in |
/// | `ผบช.` | `ผบช.ภ.` | the acronym takes its beginning in |
/// | `ศ.`, `ดร.` | `ศ.ดร.` | titles stay, and each abbreviation is an acronym |
/// | `อว.` | `ของอว.` | so is the abbreviation without the word before it |
/// | a user's word, anything longer | | stays, and is no acronym unless it is the same |
struct AcronymPlacement {
  private var result: [TokenConstraint] = []
  private var rest: ArraySlice<TokenConstraint>
  private let table: AcronymTable
  /// Where the last acronym ends that there is.
  private var end = 0

  /// Puts acronyms among spans.
  ///
  /// - Parameters:
  ///   - acronyms: In order, not overlapping.
  ///   - spans: What is decided, in order, not overlapping.
  ///   - body: Called in order with each acronym that there is: the number of the one that it is,
  ///     or is part of, and its range.
  /// - Complexity: O(*n* + *k*) for *n* spans and *k* acronyms.
  static func place(
    _ acronyms: some Sequence<Range<Int>>, among spans: inout [TokenConstraint],
    in text: Span<UInt8>,
    of table: AcronymTable, _ body: (Int, Range<Int>) -> Void = { _, _ in }
  ) {
    var placement = Self(spans, table)
    for (index, acronym) in acronyms.enumerated() {
      placement.place(acronym, in: text) { range in body(index, range) }
    }
    spans = placement.result + placement.rest
  }

  private init(_ spans: [TokenConstraint], _ table: AcronymTable) {
    rest = spans[...]
    self.table = table
  }

  private mutating func place(
    _ acronym: Range<Int>, in text: Span<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    while let span = rest.first, span.utf8Range.upperBound <= acronym.lowerBound {
      result.append(span)
      rest.removeFirst()
    }
    guard acronym.lowerBound >= result.last?.utf8Range.upperBound ?? 0 else { return }
    let rivals = rest.prefix { $0.utf8Range.lowerBound < acronym.upperBound }
    let isSame = rivals.count == 1 && rivals.first?.utf8Range == acronym
    guard isSame || wins(acronym, over: rivals, in: text) else {
      for rival in rivals where rival.utf8Range.lowerBound >= end && isAcronym(rival, in: text) {
        end = rival.utf8Range.upperBound
        body(rival.utf8Range)
      }
      return
    }
    // The entity that an acronym is says what of acronyms it is; a user's word does not.
    if !isSame || rivals.first?.kind == .word {
      rest.removeFirst(rivals.count)
      result.append(TokenConstraint(acronym, .acronym))
    }
    end = acronym.upperBound
    body(acronym)
  }

  /// Whether a span over an acronym that loses is one itself.
  private func isAcronym(_ span: TokenConstraint, in text: Span<UInt8>) -> Bool {
    span.kind == .abbreviation || span.kind == .code && isKnown(span.utf8Range, in: text)
  }

  private func wins(
    _ acronym: Range<Int>, over rivals: ArraySlice<TokenConstraint>, in text: Span<UInt8>
  ) -> Bool {
    if rivals.count == 1, let rival = rivals.first, rival.kind == .code {
      return rival.utf8Range.contains(acronym) && !isKnown(rival.utf8Range, in: text)
        && text[rival.utf8Range.upperBound - 1] != ASCII.plus
    }
    let areParts = rivals.allSatisfy { rival in
      acronym.contains(rival.utf8Range) && (rival.kind == .number || rival.kind == .abbreviation)
    }
    guard areParts, rivals.contains(where: { $0.kind == .abbreviation }) else { return areParts }
    if isKnown(acronym, in: text) { return true }
    return rivals.allSatisfy { !$0.isTitle(in: text) }
      && Self.gaps(between: rivals, in: acronym).allSatisfy { mayBelong($0, in: text) }
  }

  private func isKnown(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    table.isKnown(range, in: text)
  }

  /// Whether letters beside an abbreviation may belong to it: not if they are a word
  /// of two letters or more.
  private func mayBelong(_ gap: Range<Int>, in text: Span<UInt8>) -> Bool {
    let letters = FoldedText(text.extracting(gap))
    if letters.units.contains(".") { return true }
    return letters.units.allSatisfy(\.isThaiConsonant)
      && (letters.count == 1 || !LexiconWords.bundled.isWord(0..<letters.count, in: letters))
  }

  /// What spans leave of a range.
  private static func gaps(
    between spans: ArraySlice<TokenConstraint>, in range: Range<Int>
  ) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start = range.lowerBound
    for span in spans {
      gaps.append(start..<span.utf8Range.lowerBound)
      start = span.utf8Range.upperBound
    }
    gaps.append(start..<range.upperBound)
    return gaps.filter { !$0.isEmpty }
  }
}

extension AcronymTable {
  /// Whether the table has the short form that a range is as a whole.
  fileprivate func isKnown(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    if let form = PackedWord(capitalsAndDigits: range, in: text) {
      if index(forLatin: form) != nil { return true }
      guard hasOtherHyphens(range, in: text) else { return false }
    }
    if hasNumberedWord(range, in: text) { return true }
    return shortForm(text.extracting(range))?.isKnown == true
  }

  /// Whether the table has some capitals and digits without their hyphens, or with one before the first
  /// digit.
  private func hasOtherHyphens(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var (plain, hyphenated) = (PackedWord(), PackedWord())
    var hasDigit = false
    for offset in range where text[offset] != ASCII.hyphen {
      if text[offset].isASCIIDigit, !hasDigit {
        hasDigit = true
        hyphenated.append(ascii: ASCII.hyphen)
      }
      plain.append(ascii: text[offset])
      hyphenated.append(ascii: text[offset])
    }
    return hasDigit && (index(forLatin: plain) != nil || index(forLatin: hyphenated) != nil)
  }
}

extension TokenConstraint {
  fileprivate func isTitle(in text: Span<UInt8>) -> Bool {
    kind == .abbreviation
      && BundledTables.abbreviations.category(of: utf8Range, in: text) == .title
  }
}

/// What a span settles of the acronyms inside.
enum AcronymSettlement {
  /// None has to be looked for, because none could be a token there.
  case settled
  /// The same, but as the label of a list the span would say what the next letter is.
  case settledOrLabel
  case open
}

extension [TokenConstraint] {
  /// What a span settles: all but unknown names of letters and digits, words of the user's, and
  /// abbreviations that may be part of a longer acronym.
  func acronymSettlement(
    at index: Int, in text: Span<UInt8>, knownBy table: AcronymTable
  ) -> AcronymSettlement {
    let span = self[index]
    switch span.kind {
    case .code: return table.isKnown(span.utf8Range, in: text) ? .settled : .open
    // A title has its name after it.
    case .word: return index + 1 < count && self[index + 1].kind == .name ? .settled : .open
    case .abbreviation:
      if mayJoin(at: index, in: text, by: table) || span.mayBeginBefore(in: text, by: table) {
        return .open
      }
      return span.mayBeLabel(in: text) ? .settledOrLabel : .settled
    default: return .settled
    }
  }

  /// Whether an abbreviation may be one acronym with another beside it.
  private func mayJoin(at index: Int, in text: Span<UInt8>, by table: AcronymTable) -> Bool {
    let joinsPrevious = index > 0 && self[index - 1].meets(self[index], in: text)
    let joinsNext = index + 1 < count && self[index].meets(self[index + 1], in: text)
    guard joinsPrevious || joinsNext else { return false }
    let first = joinsPrevious ? index - 1 : index
    let isPair =
      joinsPrevious != joinsNext
      && !(first > 0 && self[first - 1].meets(self[first], in: text))
      && !(first + 2 < count && self[first + 1].meets(self[first + 2], in: text))
    return !isPair
      || !table.dividesInitials(self[first].utf8Range, self[first + 1].utf8Range, in: text)
  }
}

extension AcronymTable {
  /// Whether two abbreviations side by side are two for sure: the table has both and not both as
  /// one, each has two letters or more, and some of these have one dot together.
  fileprivate func dividesInitials(
    _ first: Range<Int>, _ second: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    var (left, right, both) = (InitialLetters(), InitialLetters(), InitialLetters())
    guard left.append(first, in: text), right.append(second, in: text),
      both.append(first, in: text), both.append(second, in: text)
    else { return false }
    return left.count >= 2 && right.count >= 2 && both.dots < both.count
      && hasInitials(left.packed) && hasInitials(right.packed) && !hasInitials(both.packed)
  }
}

/// The letters of initials, without their dots.
private struct InitialLetters {
  private var word = PackedWord()
  private(set) var count = 0
  private(set) var dots = 0

  /// Returns whether the range has only letters, dots and spaces, and not too many.
  mutating func append(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if case let letter = text.wordLetter(at: offset), letter != .none {
        count += 1
        guard count < PackedWord.capacity else { return false }
        word.append(letter)
        offset += 3
      } else {
        guard text[offset] == ASCII.fullStop || text[offset] == ASCII.space else { return false }
        dots += text[offset] == ASCII.fullStop ? 1 : 0
        offset += 1
      }
    }
    return true
  }

  /// As the table has them: one dot at the end.
  var packed: PackedWord {
    var packed = word
    packed.append(PackedWord.fullStop)
    return packed
  }
}

extension TokenConstraint {
  /// Whether Thai letters before an abbreviation may be a part of the acronym: if all of them together
  /// look like initials, or the table has some of them as such.
  fileprivate func mayBeginBefore(in text: Span<UInt8>, by table: AcronymTable) -> Bool {
    let dot = utf8Range.upperBound - 1
    let longest = ThaiInitials.longestGroup
    var start = utf8Range.lowerBound
    if text.wordLetter(endingAt: start) == .none { return false }
    var vowels = 0
    while dot - start <= 3 * longest, case let letter = text.wordLetter(endingAt: start),
      letter != .none
    {
      guard ThaiInitials.mayHave(FoldedUnit(letter)) else { return false }
      vowels += letter.isConsonant ? 0 : 1
      start -= 3
      if dot - start < 3 * longest, table.hasInitials(start..<dot + 1, in: text) { return true }
    }
    return dot - start <= 3 * longest && vowels <= 1
  }

  /// Whether it is a single letter, but for one behind a number. Those that label a list say of the next
  /// letter that it does so, too.
  fileprivate func mayBeLabel(in text: Span<UInt8>) -> Bool {
    let start = utf8Range.lowerBound
    return utf8Range.count == 4
      && !text.hasDigit(before: start - text.foldedSpaceSize(before: start))
  }

  /// Whether another abbreviation follows this one, with a space between them at most.
  fileprivate func meets(_ next: TokenConstraint, in text: Span<UInt8>) -> Bool {
    guard kind == .abbreviation, next.kind == .abbreviation else { return false }
    let gap = next.utf8Range.lowerBound - utf8Range.upperBound
    return gap == 0 || gap == text.foldedSpaceSize(before: next.utf8Range.lowerBound)
  }
}
