/// Finds letters that were typed again and again, as people speak: `สวยมากกกกก`, `จ้าาา`.
///
/// A vowel before or after its consonant is never written twice, so all but the first go. Of a
/// consonant one stays or two, whichever makes the likelier words of the lexicon: `มากกกก` is มาก,
/// `งงงงงง` is งง, and of `มากกกกว่า` two stay, one for each word. Three that stand in the words
/// themselves, as in `ในนนทบุรี`, are left alone, and so are rows of one letter that may be
/// initials: `ททท`.
struct Lengthening: Sendable {
  let lexicon: Lexicon

  /// How many letters beside a run are looked at, on each side.
  private static let reach = 16
  /// Two that may stand in a word are not one unless the words are this much likelier: `ครับบ`.
  private static let doubling = 4 * WordCost.unit
  /// Of two words the longer one is meant unless the other is this much likelier: `เออออ` is เออ.
  private static let preference = WordCost.unit

  /// The letters to leave out, as ranges of indices, in order.
  ///
  /// - Parameters:
  ///   - indices: Where to look.
  ///   - nextPair: The first index from one on where a letter may stand twice; outside `indices` if
  ///     there is none.
  ///   - letter: The letter at an index, or none; also outside the range.
  /// - Complexity: O(*n*) for *n* letters.
  func excess(
    in indices: Range<Int>, nextPair: (Int) -> Int = { $0 }, _ letter: (Int) -> ThaiScalar
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = nextPair(indices.lowerBound)
    while index < indices.upperBound {
      guard let run = Self.run(at: index, letter) else {
        index = nextPair(index + 1)
        continue
      }
      if let range = excess(of: run, after: found, letter) { found.append(range) }
      index = nextPair(run.upperBound)
    }
    return found
  }

  /// The letters to leave out of a coded text.
  ///
  /// - Parameter scan: What a table with the flag ``PairFlags/repetition`` says of the text.
  func excess(in coded: CodedText, _ scan: PairScan) -> [Range<Int>] {
    guard scan.found.contains(.repetition) else { return [] }
    let codes = coded.codes.span
    return excess(in: 0..<coded.count, nextPair: { scan.words.next(from: $0) ?? coded.count }) {
      codes[CodedText.margin &+ $0].thai
    }
  }

  // MARK: Runs

  /// The run of one letter that begins at an index, if it may be lengthening.
  ///
  /// - Parameter width: How far apart the indices of letters are.
  private static func run(
    at index: Int, _ letter: (Int) -> ThaiScalar, width: Int = 1
  ) -> Range<Int>? {
    let first = letter(index)
    guard letter(index + width) == first, mayLengthen(first) else { return nil }
    var end = index + 2 * width
    while letter(end) == first { end += width }
    let isLong = isVowel(first) || end - index > 2 * width || !letter(end).isLetter
    return isLong ? index..<end : nil
  }

  /// Whether a letter may be typed again and again.
  static func mayLengthen(_ letter: ThaiScalar) -> Bool { letter.isConsonant || isVowel(letter) }

  private static func isVowel(_ letter: ThaiScalar) -> Bool {
    letter.followsConsonant || letter.isLeadingVowel
  }

  /// What is too much of a run: all after its first letter, but for a second one at its end that
  /// stays. So it lies in the word that ends there, where two words share the run.
  private func excess(
    of run: Range<Int>, after excess: [Range<Int>], _ letter: (Int) -> ThaiScalar
  ) -> Range<Int>? {
    let kept = Self.isVowel(letter(run.lowerBound)) ? 1 : keptCount(of: run, excess, letter)
    guard kept < run.count else { return nil }
    return run.lowerBound + 1..<run.upperBound - (kept - 1)
  }

  // MARK: Words

  private func keptCount(
    of run: Range<Int>, _ excess: [Range<Int>], _ letter: (Int) -> ThaiScalar
  ) -> Int {
    let before = Self.letters(before: run.lowerBound, without: excess, letter)
    let after = Self.letters(from: run.upperBound, letter)
    func cost(_ count: Int) -> Int {
      var letters = before
      letters.reserveCapacity(before.count + count + after.count)
      letters += repeatElement(letter(run.lowerBound), count: count)
      letters += after
      return lexicon.leastCost(of: letters.span)
    }
    if before.isEmpty, after.isEmpty { return keptCount(ofRow: run.count, letter(run.lowerBound)) }
    // Consonants alone may be initials, as in สทท., unless one less is a word that is none.
    if run.count == 2, before.allSatisfy(\.isConsonant),
      before.count < 2 || !isWord(before + [letter(run.lowerBound)])
    {
      return 2
    }
    let one = cost(1)
    if run.count == 2 { return one + Self.doubling <= cost(2) ? 1 : 2 }
    let two = cost(2) - Self.preference
    if run.count == 3, cost(3) < min(one, two) { return 3 }
    return one <= two ? 1 : 2
  }

