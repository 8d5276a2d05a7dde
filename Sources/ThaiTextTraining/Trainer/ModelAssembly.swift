internal import ThaiText

/// Puts what was trained together to a model.
struct ModelAssembly {
  let text: TrainingText
  let vocabulary: NGramVocabulary
  let characters: CharacterWeights
  let counts: StandardCounts
  let words: WordWeights

  func model(margin: Int32, metadata: ImageMetadata) -> BoundaryModel {
    let standards = text.standards.indices.map { index in
      StandardModel(
        standard: text.standards[index], bias: Quantizer.score(characters.bias),
        ngrams: index == 0 ? nil : trie(of: index),
        words: words.model(
          standard: index, margin: margin, ownCounts: counts.own[index]))
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

/// Rounds trained weights to the integers that a model is made of.
enum Quantizer {
  /// A sum of n-gram weights, in 64ths, cut at 127.
  static func ngramWeight(_ weight: Float) -> Int8 {
    Int8(max(-127, min(127, (weight * NGramGeometry.scale).rounded())))
  }

  /// A score or bias, in 64ths.
  static func score(_ score: Float) -> Int32 {
    Int32(max(-30_000, min(30_000, (score * NGramGeometry.scale).rounded())))
  }

  /// A weight of the second stage, in 1024ths.
  static func templateWeight(_ weight: Float) -> Int16 {
    Int16(max(-32_767, min(32_767, (weight * WordModel.weightScale).rounded())))
  }

  static func numberWeights(_ weights: SIMD16<Float>) -> SIMD16<Int32> {
    var quantized = SIMD16<Int32>(repeating: 0)
    for lane in weights.indices { quantized[lane] = Int32(templateWeight(weights[lane])) }
    return quantized
  }
}
