import Testing
import ThaiText
import ThaiTextTestSupport

@testable import ThaiTextTraining

@Suite struct NGramTrieTests {
  private struct Weighted {
    var codes: [UInt8]
    var weights: SIMD8<Float>
  }

  /// N-grams over few codes, so that many share a beginning, with weights in 64ths.
  private func ngrams(seed: Int) -> [Weighted] {
    var random = SeededGenerator(seed: seed)
    let codes = Set(
      (0..<300).map { _ in
        (0..<Int.random(in: 1...5, using: &random)).map { _ in
          UInt8.random(in: 0...6, using: &random)
        }
      }.filter { $0.count == 1 || $0 != $0.map { _ in 0 } })
    return codes.sorted { $0.lexicographicallyPrecedes($1) }.map { codes in
      var weights = SIMD8<Float>()
      for lane in weights.indices {
        weights[lane] = Float(Int.random(in: -5...5, using: &random)) / 64
      }
      return Weighted(codes: codes, weights: weights)
    }
  }

  private func trie(of ngrams: [Weighted]) -> NGramTrie {
    var builder = NGramTrieBuilder(
      ngrams.map { ngram in
        let key = ngram.codes.reduce(UInt64(0)) { $0 << 7 | UInt64($1) }
        let row = NGramVocabulary.Row(
          key: key, length: ngram.codes.count, standard: nil, count: 1)
        return (row: row, weights: ngram.weights)
      })
    return builder.build()
  }

  /// The sum of what each n-gram says at each of its places, as the definition has it.
  private func scores(of line: [CharacterCode], by ngrams: [Weighted]) -> [Int32] {
    let padded = PaddedCodes(line)
    var scores = [Int32](repeating: 0, count: line.count)
    for start in -16..<line.count + 16 {
      for ngram in ngrams
      where ngram.codes.indices.allSatisfy({ padded[start + $0].rawValue == ngram.codes[$0] }) {
        for lane in ngram.weights.indices {
          let boundary = start + NGramGeometry.firstBoundary(ngram.codes.count) + lane
          guard scores.indices.contains(boundary) else { continue }
          scores[boundary] += Int32(ngram.weights[lane] * 64)
        }
      }
    }
    return scores
  }

  @Test func mergedVectorsSayWhatTheNGramsSay() throws {
    for seed in 0..<12 {
      let ngrams = ngrams(seed: seed)
      let model = BoundaryModel(
        metadata: [:], ngrams: trie(of: ngrams),
        counts: WordCounts(
          words: WordCountTable([(word: WordHash, entry: WordEntry)]()),
          pairs: PairCountTable([(pair: WordHash, count: UInt8)]())),
        standards: [StandardModel(standard: .best, bias: 0, ngrams: nil, words: nil)])
      let scorer = try #require(ReferenceScorer(model, standard: .best))
      var random = SeededGenerator(seed: seed + 1_000)
      let line = (0..<30).map { _ in
        CharacterCode(rawValue: UInt8.random(in: 1...7, using: &random))
      }
      // The place at the line's start is no decision, and n-grams before it may not reach it.
      #expect(
        scorer.firstStageScores(line).dropFirst() == scores(of: line, by: ngrams).dropFirst(),
        "seed \(seed)")
    }
  }

  @Test func weightsAreRoundedAndCut() {
    #expect(Quantizer.ngramWeight(0.5) == 32)
    #expect(Quantizer.ngramWeight(-0.0079) == -1)
    #expect(Quantizer.ngramWeight(9) == 127)
    #expect(Quantizer.ngramWeight(-9) == -127)
    #expect(Quantizer.templateWeight(1.5) == 1_536)
    #expect(Quantizer.templateWeight(-99) == -32_767)
    #expect(Quantizer.score(-1) == -64)
  }

  @Test func noTwoNodesShareABase() {
    let trie = trie(of: ngrams(seed: 7))
    let bases = trie.units.withSpan { units in
      units.indices.map { units[$0] >> 8 }.filter { $0 > 0 }
    }
    #expect(Set(bases).count == bases.count)
  }
}
