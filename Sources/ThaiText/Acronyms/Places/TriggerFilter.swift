/// Tells quickly where among Thai letters one of the trigger words may begin.
///
/// What begins at a letter shows in the two letters there, and also in the two at the next letter.
/// So only every other pair of letters of a text is looked up; where one may belong to a beginning,
/// the three letters at both places are. It may name too many places, never too few.
struct TriggerFilter: Sendable {
  /// What a set of numbers of ``LetterBits`` holds.
  enum Section: Int, CaseIterable {
    /// First and second, or second and third letters of words; pairs that end a stretch.
    case pairs
    /// Pairs of which one scalar is no letter or mark of a word: ฯ, ๆ, digits and signs.
    case stretchEnds
    /// The first three letters of words.
    case triples
    /// The last two letters of a stretch that ends within the first three scalars of a word.
    case endings
    /// The first two letters of the names of letters.
    case names
    /// Initials of two letters without dots.
    case barePairs
    /// The first three letters of longer initials without dots.
    case bareTriples
  }

  /// The sets one after the other.
  private(set) var numbers: BitSet
  /// How many letters initials without dots have at most.
  private(set) var longestBareInitials = 0

  /// A filter without words.
  init() { self = .empty }

  private static let empty = {
    var filter = Self(numbers: BitSet(limit: LetterBits.count * Section.allCases.count))
    let scalars = ThaiScalar.all + [.none]
    for foreign in scalars where !foreign.isLetter {
      for other in scalars {
        filter.insertStretchEnd(foreign, other)
        filter.insertStretchEnd(other, foreign)
      }
    }
    return filter
  }()

  private init(numbers: BitSet) { self.numbers = numbers }

  private mutating func insertStretchEnd(_ first: ThaiScalar, _ second: ThaiScalar) {
    insert(LetterBits.pair(first, second), in: .stretchEnds)
    insert(LetterBits.pair(first, second), in: .pairs)
  }

  private mutating func insert(_ number: Int, in section: Section) {
    numbers.insert(section.rawValue * LetterBits.count + number)
  }

  /// Inserts a word.
  ///
  /// - Parameters:
  ///   - word: Scalars; what is no Thai letter is ``ThaiScalar/none``.
  ///   - continuations: The letters that may follow a word of two letters.
  mutating func insert(_ word: [ThaiScalar], before continuations: some Sequence<ThaiScalar>) {
    let letters = word.prefix { $0 != .none }.prefix(3)
    if letters.count == 3 {
      insert(letters[0], letters[1], letters[2])
    } else if letters.count == 2 {
      insert(LetterBits.pair(letters[0], letters[1]), in: .endings)
      guard word.count == 2 else { return }
      for third in continuations { insert(letters[0], letters[1], third) }
    } else if letters.count == 1 {
      for previous in ThaiScalar.all + [.none] {
        insert(LetterBits.pair(previous, letters[0]), in: .endings)
      }
    }
  }

  private mutating func insert(_ first: ThaiScalar, _ second: ThaiScalar, _ third: ThaiScalar) {
    insert(LetterBits.pair(first, second), in: .pairs)
    insert(LetterBits.pair(second, third), in: .pairs)
    insert(LetterBits.triple(first, second, third), in: .triples)
  }

  /// Inserts the name of a letter.
  ///
  /// - Parameters:
  ///   - name: Two letters or more.
  ///   - continuations: The first letters of all names.
  mutating func insertName(_ name: [ThaiScalar], before continuations: Set<ThaiScalar>) {
    insert(name, before: continuations)
    insert(LetterBits.pair(name[0], name[1]), in: .names)
  }

  /// Inserts initials that may lack their dots.
  ///
  /// - Parameter letters: Two or more.
  mutating func insertBareInitials(_ letters: [ThaiScalar]) {
    if letters.count == 2 {
      insert(LetterBits.pair(letters[0], letters[1]), in: .barePairs)
    } else {
      insert(LetterBits.triple(letters[0], letters[1], letters[2]), in: .bareTriples)
    }
    longestBareInitials = max(longestBareInitials, letters.count)
  }
}

extension Span<UInt64> {
  /// Whether a set of a ``TriggerFilter`` has a number.
  ///
  /// - Precondition: The words are those of a filter, and the number is below ``LetterBits/count``.
  @inline(__always)
  func contains(_ number: Int, in section: TriggerFilter.Section) -> Bool {
    let word = section.rawValue &* (LetterBits.count / 64) &+ number &>> 6
    return self[known: word] &>> UInt64(number & 63) & 1 == 1
  }
}
