/// Writes a model as an image, see ``ModelImage``. The same model gives the same bytes.
package struct ModelImageWriter {
  private var image = ImageWriter(kind: .boundaryModel)

  /// The image of a model.
  package static func bytes(of model: BoundaryModel) -> [UInt8] {
    var writer = Self()
    writer.image.append(model.fields)
    writer.appendDirectory(of: model)
    writer.append(model.ngrams, as: .init(0))
    writer.append(model.counts, as: .init(0))
    for (index, standard) in model.standards.enumerated() {
      writer.append(standard, as: .init(index))
    }
    return writer.image.bytes
  }

  private mutating func appendDirectory(of model: BoundaryModel) {
    let names = model.standards.map { $0.standard.rawValue + "\n" }.joined()
    image.append(Array(names.utf8), as: ModelImage.standardNames)
    let numbers = model.standards.flatMap { standard -> [Int32] in
      [standard.bias, standard.words?.margin ?? 0, standard.content.rawValue]
    }
    image.append(numbers, as: ModelImage.standardNumbers)
  }

  private mutating func append(_ standard: StandardModel, as part: ModelImage.Part) {
    if let ngrams = standard.ngrams { append(ngrams, as: part) }
    guard let words = standard.words else { return }
    append(words.templateWeights, as: part.templateWeights)
    let numbers = (0..<WordFeatures.numberCount).map { Int16(clamping: words.numberWeights[$0]) }
    image.append(numbers, as: part.numberWeights)
    guard let own = words.own else { return }
    append(own.counts, as: part)
    append(own.templateWeights, as: part.ownWeights)
  }

  private mutating func append(_ trie: NGramTrie, as part: ModelImage.Part) {
    append(trie.root, as: part.root)
    append(trie.units, as: part.units)
    append(trie.vectors, as: part.vectors)
  }

  private mutating func append(_ counts: WordCounts, as part: ModelImage.Part) {
    append(counts.words.slots, as: part.words)
    append(counts.pairs.slots, as: part.pairs)
  }

  private mutating func append<Element>(_ section: ImageSection<Element>, as tag: ImageTag) {
    image.append(section.array, as: tag)
  }
}

extension StandardModel {
  fileprivate var content: ModelImage.Content {
    var content: ModelImage.Content = []
    if ngrams != nil { content.insert(.ngrams) }
    if words != nil { content.insert(.words) }
    if words?.own != nil { content.insert(.ownCounts) }
    return content
  }
}
