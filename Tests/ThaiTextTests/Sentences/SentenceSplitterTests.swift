import Testing
import ThaiText
import ThaiTextTestSupport

struct SentenceSplitterTests {
  private let tokenizer = ThaiTokenizer.default

  @Test(arguments: try goldens("sentences"))
  func sentencesAreAsAReaderDecided(golden: Golden) {
    #expect(tokenizer.sentences(in: golden.text).map { String($0.text) } == golden.tokens)
  }

  @Test func lineEndsEndSentences() {
    let sentences = tokenizer.sentences(in: " ผัก\n\n  ผลไม้และ\r\nปลา  ")
    #expect(sentences.map { String($0.text) } == [" ผัก\n\n  ", "ผลไม้และ\r\n", "ปลา  "])
    #expect(sentences.map { String($0.content) } == ["ผัก", "ผลไม้และ", "ปลา"])
    #expect(sentences.map(\.utf8Range) == [0..<14, 14..<40, 40..<51])
  }

  @Test func blankTextIsOneSentence() {
    #expect(tokenizer.sentences(in: "").isEmpty)
    let blank = tokenizer.sentences(in: " \n ")
    #expect(blank.map { String($0.text) } == [" \n "] && blank[0].content.isEmpty)
  }

  @Test func sentencesConcatenateToTheText() {
    forEverySeed(count: 400) { seed, random in
      let text = random.mixed(maximumCount: 30)
      let sentences = tokenizer.sentences(in: text)
      #expect(sentences.map(\.text).joined() == text, "seed \(seed)")
      let lengths = sentences.map(\.text.utf8.count)
      #expect(lengths == sentences.map(\.utf8Range.count), "seed \(seed)")
      #expect(sentences.allSatisfy { !$0.content.isEmpty } || sentences.count == 1, "seed \(seed)")
    }
  }

  /// What nobody sees is no white space, and belongs to a sentence.
  @Test func nothingButWhiteSpaceIsBetweenSentences() {
    let pieces = [
      "\u{FEFF}", "\u{2060}", "\u{F70A}", "\u{200B}", "\u{A0}", " ", "ก", "น้ำ", "่", "ครับ",
      "\u{E4D}",
    ]
    for seed in 0..<600 {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<10).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let sentences = tokenizer.sentences(in: text)
      let unseen: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{200B}"]
      let contents = sentences.map { String($0.content) }.joined()
      #expect(
        contents.unicodeScalars.filter { !unseen.contains($0) }.elementsEqual(
          text.unicodeScalars.filter { !unseen.contains($0) }), "seed \(seed)")
    }
  }

  @Test func anyBytesHaveSentences() {
    forEverySeed(count: 300) { seed, random in
      let text = random.damaged(maximumCount: 30)
      var contents: [Range<Int>] = []
      var workspace = SegmentationWorkspace()
      SentenceSplitter().appendContents(in: text.span, to: &contents, using: &workspace)
      var end = 0
      for content in contents {
        #expect(end <= content.lowerBound && !content.isEmpty, "seed \(seed)")
        end = content.upperBound
      }
      #expect(end <= text.count, "seed \(seed)")
    }
  }

  @Test func noSentenceEndsInsideAnEntity() {
    let pieces = [
      "ประชุมครับ", " ", " ", "2 ก.พ. 2567", "นายสมชาย ใจดี", "ดังนั้น", "14.30 น.", "5 กม.", "พ.ร.บ.",
      "นอกจากนี้", "มาก",
    ]
    for seed in 0..<300 {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let ends = tokenizer.sentences(in: text).map(\.utf8Range.upperBound)
      for entity in text.thaiEntities {
        let inside = entity.utf8Range.lowerBound + 1..<entity.utf8Range.upperBound
        #expect(!ends.contains(where: inside.contains), "seed \(seed): \(entity.text)")
      }
    }
  }
}
