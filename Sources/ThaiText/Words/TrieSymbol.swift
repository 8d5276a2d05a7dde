/// A letter of the alphabet that tries are made of: UTF-8, with one symbol for each Thai scalar.
///
/// | symbol | stands for |
/// |---|---|
/// | 0 | the end of a word |
/// | 1…255 | a byte of UTF-8 |
/// | 256…383 | a scalar of the Thai block, U+0E00–0E7F |
/// | 384 | the byte 0, which is in no word |
///
/// A Thai letter takes three bytes, of which the first two tell little; read as one symbol it
/// makes the trie a third as deep. Text in other scripts is read byte by byte. Well-formed text
/// has exactly one reading.
package struct TrieSymbol: Hashable, Sendable {
  package let rawValue: UInt16

  @inline(__always)
  init(rawValue: UInt16) { self.rawValue = rawValue }

  @inline(__always)
  package init(_ letter: ThaiScalar) { rawValue = Self.firstThai | UInt16(letter.rawValue) }

  /// The symbol at an offset, which moves behind it.
  ///
  /// - Precondition: `offset` lies inside the text.
  @inline(__always)
  package init(in text: Span<UInt8>, at offset: inout Int) {
    let first = text[offset]
    if first == ThaiScalar.firstByte, offset &+ 2 < text.count,
      let letter = ThaiScalar(utf8: first, text[offset &+ 1], text[offset &+ 2])
    {
      offset &+= 3
      self.init(letter)
    } else {
      offset &+= 1
      self.init(byte: first)
    }
  }

  @inline(__always)
  init(byte: UInt8) { rawValue = byte == 0 ? Self.nul : UInt16(byte) }

  /// The byte of a symbol that is no Thai scalar.
  fileprivate var byte: UInt8 { rawValue == Self.nul ? 0 : UInt8(truncatingIfNeeded: rawValue) }

  private static let firstThai: UInt16 = 256
  private static let nul: UInt16 = 384

  package static let endOfWord = Self(rawValue: 0)
  /// The number of symbols, rounded up to a power of two: the size of a block of a trie's array.
  package static let blockSize = 512

  /// The Thai scalar that the symbol stands for.
  @inline(__always)
  package var thai: ThaiScalar {
    isThai ? ThaiScalar(rawValue: UInt8(truncatingIfNeeded: rawValue & 0x7F)) : .none
  }

  @inline(__always)
  package var isThai: Bool { rawValue & 0xFF80 == Self.firstThai }

  /// The number of bytes the symbol takes in UTF-8.
  @inline(__always)
  package var utf8Count: Int { isThai ? 3 : 1 }

  /// The symbols of a word.
  package static func symbols(of word: String) -> [Self] {
    var word = word
    return word.withUTF8Span { symbols(of: $0) }
  }

  static func symbols(of text: Span<UInt8>) -> [Self] {
    var symbols: [Self] = []
    symbols.reserveCapacity(text.count / 3 + 1)
    var offset = 0
    while offset < text.count { symbols.append(Self(in: text, at: &offset)) }
    return symbols
  }
}

extension TrieSymbol: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension String {
  /// The text that symbols stand for.
  init(symbols: some Sequence<TrieSymbol>) {
    let bytes = symbols.flatMap { symbol in
      symbol.isThai ? symbol.thai.utf8 : [symbol.byte]
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
