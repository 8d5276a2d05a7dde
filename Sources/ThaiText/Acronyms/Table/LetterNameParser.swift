/// Reads runs of Thai letter names: ดีเอสไอ is D, S, I.
package enum LetterNameParser {
  /// A run of letter names without a gap.
  package struct Parse: Hashable, Sendable {
    /// The names, with a plural ending.
    package var range: Range<Int>
    package var isPlural = false
    /// The Latin letters, in capitals: five bits each, the last one lowest.
    private var packedLetters: UInt64 = 0
    /// How many letters there are.
    private(set) var count = 0
    /// Whether a name is no common Thai word by itself.
    package var hasStrongName: Bool
    /// Whether a name needs no company.
    fileprivate var hasPlainName: Bool

    /// The Latin letters, in capitals.
    package var letters: [FoldedUnit] { asciiLetters.map { FoldedUnit(ascii: $0) } }
    package var latin: String { String(units: letters) }
    var packed: PackedWord { PackedWord(latin: asciiLetters) }

    private var asciiLetters: some Sequence<UInt8> {
      (0..<count).lazy.map { [packedLetters, count] index in
        UInt8(ascii: "A") + UInt8(packedLetters >> UInt64(5 * (count - 1 - index)) & 0x1F)
      }
    }

    /// The same weak name again and again is no acronym, but emphasis: ดีดีดี.
    package var isRepetition: Bool {
      !hasStrongName && asciiLetters.allSatisfy { $0 == asciiLetters.first { _ in true } }
    }

    fileprivate init(at start: Int) {
      range = start..<start
      hasStrongName = false
      hasPlainName = false
    }

    fileprivate mutating func append(_ name: LetterNames.Name) {
      range = range.lowerBound..<range.upperBound + name.units.count
      packedLetters = packedLetters << 5 | UInt64(name.letter.placeInAlphabet)
      count += 1
      hasStrongName = hasStrongName || !name.isWeak
      hasPlainName = hasPlainName || !name.needsCompany
    }
  }

  /// No acronym is longer; a longer chain of names is something else.
  package static let maximumNameCount = 12

  /// The parses that begin at a position, one for each end that a word may have there, in order.
  ///
  /// Where the same letters can be split in two ways, the parse with fewer names counts.
  ///
  /// - Complexity: O(1), as names and their number are bounded.
  package static func parses(from start: Int, in text: FoldedText) -> [Parse] {
    var level = [Parse(at: start)]
    var found: [Parse] = []
    for _ in 0..<maximumNameCount where !level.isEmpty {
      level = extended(level, in: text)
      for parse in level where !found.contains(where: { $0.range == parse.range }) {
        found.append(parse)
      }
    }
    var words: [Parse] = []
    for parse in found where parse.hasPlainName {
      if text.allowsWordBoundary(at: parse.range.upperBound) { words.append(parse) }
      // A last เอส is the letter S, not a plural of เอ.
      guard let plural = plural(of: parse, in: text),
        !found.contains(where: { $0.range == plural.range })
      else { continue }
      words.append(plural)
    }
    return words
  }

  /// The parse with a plural ending, ส์ or ส, if a word may end behind that.
  private static func plural(of parse: Parse, in text: FoldedText) -> Parse? {
    let end = parse.range.upperBound
    guard parse.count > 1, text[end] == "ส" else { return nil }
    let pluralEnd = text[end + 1] == .thanthakhat ? end + 2 : end + 1
    guard text.allowsWordBoundary(at: pluralEnd) else { return nil }
    var plural = parse
    plural.range = parse.range.lowerBound..<pluralEnd
    plural.isPlural = true
    return plural
  }

  /// The parse of exactly a range.
  package static func parse(_ range: Range<Int>, in text: FoldedText) -> Parse? {
    guard range.count > 1 else { return nil }
    return parses(from: range.lowerBound, in: text).first { $0.range == range }
  }

  private static func extended(_ level: [Parse], in text: FoldedText) -> [Parse] {
    var next: [Parse] = []
    for parse in level {
      LetterNames.forEachName(at: parse.range.upperBound, of: text) { name in
        var longer = parse
        longer.append(name)
        guard !next.contains(where: { $0.range == longer.range }) else { return }
        next.append(longer)
      }
    }
    return next
  }
}