  /// How many letters stay of a row of nothing but one letter.
  private func keptCount(ofRow count: Int, _ letter: ThaiScalar) -> Int {
    func isWord(_ count: Int) -> Bool {
      self.isWord(Array(repeating: letter, count: count))
    }
    guard count > 2, count > 3 || !isWord(3) else { return count }
    return isWord(2) ? 2 : isWord(1) ? 1 : count
  }

  private func isWord(_ letters: [ThaiScalar]) -> Bool {
    lexicon.trie.contains(letters.map { TrieSymbol($0) })
  }

  /// The letters before an index, as far as they are looked at, without those to leave out.
  private static func letters(
    before index: Int, without excess: [Range<Int>], _ letter: (Int) -> ThaiScalar
  ) -> [ThaiScalar] {
    var letters: [ThaiScalar] = []
    var rest = excess.count
    var index = index - 1
    while letters.count < reach, letter(index).isLetter {
      if rest > 0, index < excess[rest - 1].upperBound {
        index = min(index, excess[rest - 1].lowerBound - 1)
        rest -= 1
      } else {
        letters.append(letter(index))
        index -= 1
      }
    }
    return letters.reversed()
  }

  /// The letters from an index on, as far as they are looked at, up to the next repetition.
  private static func letters(from start: Int, _ letter: (Int) -> ThaiScalar) -> [ThaiScalar] {
    var letters: [ThaiScalar] = []
    while letters.count < reach, letter(start + letters.count).isLetter,
      letters.last != letter(start + letters.count)
    {
      letters.append(letter(start + letters.count))
    }
    return letters
  }
}

extension Lengthening {
  /// Whether there is a run in a text that may be lengthening.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func mayStand(in text: Span<UInt8>) -> Bool {
    var previous = ThaiScalar.none
    var offset = 0
    while offset < text.count {
      // Four letters of which none stands twice, as in most texts.
      if offset &+ 12 <= text.count, let four = ThaiScalar.four(uncheckedAt: offset, in: text),
        case let difference = four ^ (four &<< 8 | UInt32(previous.rawValue)),
        (difference &- 0x0101_0101) & ~difference & 0x8080_8080 == 0
      {
        previous = ThaiScalar(rawValue: UInt8(truncatingIfNeeded: four &>> 24))
        offset &+= 12
        continue
      }
      let letter = text.thaiScalar(at: offset)
      if letter == previous, letter != .none,
        run(at: offset - 3, { text.thaiScalar(at: $0) }, width: 3) != nil
      {
        return true
      }
      previous = letter
      offset += letter == .none ? 1 : 3
    }
    return false
  }

  /// The text without some letters, or `nil` if all of them are kept.
  ///
  /// - Parameters:
  ///   - excess: The letters to leave out, as ranges of indices, in order.
  ///   - coded: The codes of all of `text`.
  ///   - kept: Where no letter is left out, in order.
  /// - Complexity: O(*n*) for *n* bytes.
  static func text(
    _ text: Span<UInt8>, without excess: [Range<Int>], _ coded: CodedText,
    besides kept: [Range<Int>]
  ) -> NormalizedUTF8? {
    var result = NormalizedUTF8()
    var copied = 0
    var rest = kept[...]
    for range in excess {
      let bytes = coded.utf8Offset(of: range.lowerBound)..<coded.utf8Offset(of: range.upperBound)
      rest = rest.drop { $0.upperBound <= bytes.lowerBound }
      if let next = rest.first, next.lowerBound < bytes.upperBound { continue }
      result.append(text.extracting(copied..<bytes.lowerBound))
      result.alignment.delete(bytes.count)
      copied = bytes.upperBound
    }
    guard copied > 0 else { return nil }
    result.append(text.extracting(copied..<text.count))
    return result
  }
}
