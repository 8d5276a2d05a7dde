/// Finds the words of a lexicon that a damaged text may have at a place: a walk down the trie that
/// branches where a letter may be read in two ways.
///
/// Time is bounded by the number of words of the lexicon that the text can be read as, whatever the
/// text's length.
struct DamagedWordSearch {
  let text: DamagedText
  let lexicon: Lexicon
  let penalties: RepairPenalties
  private(set) var found: [DamagedWord] = []
  private var start = 0
  private var beginsWithPending = false
  private var symbols: [TrieSymbol] = []

  init(_ text: DamagedText, _ lexicon: Lexicon, _ penalties: RepairPenalties) {
    self.text = text
    self.lexicon = lexicon
    self.penalties = penalties
  }

  /// How a walk has read the text so far.
  private struct Reading {
    var penalty = 0
    var damage: DamagedWord.Damage = []
    /// A letter that is read later than it stands.
    var pending: Int?
    /// Whether a ring was read whose sara aa has not come.
    var hasOpenRing = false
    /// A word that kept one ring did not lose the others.
    var hasKeptRing = false
    var followsShift = false
  }

  /// Finds the words from a letter on, plain ones included.
  ///
  /// - Parameter pending: A letter before it that the word begins with, because marks of the word before
  ///   stand between.
  mutating func find(from start: Int, pending: Int? = nil) {
    self.start = start
    beginsWithPending = pending != nil
    found.removeAll(keepingCapacity: true)
    var reading = Reading()
    reading.pending = pending
    if pending != nil { (reading.damage, reading.followsShift) = (.shift, true) }
    lexicon.trie.units.withSpan { units in
      visit(TrieWalk(in: units), at: start, reading, in: units)
    }
  }

  private mutating func visit(
    _ walk: TrieWalk, at place: Int, _ reading: Reading, in units: Span<UInt32>
  ) {
    if walk.isAtWord { take(walk, at: place, reading, in: units) }
    var reading = reading
    if let pending = reading.pending {
      reading.pending = nil
      step(walk, by: TrieSymbol(text.letters[pending]), to: place, reading, in: units)
      return
    }
    guard place < text.count, place == start || passGap(at: place, &reading) else { return }
    read(text.letters[place], walk, at: place, reading, in: units)
  }

  private mutating func step(
    _ walk: TrieWalk, by symbol: TrieSymbol, to place: Int, _ reading: Reading,
    in units: Span<UInt32>
  ) {
    var walk = walk
    guard walk.step(by: symbol, in: units) else { return }
    symbols.append(symbol)
    visit(walk, at: place, reading, in: units)
    symbols.removeLast()
  }

  /// Whether a word can go on behind the gap before a letter.
  private func passGap(at place: Int, _ reading: inout Reading) -> Bool {
    switch text.gaps[place] {
    case .none: return true
    case .split: reading.penalty += penalties.split
    case .letterSpaced: break
    case .afterLateTone: reading.penalty += penalties.spaceAfterShift
    case .space:
      guard reading.followsShift else { return false }
      reading.penalty += penalties.spaceAfterShift
    }
    reading.damage.insert(.space)
    return true
  }
}

// MARK: - Letters

extension DamagedWordSearch {
  /// Reads a letter in all ways in which it may be meant.
  private mutating func read(
    _ letter: ThaiScalar, _ walk: TrieWalk, at place: Int, _ reading: Reading,
    in units: Span<UInt32>
  ) {
    var reading = reading
    if reading.hasOpenRing {
      readUnderRing(letter, walk, at: place, reading, in: units)
      return
    }
    if letter == .nikhahit {
      var open = reading
      open.hasOpenRing = true
      open.damage.insert(.parts)
      visitWithoutWord(walk, at: place + 1, open, in: units)
    }
    if letter == .saraAa, !reading.hasKeptRing {
      readLostRing(walk, at: place, reading, in: units)
    }
    if text.doubled.contains(place) {
      var other = reading
      other.damage.insert(.doubledSaraE)
      other.penalty += penalties.doubledSaraE
      step(walk, by: .saraE, to: place + 1, other, in: units)
    }
    readShift(walk, at: place, reading, in: units)
    if letter == .saraAm {
      if reading.damage.contains(.ring) { return }
      reading.hasKeptRing = true
    }
    reading.followsShift = false
    step(walk, by: TrieSymbol(letter), to: place + 1, reading, in: units)
  }

