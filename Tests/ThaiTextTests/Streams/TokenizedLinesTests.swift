import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct TokenizedLinesTests {
  private let tokenizer = ThaiTokenizer.default

  /// Bytes in chunks of a size, as they may come from a network.
  private func chunks(_ bytes: [UInt8], of size: Int) -> AsyncStream<ArraySlice<UInt8>> {
    AsyncStream { stream in
      for start in Swift.stride(from: 0, to: bytes.count, by: size) {
        stream.yield(bytes[start..<min(start + size, bytes.count)])
      }
      stream.finish()
    }
  }

  private func lines(_ bytes: [UInt8], size: Int, jobs: Int = 1) async -> [TokenizedLine] {
    var lines: [TokenizedLine] = []
    for await line in tokenizer.tokenizedLines(in: chunks(bytes, of: size), jobs: jobs) {
      lines.append(line)
    }
    return lines
  }

  @Test(arguments: [1, 2, 7, 1_000], [1, 2])
  func linesHaveTheirTokens(size: Int, jobs: Int) async {
    let text = "แม่น้ำเจ้าพระยา 1 สาย\r\n\nตากลม\n5 กม."
    let lines = await lines(Array(text.utf8), size: size, jobs: jobs)
    #expect(lines.map(\.number) == [1, 2, 3, 4])
    #expect(lines.map(\.text) == ["แม่น้ำเจ้าพระยา 1 สาย", "", "ตากลม", "5 กม."])
    #expect(lines.allSatisfy { $0.isComplete && $0.utf8Offset == 0 })
    for line in lines { #expect(Array(line.tokens) == Array(tokenizer.tokens(in: line.text))) }
  }

  @Test func singleBytesAreAStream() async {
    let bytes = Array("ไป\nมา".utf8)
    let stream = AsyncStream<UInt8> { stream in
      for byte in bytes { stream.yield(byte) }
      stream.finish()
    }
    var texts: [String] = []
    for await line in tokenizer.tokenizedLines(in: stream) { texts.append(line.text) }
    #expect(texts == ["ไป", "มา"])
  }

  @Test func nothingHasNoLines() async {
    #expect(await lines([], size: 8).isEmpty)
    #expect(await lines([0x0A], size: 8).map(\.text) == [""])
  }

  /// A line is there before the stream ends.
  @Test(arguments: [1, 3])
  func linesDoNotWaitForMore(jobs: Int) async {
    let (stream, input) = AsyncStream<[UInt8]>.makeStream()
    var lines = tokenizer.tokenizedLines(in: stream, jobs: jobs).makeAsyncIterator()
    for text in ["ไป\n", "มา\n"] {
      input.yield(Array(text.utf8))
      #expect(await lines.next(isolation: #isolation)?.text == String(text.dropLast()))
    }
    input.finish()
    #expect(await lines.next(isolation: #isolation) == nil)
  }

  @Test func damagedWordsKeepTheirCorrections() async {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.repairsSpelling = true
    let tokenizer = ThaiTokenizer(configuration)
    let bytes = Array("คน\nสาหรับคน น\u{0E4D}้า\n".utf8)
    var corrections: [[String]] = []
    for await line in tokenizer.tokenizedLines(in: chunks(bytes, of: 9)) {
      corrections.append(line.tokens.compactMap(\.correction))
      #expect(line.tokens.map(\.text).joined() == line.text)
    }
    #expect(corrections == [[], ["สำหรับ"]])
  }

  @Test func illFormedBytesAreReplaced() async {
    let bytes = Array("ไป".utf8) + [0xFF, 0xE0, 0x0A] + Array("มา".utf8)
    #expect(await lines(bytes, size: 4).map(\.text) == ["ไป\u{FFFD}\u{FFFD}", "มา"])
  }

  /// A line of more than 1 MiB comes in pieces that are the line.
  @Test func longLinesComeInPieces() async {
    let word = Array("แม่น้ำ ".utf8)
    let line = Array(repeatElement(word, count: 70_000).joined())
    let pieces = await lines(line + [0x0A] + word, size: 100_000)
    #expect(pieces.count == 3 && pieces.map(\.number) == [1, 1, 2])
    #expect(pieces.map(\.isComplete) == [false, true, true])
    #expect(pieces[1].utf8Offset == pieces[0].text.utf8.count)
    #expect(pieces[0].text.utf8.count <= 1 << 20)
    #expect(pieces[0].text + pieces[1].text == String(decoding: line, as: UTF8.self))
  }

  @Test func anyBytesComeBackAsLines() async {
    for seed in 0..<60 {
      var random = RandomText(seed: seed)
      let bytes = (0..<5).flatMap { _ -> [UInt8] in random.damaged(maximumCount: 20) + [0x0A] }
      let expected = String(decoding: bytes, as: UTF8.self)
      let found = await lines(bytes, size: 1 + seed % 30, jobs: 1 + seed % 3)
      let joined = found.map(\.text).joined(separator: "\n") + "\n"
      #expect(
        joined.utf8.filter { $0 != 0x0D }.elementsEqual(expected.utf8.filter { $0 != 0x0D }),
        "seed \(seed)")
    }
  }

  struct Failure: Error {}

  @Test func failuresOfTheStreamArePassedOn() async {
    let stream = AsyncThrowingStream<[UInt8], any Error> { stream in
      stream.yield(Array("ไป\n".utf8))
      stream.finish(throwing: Failure())
    }
    var texts: [String] = []
    await #expect(throws: Failure.self) {
      for try await line in tokenizer.tokenizedLines(in: stream) { texts.append(line.text) }
    }
    #expect(texts == ["ไป"])
  }
}
