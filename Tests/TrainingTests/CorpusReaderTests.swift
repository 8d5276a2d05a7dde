import Testing
import ThaiText
import ThaiTextTraining

@Suite struct CorpusReaderTests {
  /// The labels of a line, one sign each: `|` boundary, `-` inside, `?` unknown.
  private func signs(_ line: LabelledLine) -> String {
    line.labels.map { label in
      switch label {
      case .boundary: "|"
      case .inside: "-"
      case .unknown: "?"
      }
    }.joined()
  }

  @Test func barsAreBoundaries() {
    #expect(signs(BarsReader.line(of: "ไป|กิน ข้าว")) == "|-|-------")
    #expect(signs(BarsReader.line(of: "กข|ค")) == "|-|")
  }

  @Test func marksAreUnknown() {
    #expect(signs(BarsReader.line(of: "ก\u{241E}ข|ค")) == "|?|")
  }

  @Test func aBarIsFoundWhateverFollowsIt() {
    // A mark after the bar forms one character with it.
    let joined = "ก|\u{0E48}ข"
    #expect(BarsReader.hasBar(joined))
    #expect(BarsReader.line(of: joined).knownWords.count == 2)
    #expect(!BarsReader.hasBar("ก ข"))
  }

  @Test func emptyLinesAreLeftOut() {
    #expect(BarsReader.lines(of: "กข\n\n|\nค\n").map(\.codes.count) == [2, 1])
  }

  @Test func carriageReturnsAreNoText() {
    #expect(BarsReader.lines(of: "ก|ข\r\nค\r\n").map(signs) == ["||", "|"])
  }

  @Test func regionsHaveKnownEdges() {
    #expect(signs(BESTReader.line(of: "ก|<POEM>ขคง</POEM>|จ")) == "||??|")
  }

  @Test func regionsThatTouchTextBelongToItsWord() {
    #expect(signs(BESTReader.line(of: "ก<POEM>ขค</POEM>ง")) == "|-?-")
  }

  @Test func barsAndTagsInsideRegionsMeanNothing() {
    #expect(signs(BESTReader.line(of: "<POEM>ก|ข<AB>ค</AB></POEM>|ง")) == "|??|")
  }

  @Test func openRegionsReachToTheEnd() {
    #expect(signs(BESTReader.line(of: "ก|<POEM>ขค")) == "||?")
    #expect(signs(BESTReader.line(of: "ก</NE>|ข")) == "||")
  }

  @Test func namesInRegionsAreLabelled() {
    #expect(signs(BESTReader.line(of: "<NE>นายชวน</NE>|มา")) == "|--|--|-")
  }

  @Test func otherBracketsAreText() {
    #expect(BESTReader.line(of: "ก<b>|ข").codes.count == 5)
  }

  @Test func knownWordsHaveNoUnknownPlaces() {
    let line = BarsReader.line(of: "กข|ค\u{241E}ง|จ|ฉ")
    #expect(line.knownWords == [0..<2, 4..<5, 5..<6])
    #expect(LabelledLine().knownWords.isEmpty)
  }

  private func row(_ id: String, _ form: String, _ note: String = "_") -> String {
    [id, form, "_", "_", "_", "_", "_", "_", "_", note].joined(separator: "\t")
  }

  @Test func wordsOfTreebanks() {
    let text = [
      "# text = ไป บ้าน", row("1", "ไป"), row("2", "บ้าน", "SpaceAfter=No"), "",
      row("1", "มา", "A=B|SpaceAfter=No"), row("2", "แล้ว"),
    ].joined(separator: "\n")
    let lines = CoNLLUReader.lines(of: text)
    #expect(lines.map(signs) == ["|-||---", "|-|---"])
  }

  @Test func wordsOfSeveralPartsAreWhole() {
    let text = [
      row("1-2", "กข", "SpaceAfter=No"), row("1", "ก"), row("2", "ข"), row("2.1", "ค"),
      row("3", "ง", "SpaceAfter=No"),
    ].joined(separator: "\n")
    #expect(CoNLLUReader.lines(of: text).map(signs) == ["|-|"])
  }

  @Test(arguments: [
    ("best:a.txt", "best", "a.txt", 1), ("tud:b.txt:2", "tud", "b.txt", 2),
    ("x:c:d.conllu", "x", "c:d.conllu", 1), ("best:-", "best", "-", 1),
  ])
  func filesAreNamedWithStandards(text: String, standard: String, path: String, weight: Float)
    throws
  {
    let file = try CorpusFile(text)
    #expect(file.standard.rawValue == standard)
    #expect(file.path == path)
    #expect(file.weight == weight)
  }

  @Test(arguments: ["a.txt", ":a.txt", "best:", "best:a:0", "best:a:-1", "best:a:inf", ""])
  func namesWithoutStandardsAreRefused(text: String) {
    #expect(throws: CorpusError.self) { try CorpusFile(text) }
  }

  @Test func formatsGoByExtensionAndStandard() throws {
    #expect(try CorpusFile("best:a.txt").format == .best)
    #expect(try CorpusFile("best:a.conllu").format == .conllu)
    #expect(try CorpusFile("tud:a.txt").format == .bars)
  }

  @Test(arguments: [
    "<NE>ข<AB>ค</NE>ง</AB>", "<NE>ข<AB>ค</NE>", "<POEM>ข", "<AB>ข|ค", "<NE>ข<AB>ค",
  ])
  func regionsThatCrossOrStayOpenAreRefused(line: String) throws {
    let error = #expect(throws: CorpusError.self) {
      try CorpusFile("best:a.txt").corpus(of: "ก|ข\r\n\nก|\(line)\nค\n")
    }
    #expect(error?.description.hasPrefix("a.txt:3: <") == true)
  }

  @Test(arguments: [
    "<NE>ข<AB>ค</AB>ง</NE>", "<NE>ข<NE>ค</NE>ง</NE>", "ข</AB>|ค", "<NE>ข|ค", "ข<b>ค",
  ])
  func regionsOfBESTItselfAreRead(line: String) throws {
    #expect(try CorpusFile("best:a.txt").corpus(of: line).lines.count == 1)
  }

  @Test func emptyCorporaAreRefused() throws {
    #expect(throws: CorpusError.self) { try CorpusFile("best:a.txt").corpus(of: "\n\n") }
  }
}
