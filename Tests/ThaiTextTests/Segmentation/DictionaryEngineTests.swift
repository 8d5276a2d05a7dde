import Testing
import ThaiTextEngineLaw
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct DictionaryEngineTests {
  private func words(of text: String, by engine: DictionaryEngine) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      let ends = unsafe engine.wordEnds(of: [0..<bytes.count], in: bytes.span)
      let bounds = [0] + ends.map(\.utf8Offset)
      return zip(bounds, bounds.dropFirst()).map {
        String(decoding: bytes[$0..<$1], as: UTF8.self)
      }
    }
  }

  private func engine(_ counts: KeyValuePairs<String, Int>) throws -> DictionaryEngine {
    let list = WordList(counts.map { WordList.Entry($0, count: $1) })
    return DictionaryEngine(lexicons: [try Lexicon(list)])
  }

  @Test func choosesTheLikelierDivision() throws {
    // ตา + กลม: ln(12/2) twice; ตาก + ลม: ln(12/4) twice, which is cheaper; and with the counts
    // exchanged the other is.
    #expect(
      words(of: "ตากลม", by: try engine(["ตา": 2, "กลม": 2, "ตาก": 4, "ลม": 4])) == ["ตาก", "ลม"])
    #expect(
      words(of: "ตากลม", by: try engine(["ตา": 4, "กลม": 4, "ตาก": 2, "ลม": 2])) == ["ตา", "กลม"])
  }

  @Test func ofEqualWaysTakesFewerWordsAndThenTheLongerFirst() throws {
    #expect(
      words(of: "ตากลม", by: try engine(["ตา": 3, "กลม": 3, "ตาก": 3, "ลม": 3])) == ["ตาก", "ลม"])
    // กา + กา: ln 4 twice; the whole: ln 16.
    #expect(words(of: "กากา", by: try engine(["กา": 4, "กากา": 1, "ข": 11])) == ["กากา"])
  }

  @Test func unknownTextIsOneWord() throws {
    let engine = try engine(["แม่": 5, "น้ำ": 5])
    #expect(words(of: "แม่กวัดแกว่งน้ำ", by: engine) == ["แม่", "กวัดแกว่ง", "น้ำ"])
    #expect(words(of: "กวัดแกว่ง", by: engine) == ["กวัดแกว่ง"])
  }

  @Test func wordsEndBetweenClusters() throws {
    // มา does not fit into ม่าน, nor กา into การ์.
    let engine = try engine(["ม่": 9, "กา": 9, "าน": 9, "ร": 9])
    #expect(words(of: "ม่าน", by: engine) == ["ม่าน"])
    #expect(words(of: "การ์", by: engine) == ["การ์"])
  }

  @Test func takesWordsOfAllLexicons() throws {
    let lexicons = try [Lexicon(["แม่น้ำ"]), Lexicon(["โขง"])]
    let engine = DictionaryEngine(lexicons: lexicons)
    #expect(words(of: "แม่น้ำโขง", by: engine) == ["แม่น้ำ", "โขง"])
    #expect(words(of: "โขงน้ำ", by: DictionaryEngine(lexicons: [])) == ["โขงน้ำ"])
  }

  @Test func readsTextWithExtendersAndNul() throws {
    let engine = try engine(["แม่": 50, "น้ำ": 50])
    #expect(words(of: "แม่\u{200D}น้ำ", by: engine) == ["แม่\u{200D}", "น้ำ"])
    #expect(words(of: "แม่\0น้ำ", by: engine) == ["แม่", "\0", "น้ำ"])
  }

  @Test func keepsTheLawOfAnEngine() throws {
    let check = EngineLaw(of: DictionaryEngine())
    for seed in 0..<300 {
      var random = RandomText(seed: seed)
      for text in [random.thai(), random.syllables(), random.mixed()] {
        #expect(check.violation(in: text) == nil, "seed \(seed): \(text)")
      }
      let bytes = random.bytes()
      #expect(check.violation(in: bytes.span) == nil, "seed \(seed): \(bytes)")
    }
  }

  @Test func longRunsAreDividedPieceByPieceAsIfWhole() throws {
    let words = ["กา", "กากา", "แม่", "น้ำ", "แม่น้ำ", "น้ำกา", "มา", "มานอน", "นอน", "นอนกา"]
    let lexicon = try Lexicon(words)
    let whole = ViterbiDecoder(lexicons: [lexicon])
    let pieces = ViterbiDecoder(lexicons: [lexicon], pieceLength: 300)
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<300).map { _ in
        words[Int.random(in: words.indices, using: &generator)]
      }.joined()
      #expect(ends(of: text, by: whole) == ends(of: text, by: pieces), "seed \(seed): \(text)")
    }
  }

  @Test func oneLongClusterIsOneWord() {
    let text = "ก" + String(repeating: "ะ", count: 200)
    let decoder = ViterbiDecoder(lexicons: [], pieceLength: 16)
    #expect(ends(of: text, by: decoder) == [text.utf8.count])
  }

  private func ends(of text: String, by decoder: ViterbiDecoder) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var run = SymbolRun()
      var steps: [PathStep] = []
      var ends: [WordEnd] = []
      unsafe run.read(0..<bytes.count, in: bytes.span)
      decoder.appendWordEnds(of: run, to: &ends, using: &steps)
      return ends.map(\.utf8Offset)
    }
  }

  @Test(arguments: [
    "รัฐบาล|เร่ง|ฉีด|วัคซีน|โควิด|ให้|ประชาชน",
    "นายก|รัฐมนตรี|เปิด|แพลตฟอร์ม|ดิจิทัล|สำหรับ|เกษตรกร",
    "เด็ก|ไป|โรง|เรียน|ทุก|วัน",
    "แม่|ซื้อ|ปลา|ที่|ตลาด",
    "ราคา|น้ำมัน|เพิ่ม|ขึ้น|อย่าง|รวดเร็ว",
  ])
  func bundledWordsDivideEverydayThai(golden: String) {
    let words = golden.split(separator: "|").map(String.init)
    let found = self.words(of: words.joined(), by: DictionaryEngine())
    #expect(found == words)
  }

  // MARK: Brute force

  @Test func findsWhatBruteForceFinds() throws {
    let lexicon = try Lexicon(
      WordList([
        .init("กา", count: 50), .init("ขา", count: 7), .init("กาขา", count: 1),
        .init("แม่", count: 20), .init("แม่น้ำ", count: 3), .init("น้ำ", count: 9),
        .init("ขาแม่", count: 2), .init("มา", count: 4), .init("มานอน", count: 4),
      ]))
    let decoder = ViterbiDecoder(lexicons: [lexicon])
    for seed in 0..<300 {
      var random = RandomText(seed: seed)
      let text = random.syllables(maximumCount: 5)
      let clusters = text.thaiCharacterClusters.map(String.init)
      let best = BruteForce(lexicon: lexicon).best(of: clusters)
      #expect(ends(of: text, by: decoder) == best, "seed \(seed): \(text)")
    }
  }

  /// Weighs all ways to cover clusters with words.
  private struct BruteForce {
    let lexicon: Lexicon
    private let unknown = ViterbiDecoder.UnknownCost.standard

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// The ends of the words, as UTF-8 offsets.
    func best(of clusters: [String]) -> [Int] {
      let best = ways(of: clusters[...]).min { isBetter($0, than: $1) } ?? []
      var end = 0
      return best.map { word in
        end += word.text.utf8.count
        return end
      }
    }

    private struct Word {
      var text: String
      var isKnown: Bool
      var cost: Int
    }

    private func ways(of clusters: ArraySlice<String>) -> [[Word]] {
      guard !clusters.isEmpty else { return [[]] }
      return (1...clusters.count).flatMap { count -> [[Word]] in
        let rests = ways(of: clusters.dropFirst(count))
        return words(of: clusters.prefix(count)).flatMap { word in
          // Two unknown words in a row are one.
          rests.filter { word.isKnown || $0.first?.isKnown != false }.map { [word] + $0 }
        }
      }
    }

    private func words(of clusters: ArraySlice<String>) -> [Word] {
      let text = clusters.joined()
      let cost = unknown.word + clusters.count * unknown.cluster
      let known = lexicon.cost(of: text).map { Word(text: text, isKnown: true, cost: $0) }
      return [Word(text: text, isKnown: false, cost: cost)] + (known.map { [$0] } ?? [])
    }

    private func isBetter(_ left: [Word], than right: [Word]) -> Bool {
      let (leftCost, rightCost) = (left.map(\.cost).reduce(0, +), right.map(\.cost).reduce(0, +))
      if leftCost != rightCost { return leftCost < rightCost }
      if left.count != right.count { return left.count < right.count }
      let lengths = zip(left, right).map { ($0.text.utf8.count, $1.text.utf8.count) }
      return lengths.first { $0 != $1 }.map { $0 > $1 } ?? false
    }
  }
}
