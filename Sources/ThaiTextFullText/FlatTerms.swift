internal import ThaiText

/// A token as an index without lengths wants it: a key, its place in the text, and whether it shares
/// the position of the token before.
package struct IndexToken: Equatable, Sendable {
  package let key: String
  package let utf8Range: Range<Int>
  package let isColocated: Bool

  init(key: String, utf8Range: Range<Int>, isColocated: Bool) {
    self.key = MatchKeys.storable(key)
    self.utf8Range = utf8Range
    self.isColocated = isColocated
  }

  /// A token of a query, which has no place in a text.
  init(_ key: String) {
    self.init(key: key, utf8Range: 0..<0, isColocated: false)
  }
}

/// The tokens of a graph of terms, laid flat.
///
/// FTS5 and PostgreSQL know no length in positions, so the shortest terms follow each other, and a
/// longer one shares the position of the first that it covers. At the further positions that it
/// covers it has a continuation: there `highlight` sees how long it is, and a phrase what follows it.
///
///     ความ | เหลื่อมล้ำ        รถ   | …รถไฟ      12         | กันยายน
///     ความเหลื่อมล้ำ           รถไฟ |            2024-09-12 | …2024-09-12
///
/// A compound whose parts are terms needs none: its parts are the phrase.
struct FlatTerms {
  private(set) var tokens: [IndexToken] = []
  /// The terms that cover the position after those that were laid.
  private var open: [OpenTerm] = []

  /// A term that covers several positions.
  private struct OpenTerm {
    let key: String
    let utf8Range: Range<Int>
    /// The first position after it.
    let end: Int
    /// Whether it is a compound whose first part is a term.
    let isSpelled: Bool

    init(_ term: SearchTerm, isSpelled: Bool) {
      key = term.key
      utf8Range = term.utf8Range
      end = term.position + term.positionLength
      self.isSpelled = isSpelled && term.kind == .compound
    }
  }

  /// - Parameter terms: In the order of their positions.
  init(ofDocument terms: [SearchTerm]) {
    tokens.reserveCapacity(terms.count + terms.count / 4)
    var rest = terms[...]
    var position = 0
    while !rest.isEmpty || !open.isEmpty {
      if open.isEmpty, let next = rest.first { position = max(position, next.position) }
      let row = rest.prefix { $0.position <= position }
      rest = rest[row.endIndex...]
      lay(row, before: rest.first)
      position += 1
      open.removeAll { $0.end <= position }
    }
  }

  /// A query is a phrase: its words, and beside each what is as good and as long.
  init(ofQuery terms: [SearchTerm]) {
    let keys = Dictionary(grouping: terms) { $0.position }.mapValues { Set($0.map(\.key)) }
    self.init(ofDocument: terms.filter { $0.kind != .compound || keys[$0.position]?.count == 1 })
  }

  /// The phrase of the text, without what stands beside its words.
  var phrase: [String] { tokens.lazy.filter { !$0.isColocated }.map(\.key) }

  /// Lays the terms that begin at one position, and the continuations of those that go on.
  ///
  /// - Parameter next: The first term of the positions after it.
  private mutating func lay(_ row: ArraySlice<SearchTerm>, before next: SearchTerm?) {
    let first = tokens.count
    if let word = row.min(by: { $0.positionLength < $1.positionLength }) {
      append(word.key, word.utf8Range.lowerBound..<end(of: word, before: next))
    }
    for term in row { append(term.key, term.utf8Range, beside: first) }
    for term in open where !term.isSpelled || row.isEmpty {
      append(MatchKeys.continuation(of: term.key), term.utf8Range, beside: first)
    }
    let shortest = row.lazy.map(\.positionLength).min() ?? 0
    for term in row where term.positionLength > 1 {
      open.append(OpenTerm(term, isSpelled: term.positionLength > shortest))
    }
  }

  /// Where the text of a position ends: of a word whose first part is none to look for, `แม่` of
  /// `แม่น้ำ`, where the next part begins.
  private func end(of word: SearchTerm, before next: SearchTerm?) -> Int {
    guard let next, next.position < word.position + word.positionLength else {
      return word.utf8Range.upperBound
    }
    let start = next.utf8Range.lowerBound
    return start > word.utf8Range.lowerBound ? start : word.utf8Range.upperBound
  }

  /// - Parameter first: The number of the position's first token.
  private mutating func append(_ key: String, _ range: Range<Int>, beside first: Int? = nil) {
    guard let first, first < tokens.count else { return appendFirst(key, range) }
    guard !tokens[first...].contains(where: { $0.key == key }) else { return }
    tokens.append(IndexToken(key: key, utf8Range: tokens[first].utf8Range, isColocated: true))
  }

  /// What is marked must not overlap what was before, or the index loses its place in the text.
  private mutating func appendFirst(_ key: String, _ range: Range<Int>) {
    let lower = max(range.lowerBound, tokens.last?.utf8Range.upperBound ?? 0)
    let upper = max(range.upperBound, lower)
    tokens.append(IndexToken(key: key, utf8Range: lower..<upper, isColocated: false))
  }
}
