import Testing
import ThaiTextTestSupport
import ThaiTextTraining

/// Cases worked out by hand, and laws.
@Suite struct WordDifferenceTests {
  @Test(arguments: [
    ("แม่น้ำ|โขง", "แม่|น้ำ|โขง", [WordDifference.Kind.overSplit]),
    ("ไป|มา|หา", "ไปมา|หา", [.underSplit]),
    ("โคลง|เรือ", "โค|ลงเรือ", [.crossing]),
    ("ตา|กลม|ตา|กลม", "ตาก|ลม|ตากลม", [.crossing, .underSplit]),
    ("กา|ขา", "กา|ขา", []),
  ])
  func stretchesAreOfAKind(_ gold: String, _ found: String, _ kinds: [WordDifference.Kind]) {
    #expect(compared(gold, found).differences.map(\.kind) == kinds)
  }

  @Test func aStretchEndsAtTheFirstCommonBoundary() throws {
    let line = compared("ไป|โคลง|เรือ|มา", "ไป|โค|ลงเรือ|มา")
    let difference = try #require(line.differences.first)
    #expect(difference.reference.map(line.text(of:)) == ["โคลง", "เรือ"])
    #expect(difference.found.map(line.text(of:)) == ["โค", "ลงเรือ"])
    #expect(line.pieces.count == 3)
  }

  @Test func aRegionHasNoDifferences() {
    let line = compared("ไป|<NE>กาดำ</NE>|แล้ว|นะ", "ไป|กา|ดำแล้ว|นะ")
    #expect(line.differences.isEmpty)
    #expect(line.pieces.contains(.undecided(6..<30)))
  }

  @Test func anOptionalBoundaryIsNoDifference() {
    #expect(compared("รัฐ\u{241E}มนตรี|ไทย", "รัฐ|มนตรี|ไทย").differences.isEmpty)
    #expect(compared("รัฐ\u{241E}มนตรี|ไทย", "รัฐมนตรี|ไทย").differences.isEmpty)
  }

  @Test func anEmptyLineHasNoPieces() {
    #expect(compared("", "").pieces.isEmpty)
  }

  @Test func countsTellKnownFromUnknownWords() {
    var counts = DifferenceCounts()
    // Known are words of two letters; a1 is not Thai and is left out.
    let line = compared("กา|ตากลม|a1|ขา", "กา|ตา|กลม|a|1|ขา")
    counts.add(line) { $0.unicodeScalars.count == 2 }
    #expect(counts.knownWords.count == 2 && counts.knownWords.found == 2)
    #expect(counts.unknownWords.count == 1 && counts.unknownWords.found == 0)
    #expect(counts.tally(of: .overSplit).count == 2)
    #expect(counts.tally(of: .overSplit).withUnknownWord == 1)
    #expect(counts.differenceCount == 2)
  }

  @Test func confusionsAreInOrderOfNumberThenText() {
    var counts = DifferenceCounts()
    for found in ["ข|า", "ก|า", "ก|า", "ค|า"] {
      counts.add(compared(found.filter { $0 != "|" }, found)) { _ in true }
    }
    let confusions = counts.mostFrequentConfusions(2)
    #expect(confusions.map(\.count) == [2, 1])
    #expect(confusions.map(\.confusion.found) == [["ก", "า"], ["ข", "า"]])
  }

  @Test func piecesCoverTheLineWhateverTheDivisions() {
    for seed in 0..<500 {
      var random = RandomText(seed: seed)
      let text = Array(random.mixed().utf8)
      var generator = SeededGenerator(seed: seed)
      let line = ComparedLine(
        text: text, referenceEnds: ends(in: text, &generator), foundEnds: ends(in: text, &generator)
      )
      let ranges = line.pieces.map(\.utf8Range)
      #expect(ranges.flatMap { Array($0) } == Array(text.indices), "seed \(seed)")
      for difference in line.differences {
        let inner = Set(difference.reference.dropLast().map(\.upperBound))
        #expect(inner.isDisjoint(with: difference.found.dropLast().map(\.upperBound)))
      }
    }
  }

  private func compared(_ gold: String, _ found: String) -> ComparedLine {
    ComparedLine(GoldLine(gold), foundEnds: GoldLine(found).wordEnds)
  }

  /// A segmentation at random places.
  private func ends(in text: [UInt8], _ generator: inout SeededGenerator) -> [Int] {
    text.indices.dropFirst().filter { _ in Bool.random(using: &generator) } + [text.count]
  }
}

extension ComparedLine.Piece {
  fileprivate var utf8Range: Range<Int> {
    switch self {
    case .word(let range), .undecided(let range): range
    case .difference(let difference): difference.utf8Range
    }
  }
}
