/// Which boundaries an n-gram of codes has a say in.
///
/// An n-gram that begins at code *j* has eight weights, one for each of the boundaries
/// `j + firstBoundary(n)` … `j + firstBoundary(n) + 7`; boundary *b* is the place before code *b*.
/// Before and after a line lies padding without end, and n-grams that hold some of it count, but
/// for those of two codes and more that hold nothing else.
///
/// In a trie all n-grams that begin at one place share a vector of ten weights, in common
/// coordinates: lane *t* belongs to boundary `j − 3 + t`.
///
///     lane         0    1    2    3    4    5    6    7    8    9
///     boundary   j−3  j−2  j−1    j  j+1  j+2  j+3  j+4  j+5  j+6
///     n = 1       ├───────────────────────────────────┤
///     n = 2, 3         ├───────────────────────────────────┤
///     n = 4, 5              ├───────────────────────────────────┤
package enum NGramGeometry {
  /// The length of the longest n-gram.
  package static let longest = 5

  /// The number of boundaries an n-gram votes on.
  package static let weightCount = 8

  /// The number of lanes of a merged vector, and the lane of the boundary before the first code.
  package static let laneCount = 10
  package static let originLane = 3

  /// Vectors lie side by side, and after the last one so many more bytes, so that each can be read
  /// as sixteen bytes at once.
  package static let overhang = 16 - laneCount

  /// Scores are logarithms of odds in units of 1/64.
  package static let scale: Float = 64

  /// The first boundary an n-gram votes on, relative to its first code.
  package static func firstBoundary(_ length: Int) -> Int {
    switch length {
    case 1: -3
    case 2, 3: -2
    default: -1
    }
  }

  /// The lane of the first weight of an n-gram.
  package static func firstLane(_ length: Int) -> Int { originLane + firstBoundary(length) }

  /// The places where n-grams begin that have a say in the boundaries inside a line: all others
  /// hold only padding, or reach none.
  package static func starts(inLineOf count: Int) -> Range<Int> { -6..<count + 3 }
}
