internal import CThaiTextData

/// The words made of words: which rows of fine tokens are one word, and which words have parts
/// that a reader looks for.
///
/// Stored like a ``Lexicon``, as a ``Trie`` whose values are ``CompoundNote``s.
package struct CompoundTable: Sendable {
  let trie: Trie
  /// The number of entries.
  package let count: Int

  /// A table of words with what is known of each.
  ///
  /// - Throws: ``LexiconError`` when a word is empty, too long or has control characters, or there
  ///   are too many.
  package init(_ notes: [(word: String, note: CompoundNote)]) throws(LexiconError) {
    var entries: [Trie.Entry] = []
    for (word, note) in notes {
      try WordList.check(word)
      entries.append((TrieSymbol.symbols(of: word), note.rawValue))
    }
    entries = Trie.sorted(entries, combining: |)
    guard let trie = Trie(entries) else {
      throw LexiconError(.tooManyWords, remedy: "divide the words among several tables")
    }
    self.trie = trie
    count = entries.count
  }
}

/// What is known of a word that is made of words.
///
/// 23 bits, which is what a trie holds:
///
///     ┌ coarse: 1 ┬ lexical: 1 ┬ hidden parts: 4 ┬ cuts: 17 ┐
package struct CompoundNote: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Fine tokens that spell the word are one coarse token.
  package static let coarse = Self(rawValue: 1)
  /// In a query the word stands together, even where its parts are several tokens.
  package static let lexical = Self(rawValue: 2)

  /// The parts that a reader looks for by themselves, and those that he does not.
  ///
  /// A word that is one fine token has such parts as well, `น้ำ` in `แม่น้ำ`; and one that is
  /// several may have others, `ชาย` in `ชายแดน`.
  ///
  /// - Parameter parts: The lengths of the parts in scalars. Parts that begin beyond ``lastCut`` are
  ///   left out, and those after the first four are never hidden.
  package static func parts(_ parts: [(length: Int, isHidden: Bool)]) -> Self {
    var bits = 0
    var place = 0
    for (index, part) in parts.enumerated() {
      if (1...lastCut).contains(place) { bits |= 1 << (firstCutBit - 1 + place) }
      if part.isHidden, index < hiddenCount { bits |= 1 << (firstHiddenBit + index) }
      place += part.length
    }
    return Self(rawValue: bits)
  }

  package static let lastCut = 17
  private static let firstHiddenBit = 2
  private static let hiddenCount = 4
  private static let firstCutBit = 6

  /// Where the parts after the first begin, in scalars from the beginning of the word.
  package var cuts: [Int] {
    var rest = rawValue >> Self.firstCutBit
    var cuts: [Int] = []
    while rest != 0 {
      cuts.append(rest.trailingZeroBitCount + 1)
      rest &= rest - 1
    }
    return cuts
  }

  /// Whether anything is known of the parts.
  package var hasParts: Bool { rawValue >> Self.firstHiddenBit != 0 }

  /// Whether nobody who looks for a part wants the word.
  package func hidesPart(_ index: Int) -> Bool {
    index < Self.hiddenCount && rawValue >> (Self.firstHiddenBit + index) & 1 == 1
  }

  /// Whether any part is hidden.
  package var hidesParts: Bool { rawValue >> Self.firstHiddenBit & 0xF != 0 }
}

// MARK: - The image

extension CompoundTable {
  /// The table that comes with the package.
  package static let bundled = thaitext_compounds_image().read { (bytes) throws(ImageError) in
    try CompoundTable(bytes, named: "the bundled table of compounds", isTrusted: true)
  }

  /// A table in its compiled form.
  package init(compiled bytes: [UInt8]) throws(ImageError) {
    try self.init(ImageBytes(bytes), named: "the table of compounds", isTrusted: false)
  }

  private init(
    _ bytes: ImageBytes, named name: String, isTrusted: Bool
  ) throws(ImageError) {
    let image = try TrieImage(
      bytes, kind: .compounds, sizeCount: 1, named: name, isTrusted: isTrusted)
    trie = image.trie
    count = image.sizes[0]
  }

  /// The table in its compiled form. The same words give the same bytes.
  ///
  /// - Parameter metadata: What the image says about itself.
  package func compiled(metadata: ImageMetadata = [:]) -> [UInt8] {
    TrieImage(trie, sizes: [count], metadata: metadata).compiled(as: .compounds)
  }
}

extension ImageTag {
  /// A table of compounds.
  package static let compounds: Self = "CMPD"
}
