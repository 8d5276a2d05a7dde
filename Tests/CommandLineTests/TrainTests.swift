import Testing

@Suite struct TrainTests {
  private static let corpus = Array(
    String(repeating: "ไป|กิน|ข้าว\nเขา|ไป|ตลาด\nแม่|กิน|ปลา\n", count: 30).utf8)

  @Test func aModelDividesAsItsCorpus() throws {
    try TemporaryFolder.with { folder in
      let corpus = try folder.write(Self.corpus, to: "corpus")
      let model = folder.path("model")
      let training = try Executable.run(
        "train", "--corpus", "best:\(corpus)", "--rows", "500", "--folds", "2", "--output", model)
      #expect(training.status == 0)
      #expect(try folder.names == ["corpus", "model"])
      let outcome = try Executable.run(
        "tokenize", "--no-entities", "--model", model, input: Array("แม่ไปกินข้าว".utf8))
      #expect(outcome.text == "แม่|ไป|กิน|ข้าว")
    }
  }

  @Test func outputIsTriedBeforeTheCorpusIsRead() throws {
    try TemporaryFolder.with { folder in
      let outcome = try Executable.run(
        "train", "--corpus", "best:missing", "--output", folder.path("none/model"))
      #expect(outcome.status == 1)
      #expect(outcome.message.hasPrefix("Error: cannot write '\(folder.path("none/model"))'"))
    }
  }

  @Test(arguments: ["missing", "empty"])
  func whatMeasuresIsReadBeforeTheWork(_ name: String) throws {
    try TemporaryFolder.with { folder in
      let corpus = try folder.write(Self.corpus, to: "corpus")
      _ = try folder.write([], to: "empty")
      let outcome = try Executable.run(
        "train", "--corpus", "best:\(corpus)", "--measure", "best:\(folder.path(name))",
        "--output", folder.path("model"))
      #expect(outcome.status == 1)
      // The work tells on standard error how far it is.
      #expect(outcome.message.hasPrefix("Error: ") && outcome.message.contains(folder.path(name)))
      #expect(try folder.names == ["corpus", "empty"])
    }
  }

  @Test func theGreatestSeedIsASeed() throws {
    try TemporaryFolder.with { folder in
      let corpus = try folder.write(Self.corpus, to: "corpus")
      let outcome = try Executable.run(
        "train", "--corpus", "best:\(corpus)", "--rows", "500", "--folds", "2",
        "--seed", "\(UInt64.max)", "--output", folder.path("model"))
      #expect(outcome.status == 0)
    }
  }

  @Test func aFailureLeavesNoModel() throws {
    try TemporaryFolder.with { folder in
      let corpus = try folder.write(Array("ก|ข\nก|<POEM>ข\n".utf8), to: "corpus")
      let outcome = try Executable.run(
        "train", "--corpus", "best:\(corpus)", "--output", folder.path("model"))
      #expect(outcome.status == 1)
      #expect(outcome.message.contains("corpus:2: <POEM> is not closed"))
      #expect(try folder.names == ["corpus"])
    }
  }

  @Test(arguments: [("--rows", "0"), ("--own-rows", "-1"), ("--folds", "9"), ("--raw-weight", "0")])
  func aWrongOptionIsNamed(_ option: String, _ value: String) throws {
    let outcome = try Executable.run(
      "train", "--corpus", "best:-", "--output", "none/model", "\(option)=\(value)")
    #expect(outcome.status == 64)
    #expect(outcome.message.hasPrefix("Error: \(option) has to be "))
  }
}
