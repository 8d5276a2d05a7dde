/// Numbers by short Thai words: a hash table with open addressing, for look-ups in a hot loop.
///
/// A look-up takes O(1) steps and a few nanoseconds; the words are those of bundled tables, so the
/// hash need not withstand an adversary.
struct PackedWordIndex: Sendable {
  /// A power of two of slots, at most half of them taken.
  private var words = [PackedWord](repeating: PackedWord(), count: 16)
  private var values = [Int32](repeating: 0, count: 16)
  private(set) var count = 0

  init() {}

  /// The words of a list, numbered from 0 on.
  ///
  /// - Precondition: Each is ASCII, and short enough.
  init(ascii words: [String]) {
    for (number, word) in words.enumerated() {
      guard let packed = PackedWord(ascii: word) else {
        preconditionFailure("a word of a bundled list is not ASCII, or too long")
      }
      insert(packed, number)
    }
  }

  /// All words with their numbers, in no order.
  var all: [(word: PackedWord, number: Int)] {
    words.indices.lazy.filter { !words[$0].isEmpty }.map { (words[$0], Int(values[$0])) }
  }

  /// The number of a word, or `nil` for a word that has none.
  @inline(__always)
  subscript(word: PackedWord) -> Int? {
    let slot = slot(of: word)
    // Known: there are as many values as words.
    guard !words.span[known: slot].isEmpty else { return nil }
    return Int(values.span[known: slot])
  }

  /// Gives a word a number, in place of one it may have.
  ///
  /// - Precondition: The word is not empty.
  mutating func insert(_ word: PackedWord, _ value: Int) {
    precondition(!word.isEmpty, "a word without letters has no place in a table")
    if count * 2 >= words.count { grow() }
    let slot = slot(of: word)
    if words[slot].isEmpty { count += 1 }
    words[slot] = word
    values[slot] = Int32(truncatingIfNeeded: value)
  }

  /// Where the word is, or the free slot where it belongs.
  @inline(__always)
  private func slot(of word: PackedWord) -> Int {
    let words = words.span
    let mask = words.count &- 1
    var slot = word.hash & mask
    // Known: the mask keeps the slot below the count.
    while case let other = words[known: slot], !other.isEmpty, other != word {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let old = self
    words = [PackedWord](repeating: PackedWord(), count: old.words.count * 2)
    values = [Int32](repeating: 0, count: old.words.count * 2)
    count = 0
    for slot in old.words.indices where !old.words[slot].isEmpty {
      insert(old.words[slot], Int(old.values[slot]))
    }
  }
}
