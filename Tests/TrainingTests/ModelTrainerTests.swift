import Testing
import ThaiText
import ThaiTextTestSupport
import ThaiTextTraining

/// Training on a small artificial language: words of a few, with and without spaces between them.
@Suite struct ModelTrainerTests {
  static let words = ["แม่น้ำ", "โขง", "ไหล", "ผ่าน", "จังหวัด", "เลย", "และ", "ลง", "ทะเล", "ที่"]

  static func lines(_ count: Int, seed: Int, of words: [String] = words) -> [String] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<8).map { _ in words[Int.random(in: words.indices, using: &random)] }
        .joined(separator: "|")
    }
  }

  static func corpus(_ standard: AnnotationStandard, seed: Int, of words: [String] = words)
    -> Corpus
  {
    Corpus(
      name: "small", standard: standard,
      lines: lines(60, seed: seed, of: words).map { BarsReader.line(of: $0) })
  }

  static func trainer(seed: UInt64 = 1) -> ModelTrainer {
    var options = ModelTrainer.Options()
    options.rows = 400
    options.ownRows = 200
    options.folds = 2
    options.seed = seed
    return ModelTrainer(options, wordLists: [Array(words.prefix(5)), ["ทะเล"]])
  }

  /// A model that several tests share.
  static let small = trainer().train([corpus(.best, seed: 1)])

  @Test func wordsAreLearned() {
    let gold = Self.lines(40, seed: 2).map { GoldLine($0) }
    #expect(Evaluation(of: Self.small, standard: .best, on: gold).words.f1 > 0.99)
  }

  @Test func standardsDiffer() {
    let joined = ["แม่น้ำโขง", "ไหลผ่าน", "จังหวัดเลย", "และ", "ลงทะเล"]
    let divided = ["แม่น้ำ|โขง", "ไหล|ผ่าน", "จังหวัด|เลย", "และ", "ลง|ทะเล"]
    let model = Self.trainer().train([
      Self.corpus(.best, seed: 1, of: divided), Self.corpus(.tud, seed: 2, of: joined),
    ])
    let gold = Self.lines(40, seed: 3, of: joined).map { GoldLine($0) }
    #expect(Evaluation(of: model, standard: .tud, on: gold).words.f1 > 0.95)
    #expect(Evaluation(of: model, standard: .best, on: gold).words.f1 < 0.5)
  }

  @Test func aVocabularyHasWordsAndTheirLetters() {
    let vocabulary = Vocabulary(["เลขหมาย", "โรง|เรียน"])
    #expect(vocabulary.words == ["เลขหมาย"])
    #expect(vocabulary.lines.map { $0.knownWords.count } == [1, 2])
    var options = ModelTrainer.Options()
    options.rows = 400
    options.folds = 2
    func image(_ vocabulary: Vocabulary) -> [UInt8] {
      ModelImageWriter.bytes(
        of: ModelTrainer(options, vocabulary: vocabulary).train([Self.corpus(.best, seed: 1)]))
    }
    #expect(image(vocabulary) == image(vocabulary))
    #expect(image(vocabulary) != image(Vocabulary([])))
  }

  @Test func trainingIsDeterministic() {
    let corpora = [Self.corpus(.best, seed: 1), Self.corpus(.social, seed: 2)]
    let raw = "แม่น้ำโขงไหลผ่านจังหวัดเลย และลงทะเลที่เลย\n"
    func image(_ seed: UInt64) -> [UInt8] {
      ModelImageWriter.bytes(of: Self.trainer(seed: seed).train(corpora, raw: raw))
    }
    #expect(image(1) == image(1))
  }

  @Test func aModelCanBeTheMeanOfSome() {
    func model(_ copies: Int) -> BoundaryModel {
      var trainer = Self.trainer()
      trainer.options.copies = copies
      return trainer.train([Self.corpus(.best, seed: 1)])
    }
    func image(_ copies: Int) -> [UInt8] { ModelImageWriter.bytes(of: model(copies)) }
    #expect(image(3) == image(3))
    #expect(image(3) != image(1))
    let gold = Self.lines(40, seed: 2).map { GoldLine($0) }
    #expect(Evaluation(of: model(3), standard: .best, on: gold).words.f1 > 0.99)
  }

  @Test func imagesAreReadBack() throws {
    let model = Self.trainer().train([Self.corpus(.best, seed: 1), Self.corpus(.tud, seed: 2)])
    let bytes = ModelImageWriter.bytes(of: model)
    let copy = try BoundaryModel(compiled: bytes)
    #expect(copy.metadata == model.metadata)
    #expect(copy.knownStandards == [.best, .tud])
    #expect(ModelImageWriter.bytes(of: copy) == bytes)
    let codes = CharacterCode.codes(of: "แม่น้ำโขงไหล A1 ผ่าน")
    for standard in copy.knownStandards {
      let (left, right) = try (
        #require(ReferenceScorer(model, standard: standard)),
        #require(ReferenceScorer(copy, standard: standard))
      )
      #expect(left.score(codes) == right.score(codes))
    }
  }

  /// Whatever is wrong with an image, it is refused, or works without leaving its arrays.
  @Test func damagedImagesAreRefusedOrHarmless() {
    let bytes = ModelImageWriter.bytes(of: Self.small)
    for seed in 0..<60 {
      var random = SeededGenerator(seed: seed)
      var damaged = bytes
      for _ in 0..<8 {
        damaged[Int.random(in: damaged.indices, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      let image = ImageBytes(damaged)
      guard let model = try? BoundaryModel(image, named: "damaged", verifying: false),
        let scorer = model.knownStandards.first.flatMap({ ReferenceScorer(model, standard: $0) })
      else { continue }
      let codes = CharacterCode.codes(of: "แม่น้ำโขงไหลผ่าน จังหวัดเลยและลงทะเล 12")
      #expect(scorer.score(codes).decisions.count == codes.count, "seed \(seed)")
    }
  }

  @Test func unknownPlacesTeachNothing() {
    let lines = Self.lines(60, seed: 4).map { line in
      BarsReader.line(of: line.replacing("|", with: "\u{241E}"))
    }
    let model = Self.trainer().train([Corpus(name: "unknown", standard: .best, lines: lines)])
    let codes = CharacterCode.codes(of: "แม่น้ำโขง")
    let scores = ReferenceScorer(model, standard: .best)?.score(codes).scores ?? []
    // Nothing but insides were seen.
    #expect(scores.dropFirst().allSatisfy { $0 <= 0 })
  }
}
