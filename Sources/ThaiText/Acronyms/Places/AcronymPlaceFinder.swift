/// Finds the places of a text where an acronym may stand, so that the rest needs no reading.
///
/// It looks where two or three codes say so, which one scan finds with all else that is looked for.
/// There, three and four codes are looked up in a filter of beginnings, and what passes it in a trie.
/// It may name too many places, never too few.
///
/// It is a reference, as all that reads a text asks it.
final class AcronymPlaceFinder: Sendable {
  let words: TriggerWords
  /// Tells which pairs of codes are to be looked at.
  let pairs: PairTable

  init(_ words: TriggerWords = TriggerWords()) {
    self.words = words
    pairs = PairTable.ofTexts.adding(.acronymBeginning, for: words.filter.beginningPairs)
      .adding(.acronymContinuation, for: words.filter.continuationPairs)
      .adding(.acronym, for: words.filter.certainPairs)
      .adding(.acronym, for: Self.shapePairs)
  }

  /// The pairs of acronyms that are known by their shape: a capital, and Thai letters beside a dot.
  private static let shapePairs: [PairTable.Pair] = {
    let letters = ThaiScalar.all.filter(\.isLetter)
    return CharacterCode.all.map { (.uppercase, $0) }
      + letters.map { (.fullStop, CharacterCode($0)) }
      + letters.filter(mayEndInitials).map { (CharacterCode($0), .fullStop) }
  }()

  /// A consonant, or a vowel that initials are written with.
  private static func mayEndInitials(_ letter: ThaiScalar) -> Bool {
    letter.isConsonant || letter.isLeadingVowel || letter.isShortVowelMark || letter == .saraUee
  }

  /// Appends the places in order.
  ///
  /// - Parameters:
  ///   - scan: What ``pairs`` says of the codes.
  ///   - fixed: Spans that are decided, in order; most of them settle what is inside.
  ///   - table: The table whose acronyms are looked for.
  /// - Complexity: O(*n*) for *n* bytes.
  func appendPlaces(
    in text: Span<UInt8>, _ coded: CodedText, _ scan: PairScan, besides fixed: [TokenConstraint],
    to places: inout [AcronymPlace], knownBy table: AcronymTable
  ) {
    var settled = SettledSpans(fixed, table)
    var foreign = 0
    var index = 0
    while true {
      while foreign < coded.foreign.count, coded.foreign[foreign] < index { foreign &+= 1 }
      let other = foreign < coded.foreign.count ? coded.foreign[foreign] : coded.count
      let found = words.filter.next(from: index, in: coded, scan) ?? coded.count
      index = min(found, other)
      guard index < coded.count else { return }
      let offset = coded.utf8Offset(of: index)
      index =
        found <= other
        ? take(index, at: offset, in: text, coded, besides: &settled, to: &places)
        : takeForeign(index, at: offset, in: text, coded, besides: &settled, to: &places)
    }
  }

  /// Looks at a pair of codes.
  ///
  /// - Returns: Where to look on.
  @inline(__always)
  private func take(
    _ index: Int, at offset: Int, in text: Span<UInt8>, _ coded: CodedText,
    besides settled: inout SettledSpans, to places: inout [AcronymPlace]
  ) -> Int {
    let (first, second) = (coded[index], coded[index &+ 1])
    if first.isASCIIAlphanumeric {
      if settled.state(at: offset, in: text) == .settled {
        return settled.lastIndex(from: index, of: coded)
      }
      return takeRun(around: offset, at: index, in: text, coded, to: &places)
    }
    if first.thai.isLetter {
      if second == .fullStop, case let state = settled.state(at: offset &+ 3, in: text),
        state != .settled
      {
        places.append(
          AcronymPlace(range: offset &+ 3..<offset &+ 4, mayBeLabel: state == .settledOrLabel))
      } else if words.begin(at: offset, in: text),
        settled.state(at: offset, in: text) != .settled
      {
        return takeStretch(
          around: offset, at: index, in: text, coded, besides: settled, to: &places)
      }
    } else if first == .fullStop {
      takeEndOfInitials(at: index &+ 1, in: text, coded, besides: &settled, to: &places)
    }
    return index &+ 1
  }
}

/// The spans of a text that settle what of acronyms is in them, for one way through the text.
private struct SettledSpans {
  private let spans: [TokenConstraint]
  private let table: AcronymTable
  /// The first span that does not end before the last offset that was asked for.
  private var next = 0
  /// What it settles, once that was asked.
  private var stateOfNext: AcronymSettlement?

  init(_ spans: [TokenConstraint], _ table: AcronymTable) {
    self.spans = spans
    self.table = table
  }

