/// Words of ASCII letters that are decided by themselves and by what stands beside them.
///
/// Most acronyms in Latin letters are such: `APEC` is in the table, `MOU` has the shape. No
/// definition would change that, so nothing else of the text is read. What needs a further look is
/// left to ``AcronymEvidence``: dots and hyphens, numbers that make another acronym, numerals, words in
/// capitals side by side, brackets after Thai letters that sound alike.
enum PlainLatinWord {
  enum Verdict {
    case acronym
    case noAcronym
    case undecided
  }

  /// Longer words are undecided.
  private static let longest = PackedWord.capacity

  /// - Parameter range: Not empty, with no letter or digit beside it.
  /// - Complexity: O(1).
  static func verdict(
    on range: Range<Int>, in text: Span<UInt8>, by table: AcronymTable
  ) -> Verdict {
    guard range.count <= longest, let letters = Letters(range, in: text),
      !letters.mayBeNumeral, let neighbours = PlainNeighbours(of: range, in: text),
      !(neighbours.haveNumberBefore && CueWords.latinUnits.contains(range, in: text)),
      !(neighbours.haveNumberAfter && table.mayHaveNumber(letters, at: range, in: text))
    else { return .undecided }
    if table.isNoAcronym(letters, at: range, in: text) { return .noAcronym }
    if table.knows(letters, at: range, in: text) { return mayGloss(range, letters, in: text) }
    guard letters.haveShape else { return .noAcronym }
    if letters.areCapitals, letters.count >= 7 || neighbours.haveShoutedWord { return .undecided }
    return mayGloss(range, letters, in: text)
  }

  /// An acronym is left to a further look if it may explain the Thai letters before its bracket.
  private static func mayGloss(
    _ range: Range<Int>, _ letters: Letters, in text: Span<UInt8>
  ) -> Verdict {
    guard letters.count >= 4, letters.haveVowel else { return .acronym }
    let explains = DefinitionLines.mayGloss(before: range.lowerBound, in: text) {
      range.prefix(letters.count).map { FoldedUnit(ascii: text[$0]) }
    }
    return explains ? .undecided : .acronym
  }
}

// MARK: - The letters

extension PlainLatinWord {
  /// The letters of a word, without its plural.
  struct Letters {
    private(set) var count = 0
    private var capitals = 0
    private(set) var haveVowel = false
    /// Whether all letters are those of Roman numerals.
    private(set) var mayBeNumeral = true
    /// The letters as capitals, and as they are, plural included.
    private(set) var canonical = PackedWord()
    private(set) var spelling = PackedWord()
    private(set) var hasPlural = false

    /// - Returns: `nil` for anything but ASCII letters.
    init?(_ range: Range<Int>, in text: Span<UInt8>) {
      for offset in range {
        let byte = text[offset]
        guard byte.isASCIILetter else { return nil }
        spelling.append(ascii: byte)
        if offset == range.upperBound - 1, byte == UInt8(ascii: "s"), offset > range.lowerBound + 1,
          capitals >= 2, text[offset - 1].isASCIICapital
        {
          hasPlural = true
          return
        }
        append(byte)
      }
    }

    private mutating func append(_ byte: UInt8) {
      count += 1
      capitals += byte.isASCIICapital ? 1 : 0
      let capital = byte & 0xDF
      canonical.append(ascii: capital)
      switch capital {
      case UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "L"), UInt8(ascii: "M"),
        UInt8(ascii: "V"), UInt8(ascii: "X"):
        break
      case UInt8(ascii: "I"): haveVowel = true
      case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "O"), UInt8(ascii: "U"):
        haveVowel = true
        mayBeNumeral = false
      default: mayBeNumeral = false
      }
    }

    var areCapitals: Bool { capitals == count }
    /// Whether half of them are capitals.
    var areMostlyCapitals: Bool { capitals * 2 >= count }
    /// As ``LatinForm/hasShape``.
    var haveShape: Bool { (2...10).contains(count) && capitals >= 2 && areMostlyCapitals }
  }
}

extension AcronymTable {
  /// As ``LatinScanner/isKnown(_:)``.
  fileprivate func knows(
    _ letters: PlainLatinWord.Letters, at range: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    hasSpelling(letters.spelling)
      || letters.areMostlyCapitals && index(forLatin: letters.canonical) != nil
  }

  /// Whether letters and the number after them may be one acronym: `G 20`.
  fileprivate func mayHaveNumber(
    _ letters: PlainLatinWord.Letters, at range: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    guard let number = PlainNumber.after(range.upperBound, in: text) else { return false }
    return letters.hasPlural || letters.count + number.count >= PackedWord.capacity
      || index(forLatin: letters.canonical, number, in: text) != nil
  }

  /// Whether a word, or that of which it is the plural, only looks like an acronym.
  fileprivate func isNoAcronym(
    _ letters: PlainLatinWord.Letters, at range: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    guard range.count >= 2,
      mayBeNoAcronym(
        FoldedUnit(ascii: text[range.lowerBound]), FoldedUnit(ascii: text[range.lowerBound + 1]))
    else { return false }
    let units = range.map { FoldedUnit(ascii: text[$0]) }
    return isNoAcronym(units[...]) || letters.hasPlural && isNoAcronym(units.dropLast())
  }
}
