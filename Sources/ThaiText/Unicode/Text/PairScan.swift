/// The places of a text where something may stand, found in one look at its codes.
///
/// Normalization and the recognisers of entities and acronyms begin at these places. So the text
/// between them, which is most of it, is looked at once, whatever is looked for.
package struct PairScan: Sendable {
  /// The flags of all pairs of the text.
  package private(set) var found: PairFlags = []
  /// Where recognisers of entities may begin, and where words may be lengthened or numbers.
  package private(set) var entities = Places()
  package private(set) var words = Places()
  /// Where acronyms may stand: at ``PairFlags/acronym``, and at ``PairFlags/acronymBeginning`` where a
  /// continuation follows or what is no Thai letter stands before.
  package private(set) var acronyms = Places()

  /// A set of indices of codes: that of index *i* is bit *i* mod 64 of word *i* / 64.
  package struct Places: Sendable {
    // Never without a word: what is empty would be made anew at each change.
    fileprivate var words: [UInt64] = [0]
    fileprivate var wordCount = 0

    fileprivate mutating func makeRoom(for count: Int) {
      wordCount = (count &+ 63) / 64
      if words.count < wordCount {
        words += repeatElement(0, count: max(wordCount, 2 * words.count) - words.count)
      }
    }

    fileprivate mutating func takeWords() -> [UInt64] {
      let taken = words
      words = []
      return taken
    }

    /// The first place at or after an index.
    @inline(__always)
    package func next(from index: Int) -> Int? { next(from: index) { _ in true } }

    /// The first place at or after an index that a further look accepts.
    @inline(__always)
    package func next(from index: Int, where accepts: (Int) -> Bool) -> Int? {
      let words = words.span
      var word = index &>> 6
      guard word < wordCount else { return nil }
      var bits = words[word] & (~0 &<< UInt64(truncatingIfNeeded: index & 63))
      while true {
        while bits != 0 {
          let place = word &<< 6 | bits.trailingZeroBitCount
          if accepts(place) { return place }
          bits &= bits &- 1
        }
        word &+= 1
        guard word < wordCount else { return nil }
        bits = words[word]
      }
    }
  }

  package init() {}

  package init(_ coded: CodedText, by table: PairTable) { read(coded, by: table) }

  /// Scans another text, into the memory of the one before.
  ///
  /// - Complexity: O(*n*) for *n* codes.
  package mutating func read(_ coded: CodedText, by table: PairTable) {
    // Two loops, as most texts are not scanned for acronyms.
    if table.hasAcronyms {
      read(coded, by: table, forAcronyms: true)
    } else {
      acronyms.makeRoom(for: 0)
      read(coded, by: table, forAcronyms: false)
    }
  }

  @inline(__always)
  private mutating func read(_ coded: CodedText, by table: PairTable, forAcronyms: Bool) {
    entities.makeRoom(for: coded.count)
    words.makeRoom(for: coded.count)
    if forAcronyms { acronyms.makeRoom(for: coded.count) }
    let (codes, flags) = (coded.codes.span, table.bytes.span)
    // The margin before the text is padding, so the first code has a neighbour, too.
    var found = UInt64(table.flags(at: -1, of: coded).rawValue)
    let wordCount = words.wordCount
    // Taken out for the time of the loop: three parts of a value cannot be spans at once.
    var (entityWords, wordWords, acronymWords) = (
      entities.takeWords(), words.takeWords(), acronyms.takeWords()
    )
    var entities = entityWords.mutableSpan
    var words = wordWords.mutableSpan
    var acronyms = acronymWords.mutableSpan
    for word in 0..<wordCount {
      let start = 64 &* word
      let width = min(64, coded.count &- start)
      var (entityBits, wordBits, acronymBits): (UInt64, UInt64, UInt64) = (0, 0, 0)
      // A margin follows the text: its pairs, at most seven, have no flags.
      for group in stride(from: 0, to: width, by: 8) {
        let eight = PairTable.eightFlags(
          ofCodesAt: CodedText.margin &+ start &+ group, in: codes, by: flags)
        found |= eight
        let shift = UInt64(truncatingIfNeeded: group)
        entityBits |= Self.topBits(of: eight) &<< shift
        wordBits |= Self.topBits(of: eight &<< 1) &<< shift
        if forAcronyms {
          let place = CodedText.margin &+ start &+ group
          let next = PairTable.flagsOfPair(ofCodesAt: place &+ 8, in: codes, by: flags)
          // Known: a margin stands before the text.
          let before = codes.integer(knownAt: place &- 1, as: UInt64.self)
          let mayBegin = (eight &>> 8 | next &<< 56) &<< 4 | Self.topsOfOthers(than: before)
          let found = eight &<< 2 | eight &<< 3 & mayBegin
          acronymBits |= Self.topBits(of: found) &<< shift
        }
      }
      entities[word] = entityBits
      words[word] = wordBits
      if forAcronyms { acronyms[word] = acronymBits }
    }
    self.entities.words = entityWords
    self.words.words = wordWords
    self.acronyms.words = acronymWords
    self.found = PairFlags(rawValue: Self.union(ofBytes: found))
  }

  /// Eight codes of which those have their top bit that are no Thai letters or marks, nor signs among
  /// them; the other bits say nothing.
  @inline(__always)
  private static func topsOfOthers(than codes: UInt64) -> UInt64 {
    // Those letters are the codes below that of U+0E4F; none is above 0x7F.
    codes &+ 0x0101_0101_0101_0101 &* UInt64(0x80 - 0x4F)
  }

  /// The top bits of eight bytes, that of the first one lowest.
  @inline(__always)
  private static func topBits(of bytes: UInt64) -> UInt64 {
    // The product moves bit 8 *i* to bit 56 + *i*, and no two bits meet.
    (((bytes & 0x8080_8080_8080_8080) &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  private static func union(ofBytes bytes: UInt64) -> UInt8 {
    let four = bytes | bytes &>> 32
    let two = four | four &>> 16
    return UInt8(truncatingIfNeeded: two | two &>> 8)
  }
}
