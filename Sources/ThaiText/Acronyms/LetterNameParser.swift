/// Reads runs of Thai letter names: ดีเอสไอ is D, S, I.
package enum LetterNameParser {
  /// A run of letter names without a gap.
  package struct Parse: Hashable, Sendable {
    /// The names, with a plural ending.
    package var range: Range<Int>
    package var isPlural = false
    /// The Latin letters, in capitals.
    package var letters: [UInt16]
    /// Whether a name is no common Thai word by itself.
    package var hasStrongName: Bool
    /// Whether a name needs no company.
    fileprivate var hasPlainName: Bool

    package var latin: String { String(decoding: letters, as: UTF16.self) }
    /// The same weak name again and again is no acronym, but emphasis: ดีดีดี.
    package var isRepetition: Bool { !hasStrongName && Set(letters).count == 1 }
  }

  /// No acronym is longer; a longer chain of names is something else.
  package static let maximumNameCount = 12

  /// The parses that begin at a position, one for each end that a word may have there, in order.
  ///
  /// Where the same letters can be divided in two ways, the parse with fewer names counts.
  ///
  /// - Complexity: O(1), as names and their number are bounded.
  package static func parses(from start: Int, in text: FoldedText) -> [Parse] {
    var level = [
      Parse(range: start..<start, letters: [], hasStrongName: false, hasPlainName: false)
    ]
    var found: [Parse] = []
    for _ in 0..<maximumNameCount where !level.isEmpty {
      level = extended(level, in: text)
      for parse in level where !found.contains(where: { $0.range == parse.range }) {
        found.append(parse)
      }
    }
    let ends = Set(found.map(\.range.upperBound))
    return found.filter(\.hasPlainName).flatMap { parse in
      // A last เอส is the letter S, not a plural of เอ.
      words(from: parse, in: text).filter { !$0.isPlural || !ends.contains($0.range.upperBound) }
    }
  }

  /// The parse as it is and with a plural ending, ส์ or ส, where a word may end there.
  private static func words(from parse: Parse, in text: FoldedText) -> [Parse] {
    let end = parse.range.upperBound
    var words = text.allowsWordBoundary(at: end) ? [parse] : []
    guard parse.letters.count > 1, text[end] == 0x0E2A else { return words }
    let pluralEnd = text[end + 1] == 0x0E4C ? end + 2 : end + 1
    guard text.allowsWordBoundary(at: pluralEnd) else { return words }
    var plural = parse
    plural.range = parse.range.lowerBound..<pluralEnd
    plural.isPlural = true
    words.append(plural)
    return words
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
        longer.range = parse.range.lowerBound..<parse.range.upperBound + name.units.count
        longer.letters.append(name.letter)
        longer.hasStrongName = parse.hasStrongName || !name.isWeak
        longer.hasPlainName = parse.hasPlainName || !name.needsCompany
        guard !next.contains(where: { $0.range == longer.range }) else { return }
        next.append(longer)
      }
    }
    return next
  }
}
