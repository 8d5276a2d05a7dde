internal import ThaiText

/// Looks for faults of gold text: of its form, and strings that are cut in several ways.
package struct CorpusCheck: Sendable {
  /// A string that stands as one word in some places and as several in others.
  package struct Variant: Sendable {
    /// The ways it is cut with how often, the most frequent one first.
    package var cuts: [(words: String, count: Int)]

    /// How often it is not cut in the most frequent way.
    package var minority: Int { cuts.dropFirst().reduce(0) { $0 + $1.count } }
  }

  private let findsVariants: Bool
  /// How often each row of words occurs, by the string it spells.
  private var cuts: [String: [String: Int]] = [:]

  /// Rows of more words are not compared, nor are longer strings.
  private static let longestRow = 3
  private static let longestString = 24

  /// - Parameter findsVariants: Whether the strings that are cut in several ways are looked for, which takes
  ///   memory in proportion to the number of strings.
  package init(findsVariants: Bool) { self.findsVariants = findsVariants }

  /// Adds a line; returns the faults of its form.
  ///
  /// - Complexity: O(*n*) for *n* words.
  package mutating func faults(adding line: String) -> [String] {
    guard !line.isEmpty else { return [] }
    let words = BarsReader.words(of: line)
    if findsVariants { count(words) }
    return Self.faults(of: words)
  }

  /// The strings cut in several ways, those with most doubtful places first.
  package var variants: [Variant] {
    cuts.values.filter { $0.count > 1 }
      .map { cuts in
        Variant(
          cuts: cuts.map { (words: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.words) < ($0.count, $1.words) })
      }
      .sorted { ($1.minority, $0.cuts[0].words) < ($0.minority, $1.cuts[0].words) }
  }

  private static func faults(of words: [String]) -> [String] {
    var faults: [String] = []
    if words.contains("") { faults.append("a word is empty") }
    if words.contains(where: { $0.contains("\t") }) { faults.append("there is a tab in it") }
    if words.contains(where: isSpaceAndMore) { faults.append("white space is no word of its own") }
    let line = LabelledLine(words: words)
    for place in line.codes.indices.dropFirst() where line.labels[place] == .boundary {
      if !BoundaryLegality.allowsBoundary(before: place, in: line.codes.span) {
        faults.append("a boundary divides a cluster, letters or digits at scalar \(place)")
      }
    }
    return faults
  }

  private static func isSpaceAndMore(_ word: String) -> Bool {
    let spaces = word.unicodeScalars.count(where: \.properties.isWhitespace)
    return spaces > 0 && spaces < word.unicodeScalars.count
  }

  private mutating func count(_ words: [String]) {
    for start in words.indices {
      var string = ""
      for end in start..<min(start + Self.longestRow, words.count) {
        string += words[end]
        guard Self.isThai(words[end]), string.unicodeScalars.count <= Self.longestString else {
          break
        }
        cuts[string, default: [:]][words[start...end].joined(separator: "|"), default: 0] += 1
      }
    }
  }

  private static func isThai(_ word: String) -> Bool {
    !word.isEmpty && word.unicodeScalars.allSatisfy { ThaiCharacterClass($0).isLetterOrMark }
  }
}
