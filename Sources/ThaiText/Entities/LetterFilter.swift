/// Tells quickly whether four Thai letters may begin something: one bit for each value of a hash.
///
/// The hash is a cyclic polynomial of the last four letters (Cohen, "Recursive hashing functions
/// for n-grams", 1997), shifted instead of rotated, so that a step takes one look-up and older
/// letters fall out by themselves. Letters that are missing, before or after, count nothing.
struct LetterFilter: Sendable {
  /// The hash of the last four letters.
  typealias Hash = UInt32

  /// 65,536 bits: with the thousands of beginnings of the bundled tables one place in thirty passes
  /// that should not.
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// What each scalar of the Thai block adds to the hash: nothing for one that is no letter.
  private let terms: [UInt32] = (0..<0x80).map { letter in
    UInt8(letter).isThaiLetter && letter != 0x46 ? Self.term(of: UInt64(letter)) : 0
  }

  /// A number whose bits look like those of a coin (Steele et al., SplitMix64, 2014).
  private static func term(of letter: UInt64) -> UInt32 {
    var value = (letter + 1) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: value >> 32) | 1
  }

  /// Inserts the first four letters of a word.
  ///
  /// - Parameters:
  ///   - word: Scalars of the Thai block, as their distance from U+0E00; others are 0.
  ///   - continuations: What may follow a word of less than four letters; `nil` for anything.
  mutating func insert(_ word: some Sequence<UInt8>, before continuations: [[UInt8]]?) {
    let word = Array(word)
    let letters = word.prefix { terms[Int($0)] != 0 }.prefix(4)
    if letters.count == 4 || letters.count < word.count {
      insert(letters)
    } else if let continuations {
      for next in continuations { insert((letters + next).prefix(4)) }
    } else {
      insert(letters)
      for next in 1..<UInt8(0x80) where terms[Int(next)] != 0 {
        if letters.count == 3 {
          insert(letters + [next])
        } else {
          insert(letters + [next], before: nil)
        }
      }
    }
  }

  /// Inserts the last four letters of a word, or all of a shorter one.
  mutating func insert(endOf word: some Sequence<UInt8>) {
    let hash = word.reduce(0) { $0 << 8 ^ terms[Int($1)] }
    setBit(of: hash)
  }

  private mutating func insert(_ letters: some Collection<UInt8>) {
    let hash = letters.reduce(0) { $0 << 8 ^ terms[Int($1)] }
    setBit(of: hash << UInt32(8 * (4 - letters.count)))
  }

  private mutating func setBit(of hash: Hash) {
    bits[Int(hash >> 22)] |= 1 << UInt64(hash >> 16 & 63)
  }

  /// Whether the last four letters may begin something.
  @inline(__always)
  func contains(_ hash: Hash) -> Bool {
    bits[Int(hash &>> 22)] &>> UInt64(hash &>> 16 & 63) & 1 == 1
  }

  /// Moves an offset over Thai letters, up to what is none or behind four letters that may begin
  /// something.
  ///
  /// - Parameters:
  ///   - hash: That of the letters before the offset.
  ///   - offset: Not negative.
  ///   - limit: Where to stop at the latest.
  /// - Returns: Whether the last four letters may begin something.
  @inline(__always)
  func skipLetters(
    _ hash: inout Hash, from offset: inout Int, upTo limit: Int, in text: Span<UInt8>
  ) -> Bool {
    let bytes = text.bytes
    let (bits, terms) = (bits.span, terms.span)
    precondition(offset >= 0 && bits.count == 1024 && terms.count == 0x80)
    // Four bytes are read at a time, so the last letter of a text is left over.
    let last = min(limit, bytes.byteCount &- 1) &- 3
    var position = offset
    var rolling = hash
    var isHit = false
    while position <= last,
      let letter = ThaiBlock.scalarOffset(uncheckedAt: position, in: bytes)
    {
      // A letter is below 128, ten bits below 1024.
      let term = unsafe terms[unchecked: Int(letter)]
      guard term != 0 else { break }
      rolling = rolling &<< 8 ^ term
      position &+= 3
      let word = unsafe bits[unchecked: Int(rolling &>> 22)]
      if word &>> UInt64(rolling &>> 16 & 63) & 1 == 1 {
        isHit = true
        break
      }
    }
    if !isHit, position &+ 3 == text.count, text.count <= limit {
      isHit = takeLast(&rolling, at: &position, in: text)
    }
    offset = position
    hash = rolling
    return isHit
  }

  /// Takes the last letter of a text, if it is one.
  private func takeLast(
    _ hash: inout Hash, at offset: inout Int, in text: Span<UInt8>
  ) -> Bool {
    let term = terms[Int(text.thaiScalar(at: offset))]
    guard term != 0 else { return false }
    hash = hash &<< 8 ^ term
    offset &+= 3
    return contains(hash)
  }
}