  /// Goes on without a symbol, where no word can end.
  private mutating func visitWithoutWord(
    _ walk: TrieWalk, at place: Int, _ reading: Reading, in units: Span<UInt32>
  ) {
    var reading = reading
    guard place < text.count, passGap(at: place, &reading) else { return }
    read(text.letters[place], walk, at: place, reading, in: units)
  }

  /// Between a ring and its sara aa a tone may stand.
  private mutating func readUnderRing(
    _ letter: ThaiScalar, _ walk: TrieWalk, at place: Int, _ reading: Reading,
    in units: Span<UInt32>
  ) {
    var reading = reading
    if letter.isTone {
      step(walk, by: TrieSymbol(letter), to: place + 1, reading, in: units)
    } else if letter == .saraAa {
      reading.hasOpenRing = false
      step(walk, by: .saraAm, to: place + 1, reading, in: units)
    }
  }

  private mutating func readLostRing(
    _ walk: TrieWalk, at place: Int, _ reading: Reading, in units: Span<UInt32>
  ) {
    guard place > 0 else { return }
    let followsTone = text.letters[place - 1].isTone
    let isBesideSpace =
      text.gaps[place] != .none || followsTone && text.gaps[place - 1] != .none
    var reading = reading
    reading.damage.insert(.ring)
    reading.penalty += isBesideSpace ? penalties.ringBesideSpace : penalties.ring
    reading.followsShift = false
    step(walk, by: .saraAm, to: place + 1, reading, in: units)
  }

  /// Reads marks before the letter that they stand on: เปน็ is เป็น.
  private mutating func readShift(
    _ walk: TrieWalk, at place: Int, _ reading: Reading, in units: Span<UInt32>
  ) {
    let letter = text.letters[place]
    guard place > 0, !symbols.isEmpty, letter.isConsonant || letter.isLeadingVowel,
      text.gaps[place] == .none || reading.followsShift
    else { return }
    let marks = marks(after: place)
    guard !marks.isEmpty, marks.allSatisfy({ text.letters[$0].isAbove }) else { return }
    let isBare = marks.upperBound == text.count || text.gaps[marks.upperBound] == .none
    var walk = walk
    for mark in marks {
      guard walk.step(by: TrieSymbol(text.letters[mark]), in: units) else { return }
    }
    var reading = reading
    reading.damage.formUnion(isBare ? [.shift, .bareShift] : .shift)
    reading.penalty += isBare ? penalties.bareShift : penalties.shift
    reading.pending = place
    reading.followsShift = true
    symbols += marks.map { TrieSymbol(text.letters[$0]) }
    visit(walk, at: marks.upperBound, reading, in: units)
    symbols.removeLast(marks.count)
  }

  /// The marks that follow a letter directly.
  private func marks(after place: Int) -> Range<Int> {
    var end = place + 1
    while end < text.count, text.letters[end].isMark, text.gaps[end] == .none { end += 1 }
    return place + 1..<end
  }
}

// MARK: - Words

extension DamagedWordSearch {
  /// Shorter words are too much like parts of others.
  private static let fewestLetters = 4

  private mutating func take(
    _ walk: TrieWalk, at place: Int, _ reading: Reading, in units: Span<UInt32>
  ) {
    if reading.damage.contains(.bareShift), place - start < Self.fewestLetters { return }
    guard !reading.hasOpenRing,
      reading.pending != nil || reading.followsShift || text.mayPart(at: place)
    else { return }
    found.append(
      DamagedWord(
        letters: start..<place, pendingLetter: reading.pending,
        beginsWithPending: beginsWithPending,
        endsWithShift: reading.followsShift, symbols: symbols, cost: walk.value(in: units),
        penalty: reading.penalty, damage: reading.damage))
  }
}

extension ThaiScalar {
  /// Whether it is a mark above its consonant; tools write those too late, and none below.
  fileprivate var isAbove: Bool {
    isMark && self != .saraU && self != "\u{0E39}" && self != "\u{0E3A}"
  }
}
