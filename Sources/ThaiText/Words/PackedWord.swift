/// A short Thai word or abbreviation as one number, for look-ups that allocate nothing.
///
/// A letter takes seven bits, and up to 18 letters fit. A table of Latin words holds ASCII instead.
struct PackedWord: Equatable, Sendable {
  static let capacity = 18
  /// What stands for a full stop: U+0E7F, which is not assigned.
  static let fullStop = ThaiScalar(rawValue: 0x7F)

  private var bits: UInt128 = 0

  /// The word without letters.
  init() {}

  @inline(__always)
  var isEmpty: Bool { bits == 0 }

  /// Spread by multiplication with the golden ratio's fraction (Knuth, section 6.4).
  @inline(__always)
  var hash: Int {
    let folded = UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits &>> 64)
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) &>> 40)
  }

  /// The word in the bytes, or `nil` if they hold something other than Thai letters and full
  /// stops, or too many.
  init?(_ range: Range<Int>, in text: Span<UInt8>) {
    guard append(range, in: text) else { return nil }
  }

  /// Appends the bytes; returns whether they hold only Thai letters and full stops, and not too
  /// many.
  mutating func append(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count <= 3 * Self.capacity else { return false }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let letter = Self.letter(at: offset, in: text)
      guard letter != .none, !isFull else { return false }
      append(letter)
      offset += letter == Self.fullStop ? 1 : 3
    }
    return true
  }

  /// How many letters the word has.
  var count: Int { (UInt128.bitWidth - bits.leadingZeroBitCount + 6) / 7 }

  @inline(__always)
  private var isFull: Bool { bits &>> UInt128(7 * (Self.capacity - 1)) != 0 }

  /// The ASCII letter that was appended last, or `nil` for the empty word.
  var lastASCII: UInt8? { isEmpty ? nil : UInt8(truncatingIfNeeded: bits & 0x7F) }

  mutating func removeLast() { bits = bits &>> 7 }

  @inline(__always)
  mutating func append(_ letter: ThaiScalar) { append(ascii: letter.rawValue) }

  @inline(__always)
  mutating func append(ascii letter: UInt8) { bits = bits &<< 7 | UInt128(letter) }

  @inline(__always)
  static func letter(at offset: Int, in text: Span<UInt8>) -> ThaiScalar {
    let letter = text.thaiScalar(at: offset)
    return letter == .none && text.byte(at: offset) == ASCII.fullStop ? fullStop : letter
  }
}

// MARK: - As numbers

extension PackedWord: Comparable {
  static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}

extension PackedWord {
  /// - Parameter quarters: Four numbers of 32 bits, the lowest one first.
  init(quarters: (Int, Int, Int, Int)) {
    let (first, second, third, fourth) = quarters
    bits =
      UInt128(UInt64(first) | UInt64(second) << 32)
      | UInt128(UInt64(third) | UInt64(fourth) << 32) << 64
  }

  var quarters: [Int] {
    stride(from: 0, to: 128, by: 32).map {
      Int(truncatingIfNeeded: bits >> UInt128($0) & 0xFFFF_FFFF)
    }
  }
}

// MARK: - ASCII

extension PackedWord {
  /// A text of ASCII, or `nil` for another one, an empty or a longer one.
  init?(ascii text: String) {
    self.init()
    guard !text.isEmpty, text.utf8.count <= Self.capacity else { return nil }
    for byte in text.utf8 {
      guard byte > 0, byte < 0x80 else { return nil }
      append(ascii: byte)
    }
  }

  /// The bytes with their letters in lower case, or `nil` for other bytes than ASCII, or too many.
  init?(lowercasing range: Range<Int>, in text: Span<UInt8>) {
    self.init()
    guard range.count <= Self.capacity else { return nil }
    for offset in range {
      let byte = text.byte(at: offset)
      guard byte > 0, byte < 0x80 else { return nil }
      append(ascii: byte.isASCIICapital ? byte | 0x20 : byte)
    }
  }
}
