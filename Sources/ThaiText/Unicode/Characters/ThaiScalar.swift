/// A scalar of the Thai block, U+0E00–0E7F, in one byte; ``none`` stands for any other.
///
///     switch text.thaiScalar(at: offset) {
///     case "ก", "ค", .saraE: …
///     case .none: …
///     default: …
///     }
///
/// A literal outside the block stops the program.
package struct ThaiScalar: Hashable, Sendable {
  /// The scalar's distance from U+0E00, or 0.
  package let rawValue: UInt8

  /// - Parameter rawValue: Below 0x80.
  @inline(__always)
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first value of the block.
  static let blockStart: UInt32 = 0x0E00

  /// The scalar, or ``none`` if it is outside the block.
  @inline(__always)
  package init(_ scalar: Unicode.Scalar) {
    let distance = scalar.value &- Self.blockStart
    rawValue = distance < 0x80 ? UInt8(truncatingIfNeeded: distance) : 0
  }

  /// No scalar of the block.
  package static let none = Self(rawValue: 0)

  /// All scalars of the block, assigned or not.
  package static let all = (UInt8(1)..<0x80).map(Self.init(rawValue:))
}

extension ThaiScalar: ExpressibleByUnicodeScalarLiteral {
  @inline(__always)
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    let distance = scalar.value &- Self.blockStart
    precondition(distance < 0x80, "a literal of ThaiScalar is a Thai scalar")
    rawValue = UInt8(truncatingIfNeeded: distance)
  }
}

// MARK: - Letters that cannot be seen well alone

extension ThaiScalar {
  package static let paiyannoi: Self = "ฯ"
  package static let saraA: Self = "\u{0E30}"
  package static let maiHanAkat: Self = "\u{0E31}"
  package static let saraAa: Self = "\u{0E32}"
  package static let saraAm: Self = "\u{0E33}"
  package static let saraI: Self = "\u{0E34}"
  package static let saraII: Self = "\u{0E35}"
  package static let saraUe: Self = "\u{0E36}"
  package static let saraUee: Self = "\u{0E37}"
  package static let saraU: Self = "\u{0E38}"
  package static let saraE: Self = "เ"
  package static let lakkhangyao: Self = "\u{0E45}"
  package static let maiyamok: Self = "ๆ"
  package static let thanthakhat: Self = "\u{0E4C}"
  package static let nikhahit: Self = "\u{0E4D}"
}

// MARK: - What a scalar is

extension ThaiScalar {
  @inline(__always)
  private func isBetween(_ first: Self, _ last: Self) -> Bool {
    rawValue &- first.rawValue <= last.rawValue &- first.rawValue
  }

  /// ก–ฮ, with ฤ and ฦ.
  @inline(__always)
  package var isConsonant: Bool { isBetween("ก", "ฮ") }

  /// เ แ โ ใ ไ.
  @inline(__always)
  package var isLeadingVowel: Bool { isBetween("เ", "ไ") }

  /// ะ า ำ ๅ.
  @inline(__always)
  package var isFollowingVowel: Bool {
    self == .saraA || self == .saraAa || self == .saraAm || self == .lakkhangyao
  }

  /// A nonspacing mark: a vowel above or below, a tone or another sign above.
  @inline(__always)
  package var isMark: Bool {
    self == .maiHanAkat || isBetween(.saraI, "\u{0E3A}") || isBetween("\u{0E47}", "\u{0E4E}")
  }

  @inline(__always)
  package var isTone: Bool { isBetween("\u{0E48}", "\u{0E4B}") }

  /// Mai han-akat and sara uee, which no syllable ends with.
  @inline(__always)
  package var needsFinal: Bool { self == .maiHanAkat || self == .saraUee }

  @inline(__always)
  package var isDigit: Bool { isBetween("๐", "๙") }

  /// The value of a digit.
  @inline(__always)
  package var digitValue: Int? { isDigit ? Int(rawValue &- Self("๐").rawValue) : nil }

  /// A letter, a vowel or a mark: what words are spelled with.
  @inline(__always)
  package var isLetter: Bool {
    isBetween("ก", "\u{0E3A}") && self != .paiyannoi
      || isBetween("เ", "\u{0E4E}") && self != .maiyamok
  }

  /// A letter or ๆ.
  @inline(__always)
  package var isLetterOrMaiyamok: Bool {
    let bits = rawValue < 64 ? Self.lettersBelow64 : Self.lettersFrom64
    return bits &>> UInt64(rawValue & 63) & 1 == 1
  }

  /// U+0E01 to U+0E3A without U+0E2F ฯ, and U+0E40 to U+0E4E: one bit for each.
  private static let lettersBelow64: UInt64 = 0x07FF_7FFF_FFFF_FFFE
  private static let lettersFrom64: UInt64 = 0x0000_0000_0000_7FFF

  /// A letter, ฯ or ๆ: what Thai runs consist of.
  @inline(__always)
  package var isLetterOrSign: Bool { isBetween("ก", "\u{0E3A}") || isBetween("เ", "\u{0E4E}") }
}
