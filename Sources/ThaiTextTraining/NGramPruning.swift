internal import ThaiText

/// Chooses the n-grams worth their place in a model.
///
/// N-grams of one and two codes stay. Of the others those stay whose weights say most, by the sum
/// of their magnitudes times the fourth root of the count.
struct NGramPruning {
  /// How many n-grams all standards share.
  var sharedRows: Int
  /// How many n-grams of its own each other standard has.
  var ownRows: Int

  /// For each row of the vocabulary whether it stays.
  func kept(of vocabulary: NGramVocabulary, by weights: CharacterWeights) -> [Bool] {
    var isKept = [Bool](repeating: false, count: vocabulary.rows.count)
    let byStandard = Dictionary(grouping: vocabulary.rows.indices) { vocabulary.rows[$0].standard }
    for (standard, rows) in byStandard {
      let limit = standard == nil ? sharedRows : ownRows
      let best = rows.map { (row: $0, worth: worth(of: vocabulary.rows[$0], weights.rows[$0])) }
        .sorted { ($0.worth, $1.row) > ($1.worth, $0.row) }
      for (row, _) in best.prefix(limit) { isKept[row] = true }
    }
    return isKept
  }

  private func worth(of row: NGramVocabulary.Row, _ weights: SIMD8<Float>) -> Float {
    guard row.length > 2 else { return .infinity }
    let magnitude = weights.indices.reduce(Float(0)) { $0 + abs(weights[$1]) }
    return magnitude * Float(row.count).squareRoot().squareRoot()
  }
}
