import Testing

/// The folders of the library are its layers: each may use those before it and none after it.
@Suite struct LayerTests {
  private static let layers = [
    "Unicode", "Storage", "Lexicon", "Normalization", "Model", "Segmentation", "Entities",
    "Acronyms", "Tokenizer", "Lines", "Sentences", "Search",
  ]

  @Test func everyFolderIsALayer() throws {
    let folders = try SourceTree.folders(in: "Sources/ThaiText").filter { !$0.hasSuffix(".docc") }
    #expect(Set(folders).subtracting(Self.layers).isEmpty)
  }

  @Test func noFileNamesATypeOfALaterLayer() throws {
    let files = try Self.layers.map { try SourceTree.files(in: "Sources/ThaiText/\($0)") }
    for (index, layer) in files.enumerated() {
      // A name that an earlier layer also declares says nothing.
      let earlier = Self.types(in: files[...index].joined())
      let later = Self.types(in: files[(index + 1)...].joined()).subtracting(earlier)
      for file in layer {
        let names = file.usedNames.intersection(later).sorted()
        #expect(names.isEmpty, "\(file.name) names \(names)")
      }
    }
  }

  @Test func libraryNeedsNoFoundation() throws {
    let files = try SourceTree.files(in: "Sources/ThaiText").filter(\.importsFoundation)
    #expect(files.map(\.name).isEmpty)
  }

  private static func types(in files: some Sequence<SourceTree.File>) -> Set<String> {
    files.reduce(into: []) { $0.formUnion($1.declaredTypes) }
  }
}
