import ThaiText

/// Text of words that are drawn from a word list, each as often as it occurs in real text.
///
/// It says nothing, but it is as varied as real text: what the processor learns of a short text
/// that is repeated does not help here. The same text at each run.
enum DrawnText {
  /// - Parameter size: The least number of bytes.
  static func text(ofBytes size: Int) throws -> String {
    let list = BenchmarkFiles.wordLists.appending(path: "best.txt").path
    let words = try WordList(contentsOfFile: list).entries
    let ends = cumulativeCounts(of: words)
    guard let total = ends.last else { throw EmptyInput(name: list) }
    var generator = SplitMix64(state: 2569)
    var text = ""
    while text.utf8.count < size {
      let place = Int.random(in: 0..<total, using: &generator)
      text += words[ends.partitioningIndex { $0 > place }].word
      // A space after nine words and a line break after a hundred, on average.
      let pause = Int.random(in: 0..<100, using: &generator)
      if pause < 12 { text += pause == 0 ? "\n" : " " }
    }
    return text
  }

  private static func cumulativeCounts(of words: [WordList.Entry]) -> [Int] {
    var total = 0
    return words.map { word in
      total += word.count ?? 1
      return total
    }
  }
}

extension [Int] {
  /// The first index whose element satisfies a condition that holds from some index on.
  fileprivate func partitioningIndex(where isInSecondPart: (Int) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The generator of Steele, Lea and Flood (2014).
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
