/// What speaks for and against the end of a sentence at a space, in tenths of a logarithm of odds.
///
/// The weights are those of a logistic regression on 553 lines of free text whose sentence ends
/// were decided by reading, 496 of them of the project's open corpus, rounded; ends between lines
/// count as well, half as much. The one for wide spaces, which the lines have not, is a guess. The
/// lines and the script are in `Training/sentences`, the words in the tables of
/// `Dictionaries/sentences`.
enum SentenceEvidence {
  /// What every space starts with.
  static let prior = 3

  // The word after the space.
  static let beginning = 8
  static let continuation = -16

  // The word before the space.
  static let ending = 6
  static let opening = -7

  /// Two spaces or more.
  static let wideSpace = 8

  /// What follows the space.
  static func after(_ kind: TokenKind, isLatin: Bool) -> Int {
    switch kind {
    case .number: -24
    case .name: -2
    case .punctuation, .symbol: -7
    case .word where isLatin: -8
    default: 0
    }
  }

  /// What stands before the space.
  static func before(_ kind: TokenKind, isLatin: Bool) -> Int {
    switch kind {
    case .number: -8
    case .name: -14
    case .word where isLatin: -7
    default: 0
    }
  }

  /// The tokens between the space before and this one.
  static func stretchBefore(_ count: Int) -> Int {
    switch count {
    case ...2: -6
    case ...4: -1
    case ...8: 4
    default: 3
    }
  }

  /// A stretch after the space that is one of the words that begin sentences: `ทั้งนี้ คาดว่า…`
  static let lonelyBeginning = 5

  /// The tokens between this space and the next.
  static func stretchAfter(_ count: Int) -> Int {
    switch count {
    case ...1: -10
    case 2: -3
    case ...4: 1
    case ...8: 5
    default: 2
    }
  }

  /// The tokens of the sentence so far.
  static func sentence(_ count: Int) -> Int {
    switch count {
    case ...3: -16
    case ...6: -3
    case 13...48: -1
    default: 0
    }
  }
}
