internal import ArgumentParser
internal import FoundationEssentials
internal import ThaiText
internal import ThaiTextTraining

/// `thaitext data`: the compiled data inside the library and its sources.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Build or check the compiled data of this package.",
    discussion: "Run in the folder of the package, or name it by --package.",
    subcommands: [Build.self, Check.self, Derive.self])

  struct Place: ParsableArguments {
    @Option(name: .customLong("package"), help: "The folder of the package.")
    var folder = "."

    var recipe: LexiconRecipe { LexiconRecipe(folder: folder + "/Dictionaries/lexicon") }
    var image: URL {
      URL(fileURLWithPath: folder + "/Sources/CThaiTextData/embedded/lexicon.bin")
    }
  }

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compile the word lists in Dictionaries/lexicon into the library's data.")

    @OptionGroup var place: Place

    func run() throws {
      let image = try place.recipe.image()
      try Data(image).write(to: place.image, options: .atomic)
      print("\(place.image.relativePath): \(image.count) bytes")
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check that the library's data is what its sources give, byte for byte.")

    @OptionGroup var place: Place

    func run() throws {
      let expected = try place.recipe.image()
      let found = [UInt8](try Data(contentsOf: place.image))
      let path = place.image.relativePath
      _ = try Lexicon(compiled: found)
      guard found == expected else {
        throw ValidationError(
          "\(path) is not what the lists in Dictionaries/lexicon give; "
            + "run 'thaitext data build' and commit the result.")
      }
      print("\(path): as its sources give it, \(found.count) bytes")
    }
  }

  struct Derive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Derive the word lists in Dictionaries/lexicon from corpora and open lists.",
      discussion: """
        Needs best-train.txt and thaigov-sample.txt in one folder, and words_th.txt, tnc_freq.txt \
        and icubrk_th.txt in another. Lists kept by hand stay as they are.
        """)

    @OptionGroup var place: Place

    @Option(help: "The folder of the corpora.")
    var corpora: String

    @Option(help: "The folder of the open lists.")
    var lexicon: String

    func run() throws {
      let derivation = LexiconDerivation(corporaIn: corpora, listsIn: lexicon) { step in
        // Progress that cannot be shown is no reason to stop the work.
        try? FileDescriptor.standardError.write(Array("\(step)\n".utf8).span)
      }
      for (file, text) in try derivation.run() {
        let path = place.folder + "/Dictionaries/lexicon/" + file
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        print(path)
      }
    }
  }
}
