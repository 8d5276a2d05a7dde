internal import ThaiText

/// Settles how to segment strings that a model segments now one way and now another.
///
/// A string of one to three words is segmented as it is in nine of ten places, if there are five at
/// least. If no way has such a majority, the places in dispute are unknown.
struct MajorityVote {
  /// The places, after the first code, where a word of a string begins: one bit each.
  private typealias Segmentation = UInt16

  private struct Verdict {
    var segmentation: Segmentation
    var isClear: Bool
  }

  private var verdicts: [WordHash: Verdict] = [:]

  static let lengths = 3...16
  static let greatestWordCount = 3

  init(on lines: [SelfLabelledLine]) {
    var votes: [WordHash: [Segmentation: Int]] = [:]
    for line in lines {
      Self.forEachString(in: line) { range, segmentation in
        votes[WordHash(of: range, in: line.codes.span), default: [:]][segmentation, default: 0] += 1
      }
    }
    for (string, ways) in votes where ways.count > 1 {
      let total = ways.values.reduce(0, +)
      // Of equally common ways the one with the lower bits, so that the order does not matter.
      guard let best = ways.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      let isClear = best.value * 10 >= total * 9
      if !isClear || total >= 5 {
        verdicts[string] = Verdict(segmentation: best.key, isClear: isClear)
      }
    }
  }

  func apply(to lines: inout [SelfLabelledLine]) {
    for index in lines.indices {
      let line = lines[index]
      Self.forEachString(in: line) { range, segmentation in
        let hash = WordHash(of: range, in: line.codes.span)
        guard let verdict = verdicts[hash], verdict.segmentation != segmentation else { return }
        for bit in 0..<range.count - 1 where (verdict.segmentation ^ segmentation) >> bit & 1 == 1 {
          lines[index].settle(
            range.lowerBound + bit + 1, as: verdict.segmentation >> bit & 1 == 1,
            isClear: verdict.isClear)
        }
      }
    }
  }

  /// Calls `body` for each string of Thai letters that few adjacent words make.
  private static func forEachString(
    in line: SelfLabelledLine, _ body: (Range<Int>, Segmentation) -> Void
  ) {
    let words = line.words
    for first in words.indices {
      var segmentation: Segmentation = 0
      for last in first..<min(first + greatestWordCount, words.count) {
        let range = words[first].lowerBound..<words[last].upperBound
        guard range.count <= lengths.upperBound, isThai(line.codes[words[last]]) else { break }
        if last > first { segmentation |= 1 << (words[last].lowerBound - range.lowerBound - 1) }
        if range.count >= lengths.lowerBound { body(range, segmentation) }
      }
    }
  }

  /// Whether a word is of letters and marks alone, without ฯ and ๆ.
  private static func isThai(_ codes: ArraySlice<CharacterCode>) -> Bool {
    codes.allSatisfy(\.thai.isLetter)
  }
}

extension SelfLabelledLine {
  /// Takes over what a majority says about a place.
  fileprivate mutating func settle(_ place: Int, as isBoundary: Bool, isClear: Bool) {
    if isFixed[place] { return }
    if isClear, scores[place].magnitude < SelfLabeller.majorityMargin {
      decisions[place] = isBoundary
      isKnown[place] = true
    } else {
      isKnown[place] = false
    }
  }
}
