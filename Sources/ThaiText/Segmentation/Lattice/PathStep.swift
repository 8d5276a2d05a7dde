/// The best step from a place of a run towards its end.
package struct PathStep: Sendable {
  /// The cost of the best way from here, and of the best way if an unknown word, already paid for,
  /// may go on here.
  private var cost: PathCost
  private var costInUnknown: PathCost
  /// The length of the best known word from here; 0 if there is none.
  private var length: UInt16
  private(set) var beginsUnknown: Bool
  private(set) var continuesUnknown: Bool

  /// The end of the text, which costs nothing.
  static let end = Self(cost: .zero)
  /// No step found yet.
  static let none = Self(cost: .impossible)

  private init(cost: PathCost) {
    self.cost = cost
    costInUnknown = cost
    length = 0
    beginsUnknown = false
    continuesUnknown = false
  }

  @inline(__always)
  var wordLength: Int { Int(length) }

  /// Takes a word, if no shorter one was better. Words are to be offered by growing length.
  @inline(__always)
  mutating func take(wordOfLength newLength: Int, cost wordCost: Int, before rest: PathStep) {
    let newCost = rest.cost.adding(wordCost, words: 1)
    if newCost <= cost {
      cost = newCost
      length = UInt16(truncatingIfNeeded: newLength)
    }
  }

  /// Decides between the best known word and an unknown one over the next cluster.
  @inline(__always)
  mutating func weigh(_ unknown: ViterbiDecoder.UnknownCost, before rest: PathStep) {
    let known = cost
    let inside = rest.costInUnknown.adding(unknown.cluster, words: 0)
    let beginning = inside.adding(unknown.word, words: 1)
    beginsUnknown = beginning < known
    continuesUnknown = inside < known
    cost = beginsUnknown ? beginning : known
    costInUnknown = continuesUnknown ? inside : known
  }
}

/// The cost of a way, and of equal costs the number of words: compared as one number.
struct PathCost: Comparable, Sendable {
  private var rawValue: Int64

  static let zero = Self(rawValue: 0)
  static let impossible = Self(rawValue: .max)

  /// - Precondition: Fewer than 2²⁰ words, of costs below 2²³: so no sum overflows.
  @inline(__always)
  func adding(_ cost: Int, words: Int) -> Self {
    Self(rawValue: rawValue &+ Int64(truncatingIfNeeded: cost &<< 20 | words))
  }

  @inline(__always)
  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
