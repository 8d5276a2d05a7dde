internal import ThaiText

/// Puts what was trained together to a model.
struct ModelAssembly {
  let text: TrainingText
  let vocabulary: NGramVocabulary
  let characters: CharacterWeights
  let counts: StandardCounts
  let words: WordWeights

  func model(unsureBelow: Int32, metadata: ImageMetadata) -> BoundaryModel {
    let standards = text.standards.indices.map { index in
      StandardModel(
        standard: text.standards[index], bias: Quantizer.score(characters.bias),
        ngrams: index == 0 ? nil : trie(of: index),
        words: words.model(
          standard: index, unsureBelow: unsureBelow, ownCounts: counts.own[index]))
    }
    return BoundaryModel(
      metadata: metadata, ngrams: trie(of: nil), counts: counts.shared.tables,
      standards: standards)
  }

  private func trie(of standard: Int?) -> NGramTrie {
    let rows = vocabulary.rows.indices.filter { vocabulary.rows[$0].standard == standard }
    var builder = NGramTrieBuilder(
      rows.map { (row: vocabulary.rows[$0], weights: characters.rows[$0]) })
    return builder.build()
  }
}
