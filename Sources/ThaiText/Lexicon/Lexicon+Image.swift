extension Lexicon {
  /// The lexicon in an image file: the bytes of a lexicon's ``compiled``, which is also what
  /// `thaitext data build` writes. The file is mapped into memory and must not change while the
  /// lexicon is in use.
  ///
  /// - Complexity: O(*n*) for *n* bytes, all of which are checked.
  /// - Throws: ``ImageError`` when the file cannot be read or is no valid lexicon.
  public init(compiledFileAt path: String) throws(ImageError) {
    try self.init(ImageBytes(mapping: MappedFile(path: path)), named: path)
  }

  /// A lexicon in its compiled form.
  public init(compiled bytes: [UInt8]) throws(ImageError) {
    try self.init(ImageBytes(bytes), named: "the lexicon")
  }

  /// - Parameter isTrusted: Whether the content is known to be right, as it is for data inside the
  ///   program that the tests have checked; then only the header is read.
  package init(
    _ bytes: ImageBytes, named name: String, isTrusted: Bool = false
  ) throws(ImageError) {
    let image = try TrieImage(
      bytes, kind: .lexicon, sizeCount: 2, named: name, isTrusted: isTrusted)
    let longestWord = image.sizes[1]
    guard longestWord <= WordList.longestWordLength else {
      throw ImageError(
        .invalidContent, in: name, expected: "words of \(WordList.longestWordLength) symbols",
        found: "\(longestWord)")
    }
    self.init(
      trie: image.trie, count: image.sizes[0], longestWord: longestWord, metadata: image.metadata)
  }

  /// The lexicon in its compiled form. The same words give the same bytes.
  public var compiled: [UInt8] {
    TrieImage(trie, sizes: [count, longestWord], metadata: imageMetadata).compiled(as: .lexicon)
  }
}
