/// Tells which lines of a text may hold an acronym, so that the others need no reading.
///
/// One pass over the bytes, without folding them. It may name too many lines, never too few:
/// acronyms and definitions do not reach over the end of a line.
struct AcronymTrigger: Sendable {
  private let words: TriggerWords
  /// Whether Latin letters and initials say nothing.
  private let isForWordsOnly: Bool

  init(_ words: TriggerWords = TriggerWords(), isForWordsOnly: Bool = false) {
    self.words = words
    self.isForWordsOnly = isForWordsOnly
  }

  /// Appends the lines, each with the line break that ends it.
  ///
  /// - Parameter fixed: Spans that are decided, in order; nothing in them matters.
  /// - Complexity: O(*n*) for *n* bytes.
  func appendLines(
    of text: Span<UInt8>, besides fixed: [FixedSpan], to lines: inout [Range<Int>]
  ) {
    var scan = TriggerScan(at: 0)
    for span in fixed where span.utf8Range.upperBound > scan.offset {
      appendLines(of: text, upTo: span.utf8Range.lowerBound, &scan, to: &lines)
      guard span.utf8Range.upperBound > scan.offset else { continue }
      scan.move(to: span.utf8Range.upperBound)
      if continues(span, in: text) { appendLine(of: text, &scan, to: &lines) }
    }
    appendLines(of: text, upTo: text.count, &scan, to: &lines)
  }

  private func appendLines(
    of text: Span<UInt8>, upTo limit: Int, _ scan: inout TriggerScan, to lines: inout [Range<Int>]
  ) {
    while scan.offset < limit {
      guard isTriggered(in: text, upTo: limit, &scan) else { continue }
      appendLine(of: text, &scan, to: &lines)
    }
  }

  private func appendLine(
    of text: Span<UInt8>, _ scan: inout TriggerScan, to lines: inout [Range<Int>]
  ) {
    let end = Self.lineEnd(from: scan.offset, in: text)
    lines.append(scan.line..<end)
    scan = TriggerScan(at: end)
  }

  /// Whether initials go on behind an abbreviation, with one or two letters that lack their dot:
  /// รมว.ทส
  private func continues(_ span: FixedSpan, in text: Span<UInt8>) -> Bool {
    let start = span.utf8Range.upperBound
    return !isForWordsOnly && text[start - 1] == ASCII.fullStop && text.wordLetter(at: start) != 0
      && (text.wordLetter(at: start + 3) == 0 || text.wordLetter(at: start + 6) == 0)
  }

  /// Moves over letters up to the next place that is something else, or that a word begins at.
  @inline(__always)
  private func isTriggered(
    in text: Span<UInt8>, upTo limit: Int, _ scan: inout TriggerScan
  ) -> Bool {
    while scan.offset < limit {
      let letter = text.wordLetter(at: scan.offset)
      guard letter != 0 else { return isSignTriggered(in: text, &scan) }
      let start = scan.offset &- 3
      scan.offset &+= 3
      let isStart = words.mayBegin(scan.previous, letter, after: scan.beforePrevious)
      scan.beforePrevious = scan.previous
      scan.previous = letter
      if isStart, words.begin(at: start, in: text) { return true }
    }
    return false
  }
}

// MARK: - What is no Thai letter

extension AcronymTrigger {
  /// Moves over a sign, or a run of Latin letters and digits.
  private func isSignTriggered(in text: Span<UInt8>, _ scan: inout TriggerScan) -> Bool {
    let byte = text[scan.offset]
    if byte.isASCIIAlphanumeric, !isForWordsOnly {
      scan.move(to: scan.offset)
      return isRunTriggered(in: text, at: &scan.offset)
    }
    // Initials end with a dot.
    let isInitials = byte == ASCII.fullStop && Self.mayEndInitials(scan.previous)
    if !isForWordsOnly, isInitials || Self.isFolded(byte, at: scan.offset, in: text) {
      return true
    }
    scan.move(to: scan.offset &+ 1)
    if byte >= 0x0A, byte <= 0x0D { scan.line = scan.offset }
    return false
  }

  /// A consonant, or a vowel that initials are written with.
  private static func mayEndInitials(_ letter: UInt8) -> Bool {
    ClusterRules.isConsonant(letter) || ClusterRules.isLeadingVowel(letter)
      || (letter >= 0x34 && letter <= 0x38)
  }

  /// Whether the scalar is read as another one, or left out: letters of full width, zero-width
  /// characters. Latin letters with diacritics, which the rest does not know, count among them.
  private static func isFolded(_ byte: UInt8, at offset: Int, in text: Span<UInt8>) -> Bool {
    guard byte >= 0xC2, offset &+ 2 < text.count else { return false }
    let second = text[offset &+ 1]
    let third = text[offset &+ 2]
    switch byte {
    case 0xC2: return second == 0xAD
    case 0xC3...0xC9: return true
    case 0xE2: return (second == 0x80 && third < 0x90 && third > 0x8A) || second == 0x81
    case 0xEF: return second >= 0xBB && second <= 0xBD
    default: return false
    }
  }

  private static func lineEnd(from offset: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    while end < text.count {
      let byte = text[end]
      end &+= 1
      if byte >= 0x0A, byte <= 0x0D { break }
    }
    return end
  }

  /// Moves over letters and digits with single signs between them that an acronym may have.
  ///
  /// - Returns: Whether there are two capitals, or as many as lower-case letters, or one and a
  ///   number, or a word that is known in lower case.
  private func isRunTriggered(in text: Span<UInt8>, at offset: inout Int) -> Bool {
    var letters = 0
    var capitals = 0
    var hasDigit = false
    var isStart = true
    while offset < text.count {
      let byte = text[offset]
      if byte.isASCIIAlphanumeric {
        if isStart, words.begin(at: offset, in: text) { return true }
        let isDigit = byte <= 0x39
        hasDigit = hasDigit || isDigit
        letters += isDigit ? 0 : 1
        capitals += !isDigit && byte <= 0x5A ? 1 : 0
        isStart = false
      } else if Self.joins(byte), !isStart {
        isStart = true
      } else {
        break
      }
      offset &+= 1
    }
    guard capitals > 0 else { return false }
    return capitals > 1 || letters == 2 || hasDigit || text.hasNumber(after: offset)
  }

  private static func joins(_ byte: UInt8) -> Bool {
    byte == ASCII.hyphen || byte == ASCII.ampersand || byte == ASCII.apostrophe
      || byte == ASCII.fullStop
  }
}

/// Where a scan stands.
private struct TriggerScan {
  /// Where the line begins, and the next byte to look at.
  var line: Int
  var offset: Int
  /// The Thai letters directly before, or 0.
  var beforePrevious: UInt8 = 0
  var previous: UInt8 = 0

  init(at offset: Int) {
    line = offset
    self.offset = offset
  }

  /// Goes to a place before which no Thai letters are.
  mutating func move(to offset: Int) {
    self.offset = offset
    beforePrevious = 0
    previous = 0
  }
}
