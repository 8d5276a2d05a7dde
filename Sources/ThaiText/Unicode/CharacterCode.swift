/// What the boundary model, and all that reads a text quickly, sees of a scalar: a number of seven
/// bits.
///
/// Thai scalars keep their identity, all others share a code with their like. A model's tables
/// are indexed by codes, so a change here needs a new model.
///
/// | code | scalars |
/// |---|---|
/// | 0 | none: the text's edge |
/// | 1…91 | U+0E01…U+0E5B, code = scalar − U+0E00 |
/// | 92 | space, tab, U+00A0, U+200B, U+3000 |
/// | 93 | ASCII digit |
/// | 94, 95 | a…z, A…Z |
/// | 96 | any other letter (U+00C0…U+1FFF, U+3040…U+DFFF) |
/// | 97 | ellipsis U+2026 |
/// | 98 | any other symbol, emoji and ill-formed bytes included |
/// | 100…124 | ``CharacterCode/punctuation``, one each; curly quotes and dashes as the straight ones |
/// | 126 | other ASCII |
package enum CharacterCode {
  /// The number of different codes, unused ones included.
  package static let count = 128

  package static let padding: UInt8 = 0
  package static let lastThai: UInt8 = 91
  package static let space: UInt8 = 92
  package static let digit: UInt8 = 93
  package static let lowercase: UInt8 = 94
  package static let uppercase: UInt8 = 95
  package static let otherLetter: UInt8 = 96
  package static let ellipsis: UInt8 = 97
  package static let symbol: UInt8 = 98
  package static let firstPunctuation: UInt8 = 100
  package static let otherASCII: UInt8 = 126

  /// The marks that have a code of their own, in the order of their codes.
  package static let punctuation: StaticString = "!\"#$%&'()*+,-./:;<=>?@[]_"

  /// The code of each ASCII scalar.
  package static let ascii: [UInt8] = (0..<128).map(asciiCode)

  /// The code of a scalar.
  ///
  /// - Complexity: O(1).
  package static func code(of scalar: Unicode.Scalar) -> UInt8 {
    let value = scalar.value
    switch value {
    case 0..<0x80: return ascii[Int(value)]
    case 0x0E01...0x0E5B: return UInt8(truncatingIfNeeded: value &- 0x0E00)
    case 0xA0, 0x200B, 0x3000: return space
    case 0x201C, 0x201D: return ascii[0x22]
    case 0x2018, 0x2019: return ascii[0x27]
    case 0x2013, 0x2014: return ascii[0x2D]
    case 0x2026: return ellipsis
    case 0xC0..<0x2000, 0x3040..<0xE000: return otherLetter
    default: return symbol
    }
  }

  /// The Thai scalar that a code stands for.
  @inline(__always)
  package static func thai(_ code: UInt8) -> ThaiScalar {
    code <= lastThai ? ThaiScalar(rawValue: code) : .none
  }

  private static func asciiCode(_ value: UInt8) -> UInt8 {
    switch value {
    case 0x20, 0x09: return space
    case 0x30...0x39: return digit
    case 0x61...0x7A: return lowercase
    case 0x41...0x5A: return uppercase
    default: break
    }
    let place = "\(punctuation)".utf8.enumerated().first { $0.element == value }?.offset
    return place.map { firstPunctuation + UInt8($0) } ?? otherASCII
  }
}

extension CharacterCode {
  /// The codes of a text, one a scalar; each maximal ill-formed subsequence counts as a symbol.
  package static func codes(of text: Span<UInt8>) -> [UInt8] {
    var codes: [UInt8] = []
    codes.reserveCapacity(text.count / 2)
    var cursor = UTF8Cursor(at: 0)
    while let element = cursor.next(in: text) {
      switch element {
      case .scalar(let scalar): codes.append(code(of: scalar))
      case .illFormed: codes.append(symbol)
      }
    }
    return codes
  }

  /// The codes of a text, one a scalar.
  package static func codes(of text: some StringProtocol) -> [UInt8] {
    text.unicodeScalars.map(code)
  }
}
