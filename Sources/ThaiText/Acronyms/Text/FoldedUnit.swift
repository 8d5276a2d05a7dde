/// A unit of ``FoldedText``: a scalar below U+FFFF, or U+FFFF for any other.
package struct FoldedUnit: Hashable, Sendable {
  package let rawValue: UInt16

  @inline(__always)
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  @inline(__always)
  init(ascii: UInt8) { rawValue = UInt16(ascii) }

  @inline(__always)
  init(_ thai: ThaiScalar) {
    rawValue = UInt16(truncatingIfNeeded: ThaiScalar.blockStart) | UInt16(thai.rawValue)
  }

  /// The ASCII digit for a Thai one.
  @inline(__always)
  init(digit: ThaiScalar) {
    self.init(ascii: digit.rawValue &- ThaiScalar("๐").rawValue &+ ASCII.zero)
  }

  /// The units of a text that is folded already.
  package static func units(_ text: some StringProtocol) -> [Self] {
    text.utf16.map(Self.init(rawValue:))
  }

  /// What stands outside the text.
  package static let outside = Self(rawValue: 0)
  /// What stands for scalars above U+FFFE and ill-formed bytes.
  static let unknown = Self(rawValue: 0xFFFF)

  static let saraE: Self = "เ"
  static let thanthakhat: Self = "\u{0E4C}"
}

extension FoldedUnit: ExpressibleByUnicodeScalarLiteral {
  @inline(__always)
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) { rawValue = UInt16(scalar.value) }
}

extension FoldedUnit: SevenBitLetter {
  @inline(__always)
  var sevenBits: UInt8 { UInt8(truncatingIfNeeded: rawValue & 0x7F) }
}

// MARK: - What a unit is

extension FoldedUnit {
  @inline(__always)
  private func isBetween(_ first: Self, _ last: Self) -> Bool {
    rawValue &- first.rawValue <= last.rawValue &- first.rawValue
  }

  @inline(__always)
  var thai: ThaiScalar {
    UInt32(rawValue) &- ThaiScalar.blockStart < 0x80 ? ThaiScalar(rawValue: sevenBits) : .none
  }

  /// The letter, vowel or mark; ฯ, ๆ, digits and signs are none.
  @inline(__always)
  var thaiLetter: ThaiScalar { isThaiLetter ? ThaiScalar(rawValue: sevenBits) : .none }
  @inline(__always)
  var isThaiLetter: Bool {
    isBetween("ก", "\u{0E3A}") && self != "ฯ" || isBetween("เ", "\u{0E4E}") && self != "ๆ"
  }
  @inline(__always)
  var isThaiConsonant: Bool { isBetween("ก", "ฮ") }
  @inline(__always)
  var isASCII: Bool { rawValue < 0x80 }
  @inline(__always)
  var isDigit: Bool { isBetween("0", "9") }
  @inline(__always)
  var isCapital: Bool { isBetween("A", "Z") }
  @inline(__always)
  var isSmallLetter: Bool { isBetween("a", "z") }
  @inline(__always)
  var isASCIILetter: Bool { isCapital || isSmallLetter }
  /// A letter of the Latin script, those with diacritics included.
  @inline(__always)
  var isLatinLetter: Bool {
    isASCIILetter || (isBetween("\u{C0}", "\u{24F}") && self != "×" && self != "÷")
  }
  @inline(__always)
  var isLatinAlphanumeric: Bool { isLatinLetter || isDigit }
  @inline(__always)
  var isASCIIAlphanumeric: Bool { isASCIILetter || isDigit }
  @inline(__always)
  var isSpace: Bool { self == " " || self == "\t" }
  @inline(__always)
  var isNewline: Bool { isBetween("\n", "\r") }
  @inline(__always)
  var isApostrophe: Bool { self == "'" || self == "’" }
  @inline(__always)
  var isQuotationMark: Bool {
    self == "\"" || isApostrophe || self == "‘" || self == "“" || self == "”"
  }
  /// A hyphen or dash, up to the em dash.
  @inline(__always)
  var isDash: Bool { self == "-" || isBetween("\u{2010}", "\u{2014}") }
  @inline(__always)
  var isBracket: Bool { self == "(" || self == ")" || self == "[" || self == "]" }
  @inline(__always)
  var isOpeningBracket: Bool { self == "(" || self == "[" }

  /// The place of a capital in the alphabet, from 0.
  var placeInAlphabet: Int { Int(rawValue &- Self("A").rawValue) }

  @inline(__always)
  var capitalized: Self { isSmallLetter ? Self(rawValue: rawValue & 0xDF) : self }
  /// The small letter of an ASCII letter.
  @inline(__always)
  var lowercased: Self { isCapital ? Self(rawValue: rawValue | 0x20) : self }
}

extension String {
  /// The text of units of folded text, none of which is a surrogate.
  init(units: some Sequence<FoldedUnit>) {
    var bytes: [UInt8] = []
    for unit in units {
      // Decoding UTF-16 would take much longer.
      if unit.isASCII {
        bytes.append(unit.sevenBits)
      } else if let scalar = Unicode.Scalar(unit.rawValue) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
