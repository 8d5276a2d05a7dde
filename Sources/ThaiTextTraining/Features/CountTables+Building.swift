package import ThaiText

extension WordCountTable {
  /// A table of words, each given once with an entry that is not absent.
  ///
  /// The table depends on the set of words only, not on their order.
  package init(_ words: some Sequence<(word: WordHash, entry: WordEntry)>) {
    let sorted = words.sorted {
      ($0.entry.count, $1.word.rawValue) > ($1.entry.count, $0.word.rawValue)
    }
    var slots = [UInt32](repeating: 0, count: HashSlot.count(for: sorted.count))
    for (word, entry) in sorted {
      let place = slots.freePlace(for: word)
      slots[place] = Self.fingerprint(of: word) << 6 | UInt32(entry.rawValue)
    }
    self.init(slots: ImageSection(slots))
  }
}

extension PairCountTable {
  /// A table of pairs, each given once with a count class above 0.
  ///
  /// The table depends on the set of pairs only, not on their order.
  package init(_ pairs: some Sequence<(pair: WordHash, count: UInt8)>) {
    let sorted = pairs.sorted { ($0.count, $1.pair.rawValue) > ($1.count, $0.pair.rawValue) }
    var slots = [UInt16](repeating: 0, count: HashSlot.count(for: sorted.count))
    for (pair, count) in sorted {
      let place = slots.freePlace(for: pair)
      slots[place] = Self.fingerprint(of: pair) << 4 | UInt16(count)
    }
    self.init(slots: ImageSection(slots))
  }
}

extension HashSlot {
  /// The size of a table of so many entries: seven slots of ten are taken.
  fileprivate static func count(for entryCount: Int) -> Int { entryCount * 10 / 7 + 2 }
}

extension [UInt32] {
  fileprivate func freePlace(for hash: WordHash) -> Int {
    var place = HashSlot.first(of: hash, among: count)
    while self[place] != 0 { place = HashSlot.next(after: place, among: count) }
    return place
  }
}

extension [UInt16] {
  fileprivate func freePlace(for hash: WordHash) -> Int {
    var place = HashSlot.first(of: hash, among: count)
    while self[place] != 0 { place = HashSlot.next(after: place, among: count) }
    return place
  }
}
