internal import ArgumentParser
internal import ThaiText
internal import ThaiTextTraining

/// `thaitext data`: the compiled data inside the library and its sources.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Build or check the compiled data of this package.",
    discussion: "Run in the folder of the package, or name it by --package.",
    subcommands: [Build.self, Check.self, Derive.self])

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: """
        Compile the lists in Dictionaries/lexicon, compounds, acronyms and abbreviations into the library's \
        data.
        """)

    @OptionGroup var place: PackageFolder

    func run() throws {
      try place.check()
      let image = try LexiconRecipe(folder: place.wordLists).image()
      try OutputFile.write(image, to: place.lexiconImage)
      print("\(place.lexiconImage): \(image.count) bytes")
      let compounds = try CompoundRecipe(folder: place.compounds).image()
      try OutputFile.write(compounds, to: place.compoundImage)
      print("\(place.compoundImage): \(compounds.count) bytes")
      let acronyms = try AcronymRecipe(folder: place.dictionaries).image()
      try OutputFile.write(acronyms, to: place.acronymImage)
      print("\(place.acronymImage): \(acronyms.count) bytes")
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the library's data.",
      discussion: """
        The lexicon and the tables of compounds and of acronyms have to be what their sources give, byte for \
        byte; the model has to be valid in every part.
        """)

    @OptionGroup var place: PackageFolder

    func run() throws {
      try place.check()
      try checkLexicon()
      try checkCompounds()
      try checkAcronyms()
      try checkModel()
    }

    private func checkLexicon() throws {
      _ = try Lexicon(compiledFileAt: place.lexiconImage)
      try check(
        place.lexiconImage, against: LexiconRecipe(folder: place.wordLists).image(),
        of: "the lists in \(place.wordLists)")
    }

    private func checkCompounds() throws {
      _ = try CompoundTable(compiled: InputSource(path: place.compoundImage).readBytes())
      try check(
        place.compoundImage, against: CompoundRecipe(folder: place.compounds).image(),
        of: "the tables in \(place.compounds)")
    }

    private func checkAcronyms() throws {
      _ = try AcronymTable(compiled: InputSource(path: place.acronymImage).readBytes())
      try check(
        place.acronymImage, against: AcronymRecipe(folder: place.dictionaries).image(),
        of: "the tables in \(place.dictionaries)/acronyms and abbreviations")
    }

    private func check(_ path: String, against expected: [UInt8], of sources: String) throws {
      let found = try InputSource(path: path).readBytes()
      guard found == expected else {
        throw DataFailure(
          "\(path) is not what \(sources) give; run 'thaitext data build' and commit the result")
      }
      print("\(path): as its sources give it, \(found.count) bytes")
    }

    private func checkModel() throws {
      let path = place.modelImage
      let model = try BoundaryModel(compiledFileAt: path)
      let standards = model.knownStandards.map(\.rawValue).joined(separator: ", ")
      print("\(path): a valid model of \(standards)")
    }
  }

  struct Derive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Derive the lists in Dictionaries/lexicon or compounds from corpora and open lists.",
      discussion: """
        Needs government.txt, social-posts.txt and thaigov-sample.txt in one folder, and \
        words_th.txt, tnc_freq.txt and icubrk_th.txt in another; the rest of the open corpus is in \
        Dictionaries/corpus. Lists kept by hand stay as they are.

        With --compounds the tables of compounds are derived, from thaigov-sample.txt alone.
        """)

    @OptionGroup var place: PackageFolder

    @Option(help: "The folder of the corpora.")
    var corpora: String

    @Option(help: "The folder of the open lists.")
    var lexicon: String

    @Flag(help: "Derive the tables in Dictionaries/compounds.")
    var compounds = false

    func run() throws {
      try place.check()
      if compounds { return try deriveCompounds() }
      let derivation = LexiconDerivation(
        goldIn: place.gold, corporaIn: corpora, listsIn: lexicon, progress: Self.report)
      try write(try derivation.run(), to: place.wordLists)
    }

    private func deriveCompounds() throws {
      let derivation = CompoundDerivation(
        corporaIn: corpora, listsIn: lexicon, progress: Self.report)
      try write(try derivation.run(), to: place.compounds)
    }

    private func write(_ files: [(file: String, text: String)], to folder: String) throws {
      for (file, text) in files {
        let path = folder + "/" + file
        try OutputFile.write(Array(text.utf8), to: path)
        print(path)
      }
    }

    private static func report(_ step: String) {
      // Progress that cannot be shown is no reason to stop the work.
      try? FileDescriptor.standardError.write(Array("\(step)\n".utf8).span)
    }
  }
}

/// The folder of the package, and where its data lies.
struct PackageFolder: ParsableArguments {
  @Option(name: .customLong("package"), help: "The folder of the package.")
  var folder = "."

  var wordLists: String { path(of: "Dictionaries/lexicon") }
  var gold: String { path(of: "Dictionaries/corpus") }
  var lexiconImage: String { path(of: "Sources/CThaiTextData/embedded/lexicon.bin") }
  var compounds: String { path(of: "Dictionaries/compounds") }
  var compoundImage: String { path(of: "Sources/CThaiTextData/embedded/compounds.bin") }
  var dictionaries: String { path(of: "Dictionaries") }
  var acronymImage: String { path(of: "Sources/CThaiTextData/embedded/acronyms.bin") }
  var modelImage: String { path(of: "Sources/CThaiTextData/embedded/model.bin") }

  /// Throws unless the folder is that of the package.
  func check() throws(DataFailure) {
    let status = try? FileStatus(ofFileAt: wordLists)
    guard status?.kind == .directory else {
      throw DataFailure(
        "there is no folder '\(wordLists)'; run in the folder of the package, "
          + "or name it by --package")
    }
  }

  private func path(of part: String) -> String { folder == "." ? part : "\(folder)/\(part)" }
}

/// Data of the package that is not there or not right, and what to do.
struct DataFailure: Error, CustomStringConvertible {
  private let reason: String

  init(_ reason: String) { self.reason = reason }

  var description: String { "\(reason)." }
}
