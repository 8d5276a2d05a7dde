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
    let reader = try ImageReader(bytes, kind: .lexicon, named: name, verifying: !isTrusted)
    try reader.requireOnly([Section.units, Section.sizes])
    let units = try reader.section(Section.units, of: UInt32.self)
    let sizes = try reader.section(Section.sizes, of: UInt32.self)
    guard sizes.count >= 2 else {
      throw ImageError(.invalidContent, in: name, expected: "2 sizes", found: "\(sizes.count)")
    }
    let (count, longestWord) = sizes.withSpan { (Int($0[0]), Int($0[1])) }
    guard longestWord <= WordList.longestWordLength else {
      throw ImageError(
        .invalidContent, in: name, expected: "words of \(WordList.longestWordLength) symbols",
        found: "\(longestWord)")
    }
    if !isTrusted {
      try units.withSpan { (span) throws(ImageError) in
        try DoubleArray.validate(span, named: name)
      }
    }
    self.init(
      trie: DoubleArray(units), count: count, longestWord: longestWord,
      metadata: reader.metadata)
  }

  /// The lexicon in its compiled form. The same words give the same bytes.
  public var compiled: [UInt8] {
    var writer = ImageWriter(kind: .lexicon)
    writer.append(imageMetadata)
    writer.append([UInt32(count), UInt32(longestWord)], as: Section.sizes, isRequired: true)
    let units = trie.units.withSpan { span in span.indices.map { span[$0] } }
    writer.append(units, as: Section.units, isRequired: true)
    return writer.bytes
  }

  private enum Section {
    /// The units of the double array.
    static let units: ImageTag = "UNIT"
    /// The number of words, and of symbols of the longest one.
    static let sizes: ImageTag = "SIZE"
  }
}
