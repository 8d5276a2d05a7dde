/// Random texts that normalization has something to do with, the same for the same seed.
struct RandomThai {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A text of up to `length` scalars: Thai letters, marks in any order, invisible characters,
  /// emoji, ASCII, glyphs of old fonts and a little of other scripts.
  static func text(seed: Int, length: Int = 12) -> String {
    var random = Self(seed: seed)
    var text = ""
    for _ in 0..<random.below(length + 1) { text.unicodeScalars.append(random.scalar()) }
    return text
  }

  /// The same of Thai letters and ASCII alone.
  static func thaiText(seed: Int, length: Int = 12) -> String {
    var random = Self(seed: seed)
    var text = ""
    for _ in 0..<random.below(length + 1) {
      text.unicodeScalars.append(random.element(of: random.below(8) == 0 ? ascii : thai))
    }
    return text
  }

  /// SplitMix64 (Steele et al., 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func element(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    scalars[below(scalars.count)]
  }

  mutating func range(in count: Int) -> Range<Int> {
    let bounds = (below(count + 1), below(count + 1))
    return min(bounds.0, bounds.1)..<max(bounds.0, bounds.1)
  }

  private mutating func scalar() -> Unicode.Scalar {
    switch below(16) {
    case 0..<5: element(of: Self.marks)
    case 5..<9: element(of: Self.fewLetters)
    case 9..<11: element(of: Self.thai)
    case 11: element(of: Self.invisible)
    case 12: element(of: Self.glyphs)
    case 13: element(of: Self.emoji)
    case 14: element(of: Self.ascii)
    default: element(of: Self.foreign)
    }
  }

  private static func scalars(_ values: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    values.compactMap(Unicode.Scalar.init)
  }
  static let marks =
    Array("\u{E31}\u{E34}\u{E35}\u{E36}\u{E37}\u{E38}\u{E39}\u{E3A}".unicodeScalars)
    + scalars(0x0E47...0x0E4E)
  static let fewLetters = Array("กนรฤะาำเแๅ".unicodeScalars)
  static let thai = scalars(0x0E01...0x0E3A) + scalars(0x0E3F...0x0E5B)
  static let invisible = Array(
    "\u{200B}\u{200C}\u{200D}\u{200D}\u{2060}\u{FEFF}\u{AD}\u{200E}\u{200F}\u{34F}".unicodeScalars)
  static let glyphs = scalars(0xF700...0xF71A)
  static let emoji = Array("👨👩👧😀\u{FE0F}❤\u{1F3FD}🇹🇭".unicodeScalars)
  static let ascii = scalars(0x20...0x7E) + ["\n", "\r", "\t"]
  static let foreign = Array(
    "éÅΩ漢가\u{1100}\u{1161}\u{11A8}e\u{301}\u{323}\u{308}\u{334}\u{5B0}กा\u{93C}\u{915}\u{958}\u{212B}\u{F73}\u{344}\u{FF21}\u{2026}\u{2019}\u{A0}İJ\u{30C}"
      .unicodeScalars)
}

/// How many random cases a property test runs: few in the default run, all with
/// `THAITEXT_LONG_TESTS=1`.
enum TestScale {
  static func cases(_ count: Int) -> Int { isLong ? count : count / 50 }
  static let isLong = environment("THAITEXT_LONG_TESTS") == "1"
}
