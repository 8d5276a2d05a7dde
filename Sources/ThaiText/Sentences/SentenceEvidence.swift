/// What speaks for and against the end of a sentence at a space, in tenths of a logarithm of odds.
///
/// The weights are those of a logistic regression on the training part of the Thai-TUD treebank,
/// ten sentences to a paragraph with a space between them, rounded; the one for wide spaces, which
/// the treebank has not, is a guess. The words are in the tables of `Dictionaries/sentences`.
enum SentenceEvidence {
  /// What every space starts with.
  static let prior = 1

  // The word after the space.
  static let beginning = 11
  static let continuation = -14

  // The word before the space.
  static let ending = 7
  static let opening = -16

  /// Two spaces or more.
  static let wideSpace = 8

  /// What follows the space.
  static func after(_ kind: TokenKind, isLatin: Bool) -> Int {
    switch kind {
    case .number: -15
    case .name: -17
    case .punctuation, .symbol: -8
    case .word where isLatin: -10
    default: 0
    }
  }

  /// What stands before the space.
  static func before(_ kind: TokenKind, isLatin: Bool) -> Int {
    switch kind {
    case .number: -5
    case .name: 8
    case .word where isLatin: -7
    default: 0
    }
  }

  /// The tokens between the space before and this one.
  static func stretchBefore(_ count: Int) -> Int {
    switch count {
    case ...2: -5
    case ...4: -2
    case ...8: 1
    default: 5
    }
  }

  /// A stretch after the space that is one of the words that begin sentences: `ทั้งนี้ คาดว่า…`
  static let lonelyBeginning = 2

  /// The tokens between this space and the next.
  static func stretchAfter(_ count: Int) -> Int {
    switch count {
    case ...1: -11
    case 2: -3
    case ...4: -1
    case ...8: 2
    default: 5
    }
  }

  /// The tokens of the sentence so far.
  static func sentence(_ count: Int) -> Int {
    switch count {
    case ...3: -8
    case ...6: -1
    case 13...48: 2
    default: 0
    }
  }
}
