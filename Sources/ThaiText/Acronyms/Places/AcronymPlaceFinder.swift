/// Finds the places of a text where an acronym may stand, so that the rest needs no reading.
///
/// One pass over the bytes, without folding them: Thai letters are looked up in a filter of
/// beginnings, and what passes it in a trie. It may name too many places, never too few.
struct AcronymPlaceFinder: Sendable {
  let words: TriggerWords
  /// Whether Latin letters and initials say nothing.
  private let isForWordsOnly: Bool

  init(_ words: TriggerWords = TriggerWords(), isForWordsOnly: Bool = false) {
    self.words = words
    self.isForWordsOnly = isForWordsOnly
  }

  /// Appends the places in order: parts of words, or whole lines with the break that ends them.
  ///
  /// - Parameters:
  ///   - fixed: Spans that are decided, in order; most of them settle what is inside.
  ///   - table: The table whose acronyms are looked for.
  /// - Complexity: O(*n*) for *n* bytes.
  func appendPlaces(
    in text: Span<UInt8>, besides fixed: [TokenConstraint], to places: inout [Range<Int>],
    knownBy table: AcronymTable
  ) {
    var offset = 0
    for (index, span) in fixed.enumerated()
    where span.utf8Range.upperBound > offset
      && fixed.settlesAcronyms(at: index, in: text, knownBy: table)
    {
      appendPlaces(from: &offset, upTo: span.utf8Range.lowerBound, in: text, to: &places)
      offset = max(offset, span.utf8Range.upperBound)
    }
    appendPlaces(from: &offset, upTo: text.count, in: text, to: &places)
  }

  /// The same for a part of a text in which nothing is decided.
  func appendPlaces(in part: Range<Int>, of text: Span<UInt8>, to places: inout [Range<Int>]) {
    var offset = part.lowerBound
    appendPlaces(from: &offset, upTo: part.upperBound, in: text, to: &places)
  }

  private func appendPlaces(
    from offset: inout Int, upTo limit: Int, in text: Span<UInt8>, to places: inout [Range<Int>]
  ) {
    let bits = words.filter.numbers.words.span
    while offset < limit {
      let byte = text[offset]
      if byte == ThaiScalar.firstByte {
        takeThai(from: &offset, upTo: limit, in: text, by: bits, to: &places)
      } else if byte <= ASCII.space {
        offset &+= 1
      } else if byte.isASCIIAlphanumeric {
        takeRun(from: &offset, in: text, to: &places)
      } else {
        takeSign(byte, at: &offset, in: text, to: &places)
      }
    }
  }

  private func takeSign(
    _ byte: UInt8, at offset: inout Int, in text: Span<UInt8>, to places: inout [Range<Int>]
  ) {
    if byte == ASCII.fullStop, !isForWordsOnly,
      Self.mayEndInitials(text.wordLetter(endingAt: offset))
    {
      places.append(offset..<offset + 1)
    } else if byte >= 0x80, !isForWordsOnly, Self.isFolded(at: offset, in: text) {
      return takeLine(at: &offset, in: text, to: &places)
    }
    offset &+= 1
  }

  /// A consonant, or a vowel that initials are written with.
  private static func mayEndInitials(_ letter: ThaiScalar) -> Bool {
    letter.isConsonant || letter.isLeadingVowel || letter.isShortVowelMark || letter == .saraUee
  }
}

// MARK: - Thai letters

extension AcronymPlaceFinder {
  /// Moves over Thai letters; the stretch of them is a place if something begins in it.
  @inline(__always)
  private func takeThai(
    from offset: inout Int, upTo limit: Int, in text: Span<UInt8>, by bits: Span<UInt64>,
    to places: inout [Range<Int>]
  ) {
    let start = offset
    let hasWord = TriggerFilter.skipLetters(from: &offset, upTo: limit, in: text, by: bits) {
      words.begin(at: $0, in: text)
    }
    if hasWord {
      while offset < limit, text.wordLetter(at: offset) != .none { offset &+= 3 }
    }
    if offset == start {
      offset &+= 1
    } else if hasWord || isTriggered(start..<offset, in: text) {
      places.append(start..<offset)
    }
  }

  /// Whether a stretch is a place by what stands before it, or as a whole.
  @inline(__always)
  private func isTriggered(_ stretch: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = stretch.lowerBound
    // One or two letters may be the end of initials that lacks its dot: รมว.ทส
    if stretch.count <= 6, !isForWordsOnly, text.byte(at: start &- 1) == ASCII.fullStop {
      return true
    }
    let mayBegin =
      words.filter.mayBeginWithName(stretch, in: text) && text.hasNumber(before: start)
      || words.filter.mayBeBareInitials(stretch, in: text)
    return mayBegin && words.begin(at: start, in: text)
  }
}

// MARK: - Other letters

extension AcronymPlaceFinder {
  /// Moves over letters and digits with single signs between them that an acronym may have.
  ///
  /// They are a place if there are two capitals, or one among two letters or beside a number, or a
  /// word that is known in lower case.
  private func takeRun(
    from offset: inout Int, in text: Span<UInt8>, to places: inout [Range<Int>]
  ) {
    let start = offset
    while offset < text.count, text[offset].isASCIIDigit { offset &+= 1 }
    // Most runs are plain numbers.
    if !Self.continuesRun(text.byte(at: offset)), !words.mayBegin(text[start]) { return }
    offset = start
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
    guard !isForWordsOnly else { return }
    if run.mayBeAcronym || run.capitals > 0 && text.hasNumber(after: offset) {
      places.append(start..<offset)
    }
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

  private static func continuesRun(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || joins(byte)
  }

  private static func joins(_ byte: UInt8) -> Bool {
    byte == ASCII.hyphen || byte == ASCII.ampersand || byte == ASCII.apostrophe
      || byte == ASCII.fullStop
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

  /// Makes one place of a whole line.
  private func takeLine(
    at offset: inout Int, in text: Span<UInt8>, to places: inout [Range<Int>]
  ) {
    let line = text.line(around: offset)
    while let last = places.last, last.lowerBound >= line.lowerBound { places.removeLast() }
    places.append(line)
    offset = line.upperBound
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
