/// Units of ``FoldedText``.
extension String {
  /// The text of units of folded text, none of which is a surrogate.
  init(units: some Sequence<UInt16>) {
    var bytes: [UInt8] = []
    for unit in units {
      if unit < 0x80 {
        bytes.append(UInt8(unit))
      } else if unit < 0x800 {
        bytes.append(0xC0 | UInt8(unit >> 6))
        bytes.append(0x80 | UInt8(unit & 0x3F))
      } else {
        bytes.append(0xE0 | UInt8(unit >> 12))
        bytes.append(0x80 | UInt8(unit >> 6 & 0x3F))
        bytes.append(0x80 | UInt8(unit & 0x3F))
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension UInt16: SevenBitLetter {
  @inline(__always) var sevenBits: UInt8 { UInt8(truncatingIfNeeded: self & 0x7F) }

  /// The unit of a Thai scalar.
  @inline(__always)
  init(_ thai: ThaiScalar) {
    self = UInt16(truncatingIfNeeded: ThaiScalar.blockStart) | UInt16(thai.rawValue)
  }

  @inline(__always)
  var thai: ThaiScalar {
    self >> 7 == 0x0E00 >> 7 ? ThaiScalar(rawValue: UInt8(truncatingIfNeeded: self & 0x7F)) : .none
  }

  @inline(__always)
  var thaiLetter: ThaiScalar {
    isThaiLetter ? ThaiScalar(rawValue: UInt8(truncatingIfNeeded: self & 0x7F)) : .none
  }

  /// A letter, vowel or mark of Thai; ฯ, ๆ, digits and signs are none.
  @inline(__always) var isThaiLetter: Bool {
    (self >= 0x0E01 && self <= 0x0E3A && self != 0x0E2F)
      || (self >= 0x0E40 && self <= 0x0E4E && self != 0x0E46)
  }
  @inline(__always) var isThaiConsonant: Bool { self >= 0x0E01 && self <= 0x0E2E }
  @inline(__always) var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  @inline(__always) var isCapital: Bool { self >= 0x41 && self <= 0x5A }
  @inline(__always) var isSmallLetter: Bool { self >= 0x61 && self <= 0x7A }
  @inline(__always) var isASCIILetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
  /// A letter of the Latin script, those with diacritics included.
  @inline(__always) var isLatinLetter: Bool {
    isASCIILetter || (self >= 0xC0 && self <= 0x24F && self != 0xD7 && self != 0xF7)
  }
  @inline(__always) var isLatinAlphanumeric: Bool { isLatinLetter || isDigit }
  @inline(__always) var isSpace: Bool { self == 0x20 || self == 0x09 }
  @inline(__always) var isNewline: Bool { self >= 0x0A && self <= 0x0D }
  @inline(__always) var isApostrophe: Bool { self == 0x27 || self == 0x2019 }
  @inline(__always) var isQuotationMark: Bool {
    self == 0x22 || isApostrophe || self == 0x2018 || self == 0x201C || self == 0x201D
  }
  @inline(__always) var isDash: Bool { self == 0x2D || (self >= 0x2010 && self <= 0x2014) }
  @inline(__always) var capitalized: UInt16 { self >= 0x61 && self <= 0x7A ? self & 0xDF : self }

  static let fullStop: UInt16 = 0x2E
}
