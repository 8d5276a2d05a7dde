/// A run of text as the symbols of a trie, with the places where words may begin and end.
package struct SymbolRun: Sendable {
  /// Symbols, and ``boundaryFlag`` on each that a cluster begins with; one more at the end has
  /// only the flag.
  private(set) var symbols: [UInt16] = []
  private(set) var utf8Range: Range<Int> = 0..<0
  /// Whether each symbol stands for three bytes, as in a run of nothing but Thai letters.
  private var isAllThai = true

  static let boundaryFlag: UInt16 = 0x8000

  /// The number of symbols.
  var count: Int { symbols.count - 1 }

  /// Takes the symbols of a run.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func read(_ run: Range<Int>, in text: Span<UInt8>) {
    utf8Range = run
    symbols.removeAll(keepingCapacity: true)
    isAllThai = true
    var offset = run.lowerBound
    while offset < run.upperBound {
      let symbol = TrieAlphabet.nextSymbol(in: text, at: &offset)
      isAllThai = isAllThai && TrieAlphabet.isThai(symbol)
      symbols.append(symbol)
    }
    symbols.append(0)
    if isAllThai { flagBoundariesByRule() } else { flagBoundariesByCluster(in: text) }
  }

  /// The way for nearly all runs: letters alone decide.
  private mutating func flagBoundariesByRule() {
    symbols[0] |= Self.boundaryFlag
    symbols[count] |= Self.boundaryFlag
    var window = ClusterWindow { letter(at: $0) }
    for index in 1..<max(count, 1) {
      window.advance(to: letter(at: index &+ 2))
      if window.allowsBoundary { symbols[index] |= Self.boundaryFlag }
    }
  }

  /// The letter at an index of a run of letters only, or none outside the run.
  @inline(__always)
  private func letter(at index: Int) -> ThaiScalar {
    guard index >= 0, index < symbols.count else { return .none }
    return ThaiScalar(rawValue: UInt8(truncatingIfNeeded: symbols[index] & 0x7F))
  }

  private mutating func flagBoundariesByCluster(in text: Span<UInt8>) {
    var clusters = ClusterCursor(over: utf8Range, in: text)
    var offset = utf8Range.lowerBound
    var boundary: Int? = offset
    for index in symbols.indices {
      if offset == boundary {
        symbols[index] |= Self.boundaryFlag
        boundary = clusters.nextEnd(in: text)
      }
      offset += TrieAlphabet.width(of: symbols[index] & ~Self.boundaryFlag)
    }
  }

  /// The first place at or after another where a word may begin or end.
  func boundary(atOrAfter place: Int) -> Int {
    var place = place
    while place < count, symbols[place] & Self.boundaryFlag == 0 { place += 1 }
    return place
  }

  /// The number of bytes of some of the symbols.
  @inline(__always)
  func utf8Count(of range: Range<Int>) -> Int {
    if isAllThai { return range.count &* 3 }
    return range.reduce(0) { $0 + TrieAlphabet.width(of: symbols[$1] & ~Self.boundaryFlag) }
  }
}
