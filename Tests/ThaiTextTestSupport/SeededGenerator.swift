/// Random numbers that a seed decides: SplitMix64 (Steele, Lea and Flood, 2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Calls `body` with as many seeds, always the same ones, and random texts of each.
public func forEverySeed(
  count: Int, _ body: (_ seed: Int, _ random: inout RandomText) throws -> Void
) rethrows {
  for seed in 0..<count {
    var random = RandomText(seed: seed)
    try body(seed, &random)
  }
}