  /// What the spans settle of an offset.
  ///
  /// - Parameter offset: Not before the one asked for last.
  mutating func state(at offset: Int, in text: Span<UInt8>) -> AcronymSettlement {
    while next < spans.count, spans[next].utf8Range.upperBound <= offset {
      next &+= 1
      stateOfNext = nil
    }
    guard next < spans.count, spans[next].utf8Range.lowerBound <= offset else { return .open }
    let state = stateOfNext ?? spans.acronymSettlement(at: next, in: text, knownBy: table)
    stateOfNext = state
    return state
  }

  /// Where to look on behind an index that lies in a span which settles what is in it: at the last code
  /// of the span, as an acronym may begin after it.
  func lastIndex(from index: Int, of coded: CodedText) -> Int {
    max(index &+ 1, coded.index(of: spans[next].utf8Range.upperBound, from: index) &- 1)
  }

  /// The part of a range around the last offset that no such span cuts off.
  ///
  /// - Complexity: O(*k*) for *k* spans in the range.
  func part(of range: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    var index = next
    while index > 0, spans[index - 1].utf8Range.upperBound > start {
      index -= 1
      if spans.acronymSettlement(at: index, in: text, knownBy: table) == .settled {
        start = spans[index].utf8Range.upperBound
      }
    }
    index = next
    while index < spans.count, spans[index].utf8Range.lowerBound < end {
      if spans.acronymSettlement(at: index, in: text, knownBy: table) == .settled {
        end = spans[index].utf8Range.lowerBound
      }
      index += 1
    }
    return start..<end
  }
}

// MARK: - Thai letters

extension AcronymPlaceFinder {
  /// Takes the Thai letters around an offset, from the last place on.
  private func takeStretch(
    around offset: Int, at index: Int, in text: Span<UInt8>, _ coded: CodedText,
    besides settled: SettledSpans, to places: inout [AcronymPlace]
  ) -> Int {
    let floor = places.last?.range.upperBound ?? 0
    var (start, end) = (offset, offset)
    while start &- 3 >= floor, text.wordLetter(endingAt: start) != .none { start &-= 3 }
    while text.wordLetter(at: end) != .none { end &+= 3 }
    let stretch = settled.part(of: start..<end, in: text)
    guard stretch.lowerBound >= floor else { return index &+ 1 }
    places.append(AcronymPlace(range: stretch))
    // A dot after the last letter may end initials.
    return max(index &+ 1, coded.index(of: stretch.upperBound, from: index) &- 1)
  }

  /// Takes one or two letters after a dot, which may be the end of initials that lacks its dot:
  /// รมว.ทส
  private func takeEndOfInitials(
    at index: Int, in text: Span<UInt8>, _ coded: CodedText, besides settled: inout SettledSpans,
    to places: inout [AcronymPlace]
  ) {
    let start = coded.utf8Offset(of: index)
    guard settled.state(at: start, in: text) != .settled else { return }
    var end = start
    while end <= start &+ 6, text.wordLetter(at: end) != .none { end &+= 3 }
    let stretch = settled.part(of: start..<end, in: text)
    if stretch.count <= 6 { places.append(AcronymPlace(range: stretch)) }
  }
}

// MARK: - Other letters

extension AcronymPlaceFinder {
  /// Takes letters and digits with single signs between them that an acronym may have.
  ///
  /// They are a place if there are two capitals, or one among two letters or beside a number, or a
  /// word that is known in lower case.
  private func takeRun(
    around position: Int, at index: Int, in text: Span<UInt8>, _ coded: CodedText,
    to places: inout [AcronymPlace]
  ) -> Int {
    let start = Self.runStart(before: position, floor: places.last?.range.upperBound ?? 0, in: text)
    var offset = start
    var run = LatinRun()
    while offset < text.count {
      let byte = text[offset]
      if byte.isASCIIAlphanumeric {
        if run.isAtStart, !run.hasWord, words.mayBegin(byte) {
          run.hasWord = words.begin(at: offset, in: text)
        }
        run.take(byte)
      } else if Self.joins(byte), !run.isAtStart {
        run.endPart()
      } else {
        break
      }
      offset &+= 1
    }
    run.endPart()
    if run.mayBeAcronym || run.capitals > 0 && text.hasNumber(after: offset) {
      places.append(AcronymPlace(range: start..<offset))
    }
    let end = coded.index(of: offset, from: index)
    // Letters after a dot may end initials.
    return text.byte(at: offset &- 1) == ASCII.fullStop ? max(index &+ 1, end &- 1) : end
  }

  private static func runStart(before offset: Int, floor: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    while start > floor {
      let last = text[start &- 1]
      if last.isASCIIAlphanumeric {
        start &-= 1
      } else if joins(last), start &- 1 > floor, text[start &- 2].isASCIIAlphanumeric {
        start &-= 2
      } else {
        break
      }
    }
    return start
  }

