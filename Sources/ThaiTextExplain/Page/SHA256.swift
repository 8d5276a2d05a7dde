/// The hash SHA-256 (FIPS 180-4), by which a policy names what may run.
enum SHA256 {
  /// What names some bytes in a Content Security Policy: the hash in base 64.
  static func sourceExpression(of bytes: [UInt8]) -> String {
    "sha256-" + base64(digest(of: bytes))
  }

  /// The 32 bytes of the hash.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func digest(of bytes: [UInt8]) -> [UInt8] {
    var state = initialState
    let message = padded(bytes)
    for start in stride(from: 0, to: message.count, by: blockSize) {
      compress(message[start..<start + blockSize], into: &state)
    }
    return state.flatMap(bigEndian)
  }

  private static let blockSize = 64

  /// The message with its end: a one, zeros, and its length in bits.
  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    let zeros = (blockSize * 2 - 9 - bytes.count % blockSize) % blockSize
    return bytes + [0x80] + Array(repeating: 0, count: zeros) + bigEndian(UInt64(bytes.count) * 8)
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var s = state
    for (word, constant) in zip(schedule(block), constants) {
      let first =
        s[7] &+ (rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25))
        &+ ((s[4] & s[5]) ^ (~s[4] & s[6])) &+ constant &+ word
      let second =
        (rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22))
        &+ ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]))
      s = [first &+ second, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
    }
    for index in state.indices { state[index] &+= s[index] }
  }

  private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (old, new) = (words[index - 15], words[index - 2])
      let mixed =
        (rotate(old, 7) ^ rotate(old, 18) ^ old >> 3)
        &+ (rotate(new, 17) ^ rotate(new, 19) ^ new >> 10)
      words.append(words[index - 16] &+ mixed &+ words[index - 7])
    }
    return words
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static func bigEndian(_ word: some FixedWidthInteger) -> [UInt8] {
    stride(from: word.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: word >> $0)
    }
  }

  /// The first 32 bits of the fractional parts of the roots of the first primes.
  private static let initialState = primes.prefix(8).map { fraction(of: Double($0).squareRoot()) }
  private static let constants = primes.map { cubeRootFraction(of: $0) }

  private static let primes: [UInt64] = (2...311).filter { number in
    (2..<number).allSatisfy { number % $0 != 0 }
  }

  private static func fraction(of root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 0x1p32)
  }

  /// Counted in whole numbers: the greatest number whose cube is not above the prime, in units of 2⁻³².
  private static func cubeRootFraction(of prime: UInt64) -> UInt32 {
    var root: UInt64 = 0
    for bit in (0..<35).reversed() {
      let candidate = root | 1 << bit
      if isCube(of: candidate, atMost: prime) { root = candidate }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  private static func isCube(of number: UInt64, atMost prime: UInt64) -> Bool {
    let wide = UInt128(number)
    return wide * wide * wide <= UInt128(prime) << 96
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        text.append(index <= group.count ? letters[Int(bits >> (18 - 6 * index) & 63)] : "=")
      }
    }
    return text
  }
}
