/// The Word_Break property of UAX #29, table 3.
package enum WordBreakProperty: UInt8, Sendable {
  case other
  case carriageReturn
  case lineFeed
  case newline
  case extend
  case zeroWidthJoiner
  case regionalIndicator
  case format
  case katakana
  case hebrewLetter
  case letter
  case singleQuote
  case doubleQuote
  case midNumLet
  case midLetter
  case midNum
  case numeric
  case extendNumLet
  case segmentationSpace
  /// Extended_Pictographic, which rule WB3c asks for beside the property.
  case pictographic

  /// The property of a common scalar, or `nil` for the others.
  ///
  /// Common are Basic Latin, Latin-1, Latin Extended-A, the Thai digits and signs, and the
  /// punctuation of U+2010–U+2027 and U+2030–U+203A without the two that are also emoji.
  package init?(common scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = Self.ascii[Int(value)]
    } else if value < 0x180 {
      self = Self.latin(value)
    } else if (0x0E3F...0x0E5B).contains(value) {
      guard let property = Self.thaiSign(value) else { return nil }
      self = property
    } else if (0x2010...0x2027).contains(value) || (0x2030...0x203A).contains(value) {
      self = Self.generalPunctuation(value)
    } else {
      return nil
    }
  }

  private static let ascii: [WordBreakProperty] = (0..<0x80).map { value in
    switch Unicode.Scalar(UInt8(value)) {
    case "\r": .carriageReturn
    case "\n": .lineFeed
    case "\u{0B}", "\u{0C}": .newline
    case " ": .segmentationSpace
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .numeric
    case "'": .singleQuote
    case "\"": .doubleQuote
    case ".": .midNumLet
    // The standard has the colon among MidLetter; CLDR, and ICU with it, took it out in version 42.
    case ",", ";": .midNum
    case "_": .extendNumLet
    default: .other
    }
  }

  /// U+0080–U+017F.
  private static func latin(_ value: UInt32) -> WordBreakProperty {
    switch value {
    case 0x85: .newline
    case 0xA9, 0xAE: .pictographic
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xAD: .format
    case 0xB7: .midLetter
    case 0xD7, 0xF7: .other
    case 0xC0...0x17F: .letter
    default: .other
    }
  }

  /// U+0E3F–U+0E5B: the baht sign, the digits and the marks of old texts, but no letter.
  private static func thaiSign(_ value: UInt32) -> WordBreakProperty? {
    switch value {
    case 0x0E50...0x0E59: .numeric
    case 0x0E3F, 0x0E4F, 0x0E5A, 0x0E5B: .other
    default: nil
    }
  }

  /// U+2010–U+2027 and U+2030–U+203A.
  private static func generalPunctuation(_ value: UInt32) -> WordBreakProperty {
    switch value {
    case 0x2018, 0x2019, 0x2024: .midNumLet
    case 0x2027: .midLetter
    default: .other
    }
  }

  /// The property of any scalar, from what the standard library knows of it. Approximate: the
  /// library does not have the property itself.
  package init(approximating scalar: Unicode.Scalar) {
    if let common = Self(common: scalar) {
      self = common
      return
    }
    let properties = scalar.properties
    switch scalar.value {
    case 0x200D: self = .zeroWidthJoiner
    case 0x2028, 0x2029: self = .newline
    case 0x1F1E6...0x1F1FF: self = .regionalIndicator
    case 0x202F, 0x203F, 0x2040, 0x2054, 0xFE33, 0xFE34, 0xFE4D...0xFE4F, 0xFF3F:
      self = .extendNumLet
    case 0x05D0...0x05F2: self = .hebrewLetter
    case 0x3031...0x3035, 0x309B, 0x309C, 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F:
      self = .katakana
    case 0x0E00...0x0EFF, 0x1780...0x17FF, 0x1000...0x109F, 0x3040...0x309F:
      self = properties.isGraphemeExtend ? .extend : .other
    default:
      self = Self(category: properties.generalCategory, of: scalar)
    }
  }

  private init(category: Unicode.GeneralCategory, of scalar: Unicode.Scalar) {
    switch category {
    case .nonspacingMark, .enclosingMark, .spacingMark: self = .extend
    case .format: self = .format
    case .decimalNumber: self = .numeric
    case .spaceSeparator: self = .segmentationSpace
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .letterNumber:
      self = .letter
    case .otherLetter: self = scalar.properties.isIdeographic ? .other : .letter
    default: self = scalar.properties.isEmojiPresentation ? .pictographic : .other
    }
  }
}

/// A scalar of a run, as the rules of word breaking see it.
package struct WordBreakScalar: Sendable {
  package var property: WordBreakProperty
  /// The UTF-8 offset where the scalar ends.
  package var end: Int

  /// Appends the scalars of a run; returns whether all of them are common ones.
  ///
  /// - Parameter onlyCommon: Whether to stop at the first that is not, for want of any use for the rest.
  package static func append(
    of run: Range<Int>, in text: Span<UInt8>, to scalars: inout [WordBreakScalar],
    onlyCommon: Bool = false
  ) -> Bool {
    var isCommon = true
    var cursor = UTF8Cursor(at: run.lowerBound)
    while cursor.utf8Offset < run.upperBound {
      guard case .scalar(let scalar)? = cursor.next(in: text) else { continue }
      let property: WordBreakProperty
      if let common = WordBreakProperty(common: scalar) {
        property = common
      } else {
        isCommon = false
        if onlyCommon { return false }
        property = WordBreakProperty(approximating: scalar)
      }
      scalars.append(WordBreakScalar(property: property, end: cursor.utf8Offset))
    }
    return isCommon
  }
}