  /// What a run of ASCII letters and digits is made of.
  private struct LatinRun {
    var hasWord = false
    private(set) var capitals = 0
    private(set) var isAtStart = true
    private var hasDigit = false
    private var hasPair = false
    private var lettersOfPart = 0
    private var capitalsBeforePart = 0

    @inline(__always)
    mutating func take(_ byte: UInt8) {
      let isDigit = byte.isASCIIDigit
      hasDigit = hasDigit || isDigit
      lettersOfPart &+= isDigit ? 0 : 1
      capitals &+= byte.isASCIICapital ? 1 : 0
      isAtStart = false
    }

    mutating func endPart() {
      hasPair = hasPair || lettersOfPart == 2 && capitals > capitalsBeforePart
      capitalsBeforePart = capitals
      lettersOfPart = 0
      isAtStart = true
    }

    /// Two capitals, or one with a number or in a part of two letters, or a known word.
    var mayBeAcronym: Bool { hasWord || capitals > 1 || hasPair || capitals > 0 && hasDigit }
  }

  private static func joins(_ byte: UInt8) -> Bool {
    byte == ASCII.hyphen || byte == ASCII.ampersand || byte == ASCII.apostrophe
      || byte == ASCII.fullStop
  }
}

// MARK: - Scalars that are read as others

extension AcronymPlaceFinder {
  /// Takes the letters around a scalar of neither ASCII nor Thai if it is read as another one, or left
  /// out.
  private func takeForeign(
    _ index: Int, at offset: Int, in text: Span<UInt8>, _ coded: CodedText,
    besides settled: inout SettledSpans, to places: inout [AcronymPlace]
  ) -> Int {
    guard Self.isFolded(at: offset, in: text), settled.state(at: offset, in: text) != .settled
    else {
      return index &+ 1
    }
    var start = Self.lettersStart(before: offset, in: text)
    while let last = places.last?.range, last.upperBound > start {
      start = min(start, last.lowerBound)
      places.removeLast()
    }
    let end = Self.lettersEnd(after: offset, in: text)
    places.append(AcronymPlace(range: start..<end))
    return max(index &+ 1, coded.index(of: end, from: index))
  }

  /// How many spaces stand in a place at most: a number may stand beside a word, 20 จี.
  private static let spaceCount = 2

  /// Where letters, digits, signs that join them, and scalars that are read as others begin that end
  /// at an offset, a few spaces between them included.
  private static func lettersStart(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    var spaces = 0
    while start > 0 {
      var next = start - 1
      while next > 0, start - next < 4, text[next].isUTF8Continuation { next -= 1 }
      if isSpace(at: next, in: text), spaces < spaceCount {
        spaces += 1
      } else if !isLetter(at: next, in: text) {
        break
      }
      start = next
    }
    return start
  }

  /// Where those end that begin at an offset.
  private static func lettersEnd(after offset: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    var spaces = 0
    while end < text.count {
      if isSpace(at: end, in: text), spaces < spaceCount {
        spaces += 1
      } else if !isLetter(at: end, in: text) {
        break
      }
      end += 1
      while end < text.count, text[end].isUTF8Continuation { end += 1 }
    }
    return end
  }

  private static func isSpace(at offset: Int, in text: Span<UInt8>) -> Bool {
    text[offset] == ASCII.space || text[offset] == ASCII.tab
  }

  private static func isLetter(at offset: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[offset]
    if byte < 0x80 { return byte.isASCIIAlphanumeric || joins(byte) }
    return text.thaiScalar(at: offset) != .none || isFolded(at: offset, in: text)
  }

  /// Whether the scalar is read as another one, or left out: letters of full width, zero-width
  /// characters. Latin letters with diacritics, which the rest does not know, count among them.
  private static func isFolded(at offset: Int, in text: Span<UInt8>) -> Bool {
    guard let scalar = text.scalar(at: offset) else { return false }
    switch scalar {
    case "\u{AD}", "\u{C0}"..."\u{27F}", "\u{200B}"..."\u{200F}", "\u{2040}"..."\u{207F}",
      "\u{FEC0}"..."\u{FF7F}":
      return true
    default: return false
    }
  }
}

extension Span<UInt8> {
  /// The line that an offset is in, with the line break that ends it.
  func line(around offset: Int) -> Range<Int> {
    var start = offset
    while start > 0, !self[start &- 1].isASCIINewline { start &-= 1 }
    var end = offset
    while end < count {
      end &+= 1
      if self[end &- 1].isASCIINewline { break }
    }
    return start..<end
  }
}
