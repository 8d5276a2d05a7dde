/// The compiled form of a trie with some numbers about it: a lexicon, a table of compounds.
///
/// | section | content |
/// |---|---|
/// | `UNIT` | the units of the trie |
/// | `SIZE` | the numbers |
struct TrieImage {
  let trie: Trie
  let sizes: [Int]
  let metadata: ImageMetadata

  private static let unitTag: ImageTag = "UNIT"
  private static let sizeTag: ImageTag = "SIZE"

  init(_ trie: Trie, sizes: [Int], metadata: ImageMetadata) {
    self.trie = trie
    self.sizes = sizes
    self.metadata = metadata
  }

  /// - Parameters:
  ///   - sizeCount: How many numbers there must be.
  ///   - name: What error messages call the image.
  ///   - isTrusted: Whether the content is known to be right, as it is for data inside the program
  ///     that the tests have checked; then only the header is read.
  init(
    _ bytes: ImageBytes, kind: ImageTag, sizeCount: Int, named name: String, isTrusted: Bool
  ) throws(ImageError) {
    let reader = try ImageReader(bytes, kind: kind, named: name, verifying: !isTrusted)
    try reader.requireOnly([Self.unitTag, Self.sizeTag])
    let units = try reader.section(Self.unitTag, of: UInt32.self)
    sizes = try reader.section(Self.sizeTag, of: UInt32.self).array.map { Int($0) }
    guard sizes.count == sizeCount else {
      throw ImageError(
        .invalidContent, in: name, expected: "\(sizeCount) sizes", found: "\(sizes.count)")
    }
    if !isTrusted {
      try units.withSpan { (span) throws(ImageError) in try Trie.validate(span, named: name) }
    }
    trie = Trie(units)
    metadata = reader.metadata
  }

  /// The bytes of the image. The same content gives the same bytes.
  func compiled(as kind: ImageTag) -> [UInt8] {
    var writer = ImageWriter(kind: kind)
    writer.append(metadata)
    writer.append(sizes.map { UInt32($0) }, as: Self.sizeTag, isRequired: true)
    writer.append(trie.units.array, as: Self.unitTag, isRequired: true)
    return writer.bytes
  }
}

extension Trie {
  /// Throws unless every step and every value of every walk stays inside the array.
  ///
  /// A base inside the array is enough: the array is made of whole blocks, and exclusive or with
  /// a symbol does not leave a block.
  ///
  /// - Complexity: O(*n*) for *n* units.
  static func validate(
    _ units: Span<UInt32>, named image: String
  ) throws(ImageError) {
    guard units.count > 0, units.count.isMultiple(of: TrieSymbol.blockSize) else {
      throw ImageError(
        .invalidContent, in: image,
        expected: "units by blocks of \(TrieSymbol.blockSize)", found: "\(units.count)")
    }
    for index in units.indices {
      let unit = TrieUnit(rawValue: units[index])
      if unit.label == TrieSymbol.endOfWord { continue }
      guard unit.base < units.count else {
        throw ImageError(
          .invalidContent, in: image, expected: "a base below \(units.count) in unit \(index)",
          found: "\(unit.base)")
      }
      let value = TrieUnit(rawValue: units[unit.base])
      guard !unit.endsWord || value.label == TrieSymbol.endOfWord else {
        throw ImageError(
          .invalidContent, in: image, expected: "a value for the word of unit \(index)",
          found: "none")
      }
    }
  }
}
