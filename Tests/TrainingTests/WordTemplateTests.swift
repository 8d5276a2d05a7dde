import Testing
import ThaiText
import ThaiTextTestSupport
import ThaiTextTraining

/// The tables of the second stage, which lie one after the other in one array.
@Suite struct WordTemplateTests {
  private func indices(of features: WordFeatures) -> [Int] {
    var indices: [Int] = []
    WordTemplate.forEachIndex(of: features) { indices.append($0) }
    return indices
  }

  private func randomEntry(using random: inout SeededGenerator) -> WordEntry {
    WordEntry(
      count: .random(in: 0..<UInt8(CountClass.count), using: &random),
      lists: .random(in: 0...3, using: &random))
  }

  private func randomCount(using random: inout SeededGenerator) -> Int {
    .random(in: 0..<CountClass.count, using: &random)
  }

  private func randomFeatures(using random: inout SeededGenerator) -> WordFeatures {
    var features = WordFeatures()
    features.counts.joined = randomEntry(using: &random)
    features.counts.left = randomEntry(using: &random)
    features.counts.right = randomEntry(using: &random)
    features.counts.pair = randomCount(using: &random)
    features.beforeLeft = randomCount(using: &random)
    features.beforeJoined = randomCount(using: &random)
    features.rightAfter = randomCount(using: &random)
    features.joinedAfter = randomCount(using: &random)
    features.beforeWithJoined = randomEntry(using: &random)
    features.joinedWithAfter = randomEntry(using: &random)
    features.leftLength = .random(in: 1...40, using: &random)
    features.rightLength = .random(in: 1...40, using: &random)
    features.numbers[WordFeatures.scoreLane] = .random(in: -600...600, using: &random)
    return features
  }

  @Test func eachTableGivesOneWeightInItsOwnRoom() {
    var random = SeededGenerator(seed: 1)
    var (least, greatest) = ([Int](), [Int]())
    for _ in 0..<20_000 {
      let indices = indices(of: randomFeatures(using: &random))
      #expect(indices.count == WordTemplate.tableCount)
      least = least.isEmpty ? indices : zip(least, indices).map { min($0, $1) }
      greatest = greatest.isEmpty ? indices : zip(greatest, indices).map { max($0, $1) }
    }
    #expect(least.allSatisfy { $0 >= 0 })
    #expect(zip(greatest, least.dropFirst()).allSatisfy(<))
    #expect(greatest.allSatisfy { $0 < WordTemplate.weightCount })
  }

  @Test func wordsOfThreePartsHaveWeights() {
    let plain = indices(of: WordFeatures())
    var features = WordFeatures()
    features.beforeWithJoined = WordEntry(count: 0, lists: 1)
    #expect(indices(of: features) != plain)
    let before = indices(of: features)
    features.joinedWithAfter = WordEntry(count: 3, lists: 2)
    #expect(indices(of: features) != before)
  }
}
