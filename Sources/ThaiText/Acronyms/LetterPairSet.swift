/// A set of pairs of Thai letters, as one bit each.
struct LetterPairSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 0x80 * 2)

  mutating func insert(_ first: UInt16, _ second: UInt16) {
    bits[index(first, second)] |= 1 << UInt64(second & 0x3F)
  }

  @inline(__always)
  func contains(_ first: UInt16, _ second: UInt16) -> Bool {
    bits[index(first, second)] >> UInt64(second & 0x3F) & 1 != 0
  }

  @inline(__always)
  private func index(_ first: UInt16, _ second: UInt16) -> Int {
    Int(first & 0x7F) * 2 + Int(second >> 6 & 1)
  }
}
