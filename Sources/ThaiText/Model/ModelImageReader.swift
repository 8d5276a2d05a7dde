/// Reads the parts of a model from its image, and checks each before it may be used: whatever a
/// part holds, an engine that follows it stays inside its arrays and comes to an end.
struct ModelImageReader {
  let image: ImageReader
  /// Whether what each part holds is known to be right, so that only the sizes are checked.
  let isTrusted: Bool

  init(_ image: ImageReader, isTrusted: Bool) {
    self.image = image
    self.isTrusted = isTrusted
  }

  /// What `STDS` and `STDN` say about a standard.
  struct Entry {
    var standard: AnnotationStandard
    var bias: Int32
    var margin: Int32
    var content: ModelImage.Content
  }

  func directory() throws(ImageError) -> [Entry] {
    let names = try image.section(ModelImage.standardNames, of: UInt8.self).withSpan { bytes in
      String(decoding: bytes)
        .split(separator: "\n").map(String.init)
    }
    let numbers = try image.section(ModelImage.standardNumbers, of: Int32.self).array
    try check(
      (1...ModelImage.greatestStandardCount).contains(names.count)
        && numbers.count == names.count * ModelImage.numbersOfStandard,
      "as many numbers as standards in \(ModelImage.standardNumbers)")
    return names.enumerated().map { index, name in
      let first = index * ModelImage.numbersOfStandard
      return Entry(
        standard: AnnotationStandard(rawValue: name), bias: numbers[first],
        margin: numbers[first + 1], content: .init(rawValue: numbers[first + 2]))
    }
  }

  func standard(_ entry: Entry, at index: Int) throws(ImageError) -> StandardModel {
    let part = ModelImage.Part(index)
    // Sums of weights and bias, and their distance from the margin, have to fit 16 bits.
    try check(
      entry.bias.magnitude <= 8_000 && (0...8_000).contains(entry.margin),
      "a bias and a margin of 8000 at most in \(ModelImage.standardNumbers)")
    return StandardModel(
      standard: entry.standard, bias: entry.bias,
      ngrams: entry.content.contains(.ngrams) ? try ngrams(part) : nil,
      words: entry.content.contains(.words) ? try words(part, entry) : nil)
  }

  func ngrams(_ part: ModelImage.Part) throws(ImageError) -> NGramTrie {
    let trie = NGramTrie(
      root: try image.section(part.root, of: UInt32.self),
      units: try image.section(part.units, of: UInt32.self),
      vectors: try image.section(part.vectors, of: Int8.self))
    try check(isTrusted || trie.isValid, "slots inside the trie of \(part.units)")
    return trie
  }

  func counts(_ part: ModelImage.Part) throws(ImageError) -> WordCounts {
    let words = WordCountTable(slots: try image.section(part.words, of: UInt32.self))
    let pairs = PairCountTable(slots: try image.section(part.pairs, of: UInt16.self))
    try check(isTrusted || words.isValid, "counts up to 12 and a free slot in \(part.words)")
    try check(isTrusted || pairs.isValid, "counts up to 12 and a free slot in \(part.pairs)")
    return WordCounts(words: words, pairs: pairs)
  }

  private func words(_ part: ModelImage.Part, _ entry: Entry) throws(ImageError) -> WordModel {
    WordModel(
      margin: entry.margin,
      templateWeights: try weights(part.templateWeights, count: WordTemplate.weightCount),
      numberWeights: try numberWeights(part),
      own: entry.content.contains(.ownCounts) ? try own(part) : nil)
  }

  private func own(_ part: ModelImage.Part) throws(ImageError) -> WordModel.Own {
    WordModel.Own(
      counts: try counts(part),
      templateWeights: try weights(part.ownWeights, count: OwnWordTemplate.weightCount))
  }

  private func weights(
    _ tag: ImageTag, count: Int
  ) throws(ImageError) -> ImageSection<Int16> {
    let weights = try image.section(tag, of: Int16.self)
    try check(weights.count == count, "\(count) weights in \(tag)")
    return weights
  }

  private func numberWeights(_ part: ModelImage.Part) throws(ImageError) -> SIMD16<Int32> {
    let numbers = try image.section(part.numberWeights, of: Int16.self).array
    try check(
      numbers.count == WordFeatures.numberCount, "\(WordFeatures.numberCount) weights in NUM")
    var weights = SIMD16<Int32>(repeating: 0)
    for (lane, number) in numbers.enumerated() { weights[lane] = Int32(number) }
    return weights
  }

  private func check(_ condition: Bool, _ expected: String) throws(ImageError) {
    guard condition else {
      throw ImageError(.invalidContent, in: image.name, expected: expected, found: "other content")
    }
  }
}

extension NGramTrie {
  /// Whether every walk stays inside the arrays.
  fileprivate var isValid: Bool {
    let count = units.count
    guard root.count == CharacterCode.count * CharacterCode.count,
      count >= Self.sinkCount,
      vectors.count == count * NGramGeometry.laneCount + NGramGeometry.overhang
    else { return false }
    let greatestSlot = root.withSpan { root in root.indices.reduce(0) { max($0, root[$1]) } }
    // The greatest base is the one of the greatest unit.
    let greatestUnit = units.withSpan { units in units.indices.reduce(0) { max($0, units[$1]) } }
    let sinkIsFree = units.withSpan { units in
      (0..<Self.sinkCount).allSatisfy { units[$0] & 0xFF == Self.noLabel }
    }
    return sinkIsFree && Int(greatestSlot) < count
      && Int(greatestUnit >> 8) + CharacterCode.count <= count
  }
}

extension WordCountTable {
  /// Whether every look-up ends, and gives a count that weights exist for.
  fileprivate var isValid: Bool {
    slots.withSpan { slots in
      var (hasFree, greatestCount): (Bool, UInt32) = (false, 0)
      for index in slots.indices {
        hasFree = hasFree || slots[index] == 0
        greatestCount = max(greatestCount, slots[index] & 15)
      }
      return hasFree && greatestCount < CountClass.count
    }
  }
}

extension PairCountTable {
  /// Whether every look-up ends, and gives a count that weights exist for.
  fileprivate var isValid: Bool {
    slots.withSpan { slots in
      var (hasFree, greatestCount): (Bool, UInt16) = (false, 0)
      for index in slots.indices {
        hasFree = hasFree || slots[index] == 0
        greatestCount = max(greatestCount, slots[index] & 15)
      }
      return hasFree && greatestCount < CountClass.count
    }
  }
}
