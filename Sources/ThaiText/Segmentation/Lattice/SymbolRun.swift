/// A run of text as the symbols of a trie, with the places where words may begin and end.
package struct SymbolRun: Sendable {
  /// The symbols, and one more at the end, the end of a word.
  private(set) var symbols: [RunSymbol] = []
  private(set) var utf8Range: Range<Int> = 0..<0
  /// Whether each symbol stands for three bytes, as in a run of nothing but Thai letters.
  private var isAllThai = true

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
      let symbol = TrieSymbol(in: text, at: &offset)
      isAllThai = isAllThai && symbol.isThai
      symbols.append(RunSymbol(symbol))
    }
    symbols.append(RunSymbol(.endOfWord))
    if isAllThai { flagBoundariesByRule() } else { flagBoundariesByCluster(in: text) }
  }

  /// The way for nearly all runs: letters alone decide.
  private mutating func flagBoundariesByRule() {
    symbols[0].beginWord()
    symbols[count].beginWord()
    var window = ClusterWindow { letter(at: $0) }
    for index in 1..<max(count, 1) {
      window.advance(to: letter(at: index &+ 2))
      if window.allowsBoundary { symbols[index].beginWord() }
    }
  }

  /// The letter at an index, or none outside the run.
  @inline(__always)
  private func letter(at index: Int) -> ThaiScalar {
    index >= 0 && index < symbols.count ? symbols[index].symbol.thai : .none
  }

  private mutating func flagBoundariesByCluster(in text: Span<UInt8>) {
    var clusters = ClusterCursor(over: utf8Range, in: text)
    var offset = utf8Range.lowerBound
    var boundary: Int? = offset
    for index in symbols.indices {
      if offset == boundary {
        symbols[index].beginWord()
        boundary = clusters.nextEnd(in: text)
      }
      offset += symbols[index].symbol.utf8Count
    }
  }

  /// The first place at or after another where a word may begin or end.
  func boundary(atOrAfter place: Int) -> Int {
    var place = place
    while place < count, !symbols[place].mayBeginWord { place += 1 }
    return place
  }

  /// The number of bytes of some of the symbols.
  @inline(__always)
  func utf8Count(of range: Range<Int>) -> Int {
    if isAllThai { return range.count &* 3 }
    return range.reduce(0) { $0 + symbols[$1].symbol.utf8Count }
  }
}

/// A symbol, and whether a word may begin with it.
struct RunSymbol: Sendable {
  private var bits: UInt16
  private static let flag: UInt16 = 0x8000

  @inline(__always)
  init(_ symbol: TrieSymbol) { bits = symbol.rawValue }

  @inline(__always)
  var symbol: TrieSymbol { TrieSymbol(rawValue: bits & ~Self.flag) }

  @inline(__always)
  var mayBeginWord: Bool { bits & Self.flag != 0 }

  @inline(__always)
  mutating func beginWord() { bits |= Self.flag }
}
