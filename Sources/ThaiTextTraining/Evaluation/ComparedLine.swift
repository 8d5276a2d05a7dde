/// A line of text with two segmentations, one laid over the other.
package struct ComparedLine: Sendable {
  /// A part of the line, between two places where both segmentations have a boundary.
  package enum Piece: Hashable, Sendable {
    /// A word of both.
    case word(Range<Int>)
    /// Text that has to do with a region which nobody segmented: no difference counts here.
    case undecided(Range<Int>)
    case difference(WordDifference)
  }

  package let text: [UInt8]
  /// The pieces in order; they cover the line.
  package private(set) var pieces: [Piece] = []

  /// Compares words that were found with gold's.
  ///
  /// - Parameter foundEnds: The ends of the words found, in increasing order, the last at the end
  ///   of the text.
  /// - Complexity: O(*n*) for *n* words.
  package init(_ gold: GoldLine, foundEnds: [Int]) {
    text = gold.text
    compare(gold.ends(settledBy: foundEnds), with: foundEnds, except: gold.ignored)
  }

  /// Compares two segmentations, each given by the ends of its words.
  package init(text: [UInt8], referenceEnds: [Int], foundEnds: [Int]) {
    self.text = text
    compare(referenceEnds, with: foundEnds, except: [])
  }

  private mutating func compare(
    _ referenceEnds: [Int], with foundEnds: [Int], except ignored: [Range<Int>]
  ) {
    precondition(
      referenceEnds.last ?? 0 == text.count && foundEnds.last ?? 0 == text.count,
      "the last word has to end with the line")
    var reference = WordsInTurn(endingAt: referenceEnds)
    var found = WordsInTurn(endingAt: foundEnds)
    var ignored = ignored[...]
    while let stretch = WordDifference(&reference, &found) {
      let range = stretch.utf8Range
      ignored = ignored.drop { $0.upperBound <= range.lowerBound }
      if let region = ignored.first, region.overlaps(range) {
        pieces.append(.undecided(range))
      } else if stretch.reference.count == 1, stretch.found.count == 1 {
        pieces.append(.word(range))
      } else {
        pieces.append(.difference(stretch))
      }
    }
  }

  /// The differences in order.
  package var differences: [WordDifference] {
    pieces.compactMap { piece in
      if case .difference(let difference) = piece { difference } else { nil }
    }
  }

  /// A part of the text.
  package func text(of range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
