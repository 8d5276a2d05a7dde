/// How often words and pairs of words occurred in training text.
package struct WordCounts: Sendable {
  package let words: WordCountTable
  package let pairs: PairCountTable

  package init(words: WordCountTable, pairs: PairCountTable) {
    self.words = words
    self.pairs = pairs
  }
}

/// How often a word occurred, on a logarithmic scale, and whether word lists have it.
package struct WordEntry: Hashable, Sendable {
  /// ``CountClass`` in the low four bits, then one bit for each word list.
  package let rawValue: UInt8

  @inline(__always)
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package init(count: UInt8, lists: UInt8) { rawValue = count | lists &<< 4 }

  /// 0…12, see ``CountClass``.
  @inline(__always)
  package var count: Int { Int(rawValue & 15) }

  /// A bit for each of two word lists: 0…3.
  @inline(__always)
  package var lists: Int { Int(rawValue &>> 4) }

  package static let absent = WordEntry(rawValue: 0)
}

/// The logarithmic scale of counts: 0 for none, else 1 + ⌊log₂ count⌋, at most 12.
package enum CountClass {
  package static let count = 13

  package static func of(_ count: Int) -> UInt8 {
    UInt8(min(12, Int.bitWidth - max(count, 0).leadingZeroBitCount))
  }
}

/// The words of the training text with their counts: a hash table by open addressing.
///
/// A slot is `fingerprint << 6 | entry`, 0 when free. A word that is absent is taken for one that
/// is present once in about ten million look-ups.
package struct WordCountTable: Sendable {
  package let slots: ImageSection<UInt32>

  package init(slots: ImageSection<UInt32>) { self.slots = slots }

  /// - Complexity: O(1) for a table that ``init(_:)`` built.
  @inline(__always)
  package func entry(of word: WordHash) -> WordEntry {
    slots.withSpan { Self.entry(of: word, in: $0) }
  }

  /// - Parameter slots: Those of the table.
  @inline(__always)
  package static func entry(of word: WordHash, in slots: Span<UInt32>) -> WordEntry {
    let fingerprint = fingerprint(of: word)
    var place = HashSlot.first(of: word, among: slots.count)
    while true {
      let slot = slots[place]
      if slot == 0 { return .absent }
      if slot &>> 6 == fingerprint {
        return WordEntry(rawValue: UInt8(truncatingIfNeeded: slot & 63))
      }
      place = HashSlot.next(after: place, among: slots.count)
    }
  }

  /// 26 bits of the hash, never 0.
  @inline(__always)
  package static func fingerprint(of word: WordHash) -> UInt32 {
    let bits = UInt32(truncatingIfNeeded: word.rawValue) & 0x3FF_FFFF
    return bits == 0 ? 1 : bits
  }
}

/// The pairs of adjacent words of the training text with their counts.
///
/// A slot is `fingerprint << 4 | count class`, 0 when free. An absent pair is taken for a present
/// one once in about a thousand look-ups, which costs no accuracy one could measure.
package struct PairCountTable: Sendable {
  package let slots: ImageSection<UInt16>

  package init(slots: ImageSection<UInt16>) { self.slots = slots }

  /// The ``CountClass`` of a pair.
  ///
  /// - Complexity: O(1) for a table that ``init(_:)`` built.
  @inline(__always)
  package func count(of pair: WordHash) -> Int {
    slots.withSpan { Self.count(of: pair, in: $0) }
  }

  /// - Parameter slots: Those of the table.
  @inline(__always)
  package static func count(of pair: WordHash, in slots: Span<UInt16>) -> Int {
    let fingerprint = fingerprint(of: pair)
    var place = HashSlot.first(of: pair, among: slots.count)
    while true {
      let slot = slots[place]
      if slot == 0 { return 0 }
      if slot &>> 4 == fingerprint { return Int(slot & 15) }
      place = HashSlot.next(after: place, among: slots.count)
    }
  }

  /// Twelve bits of the hash, never 0.
  @inline(__always)
  package static func fingerprint(of pair: WordHash) -> UInt16 {
    let bits = UInt16(truncatingIfNeeded: pair.rawValue) & 0xFFF
    return bits == 0 ? 1 : bits
  }
}

/// Where a hash is looked for in a table of any size.
package enum HashSlot {
  /// The high bits of the hash, scaled to the table; fingerprints are taken from the low ones.
  @inline(__always)
  package static func first(of hash: WordHash, among count: Int) -> Int {
    Int(truncatingIfNeeded: hash.rawValue.multipliedFullWidth(by: UInt64(count)).high)
  }

  @inline(__always)
  package static func next(after place: Int, among count: Int) -> Int {
    let next = place &+ 1
    return next == count ? 0 : next
  }
}
