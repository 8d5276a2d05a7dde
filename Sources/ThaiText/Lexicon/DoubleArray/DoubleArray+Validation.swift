extension DoubleArray {
  /// Throws unless every step and every value of every walk stays inside the array.
  ///
  /// A base inside the array is enough: the array is made of whole blocks, and exclusive or with
  /// a symbol does not leave a block.
  ///
  /// - Complexity: O(*n*) for *n* units.
  static func validate(
    _ units: Span<UInt32>, named image: String
  ) throws(ImageError) {
    guard units.count > 0, units.count.isMultiple(of: TrieAlphabet.blockSize) else {
      throw ImageError(
        .invalidContent, in: image,
        expected: "units by blocks of \(TrieAlphabet.blockSize)", found: "\(units.count)")
    }
    for index in units.indices {
      let unit = TrieUnit(rawValue: units[index])
      if unit.label == TrieAlphabet.endOfWord { continue }
      guard unit.base < units.count else {
        throw ImageError(
          .invalidContent, in: image, expected: "a base below \(units.count) in unit \(index)",
          found: "\(unit.base)")
      }
      let value = TrieUnit(rawValue: units[unit.base])
      guard !unit.endsWord || value.label == TrieAlphabet.endOfWord else {
        throw ImageError(
          .invalidContent, in: image, expected: "a value for the word of unit \(index)",
          found: "none")
      }
    }
  }
}
