import Testing
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct TrieTests {
  /// The words that begin at each place, against a look at every word of the list.
  @Test func prefixesAreThoseOfAList() throws {
    for seed in 0..<200 {
      var random = SeededGenerator(seed: seed)
      func string(_ lengths: ClosedRange<Int>) -> String {
        (0..<Int.random(in: lengths, using: &random))
          .map { _ in ["ก", "ข", "า", "a", "é", "😀"].randomElement(using: &random) ?? "" }.joined()
      }
      let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in string(1...4) }
      let entries = words.enumerated().map { (key: TrieSymbol.symbols(of: $1), value: $0) }
      let trie = try #require(Trie(Trie.sorted(entries, combining: min)))
      let text = string(0...20)
      let bytes = Array(text.utf8)
      for start in bytes.indices where !bytes[start].isUTF8Continuation {
        let rest = String(decoding: bytes[start...], as: UTF8.self)
        let expected = Set(words.filter(rest.hasPrefix)).sorted { $0.utf8.count < $1.utf8.count }
        var found: [String] = []
        trie.forEachPrefix(at: start, in: bytes.span) { end, value in
          found.append(String(decoding: bytes[start..<end], as: UTF8.self))
          #expect(words.firstIndex(of: found[found.count - 1]) == value, "seed \(seed)")
          return true
        }
        #expect(found == expected, "seed \(seed), at \(start)")
      }
      #expect(trie.contains(TrieSymbol.symbols(of: text)) == words.contains(text), "seed \(seed)")
    }
  }

  @Test func symbolsAreTheirText() {
    forEverySeed(count: 200) { seed, random in
      let text = random.mixed()
      #expect(String(symbols: TrieSymbol.symbols(of: text)) == text, "seed \(seed)")
    }
  }
}

@Suite struct OrderTests {
  @Test func anIndexParts() {
    let numbers = [1, 3, 3, 7]
    for limit in 0...8 {
      let index = numbers.partitioningIndex { $0 >= limit }
      #expect(index == numbers.firstIndex { $0 >= limit } ?? numbers.count)
    }
    #expect([Int]().partitioningIndex { _ in true } == 0)
  }

  @Test func listsAreMergedInOrder() {
    #expect([1, 4, 4].merged(with: [0, 4, 9], by: <) == [0, 1, 4, 4, 4, 9])
    #expect([Int]().merged(with: [1], by: <) == [1])
  }

  @Test func whatOverlapsIsLeftOut() {
    var ranges = [0..<2, 5..<6]
    ranges.insert([1..<3, 2..<4, 4..<6, 6..<7], notOverlapping: { $0 })
    #expect(ranges == [0..<2, 2..<4, 5..<6, 6..<7])
  }

  @Test func aBitSetHasItsNumbers() {
    var set = BitSet(limit: 200)
    for number in [0, 63, 64, 199] { set.insert(number) }
    #expect((0..<200).filter(set.contains) == [0, 63, 64, 199])
  }
}
