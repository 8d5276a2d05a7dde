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
package struct CharacterCode: Hashable, BitwiseCopyable, Sendable {
  package let rawValue: UInt8

  /// - Parameter rawValue: Below ``count``.
  @inline(__always)
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The number of different codes, unused ones included.
  package static let count = 128

  package static let padding = Self(rawValue: 0)
  private static let lastThai: UInt8 = 91
  package static let space = Self(rawValue: 92)
  package static let digit = Self(rawValue: 93)
  package static let lowercase = Self(rawValue: 94)
  package static let uppercase = Self(rawValue: 95)
  package static let otherLetter = Self(rawValue: 96)
  package static let ellipsis = Self(rawValue: 97)
  package static let symbol = Self(rawValue: 98)
  private static let firstPunctuation: UInt8 = 100
  package static let otherASCII = Self(rawValue: 126)
  /// Of ``punctuation``.
  package static let fullStop = Self(rawValue: 113)

  /// All codes in order.
  package static let all = (0..<UInt8(count)).map(Self.init(rawValue:))

  /// The marks that have a code of their own, in the order of their codes.
  package static let punctuation: StaticString = "!\"#$%&'()*+,-./:;<=>?@[]_"

  /// The code of each ASCII scalar.
  package static let ascii: [Self] = (UInt8(0)..<0x80).map(asciiCode)

  /// The code of a scalar.
  ///
  /// - Complexity: O(1).
  package init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\0"..<"\u{80}": self = Self.ascii[Int(scalar.value)]
    case "\u{0E01}"..."\u{0E5B}": self.init(ThaiScalar(scalar))
    case "\u{A0}", "\u{200B}", "\u{3000}": self = .space
    case "“", "”": self = Self.ascii[Int(ASCII.quotationMark)]
    case "‘", "’": self = Self.ascii[Int(ASCII.apostrophe)]
    case "–", "—": self = Self.ascii[Int(ASCII.hyphen)]
    case "…": self = .ellipsis
    case "\u{C0}"..<"\u{2000}", "\u{3040}"..<"\u{E000}": self = .otherLetter
    default: self = .symbol
    }
  }

  /// The code of a Thai scalar up to U+0E5B.
  @inline(__always)
  init(_ letter: ThaiScalar) { rawValue = letter.rawValue }

  /// The Thai scalar that the code stands for.
  @inline(__always)
  package var thai: ThaiScalar { isThai ? ThaiScalar(rawValue: rawValue) : .none }

  @inline(__always)
  package var isThai: Bool { rawValue &- 1 < Self.lastThai }

  /// Whether it stands for many different letters or symbols.
  @inline(__always)
  package var isFolded: Bool { self == .otherLetter || self == .symbol }

  /// Whether it stands for an ASCII letter or digit.
  @inline(__always)
  package var isASCIIAlphanumeric: Bool {
    Self.digit.rawValue...Self.uppercase.rawValue ~= rawValue
  }

  private static func asciiCode(_ value: UInt8) -> Self {
    switch value {
    case ASCII.space, ASCII.tab: return .space
    case _ where value.isASCIIDigit: return .digit
    case _ where value.isASCIICapital: return .uppercase
    case _ where value.isASCIILetter: return .lowercase
    default: break
    }
    let place = "\(punctuation)".utf8.enumerated().first { $0.element == value }?.offset
    return place.map { Self(rawValue: firstPunctuation + UInt8($0)) } ?? .otherASCII
  }
}

extension CharacterCode {
  /// The codes of a text, one a scalar; each maximal ill-formed subsequence counts as a symbol.
  package static func codes(of text: Span<UInt8>) -> [Self] {
    var codes: [Self] = []
    codes.reserveCapacity(text.count / 2)
    var cursor = UTF8Cursor(at: 0)
    while let element = cursor.next(in: text) { codes.append(Self(element)) }
    return codes
  }

  /// The codes of a text, one a scalar.
  package static func codes(of text: some StringProtocol) -> [Self] {
    text.unicodeScalars.map { Self($0) }
  }

  /// The code of what stands at a place of a text.
  package init(_ element: UTF8Cursor.Element) {
    switch element {
    case .scalar(let scalar): self.init(scalar)
    case .illFormed: self = .symbol
    }
  }
}
