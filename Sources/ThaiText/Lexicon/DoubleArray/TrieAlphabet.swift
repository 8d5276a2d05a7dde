/// The alphabet of the lexicon's trie: UTF-8, with one symbol for each Thai letter.
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
package enum TrieAlphabet {
  package static let endOfWord: UInt16 = 0
  package static let firstThai: UInt16 = 256
  package static let nul: UInt16 = 384
  /// The number of symbols, rounded up to a power of two: the size of a block of the array.
  package static let blockSize = 512

  /// The symbol at an offset, which moves behind it.
  ///
  /// - Precondition: `offset` lies inside the text.
  @inline(__always)
  package static func nextSymbol(in text: Span<UInt8>, at offset: inout Int) -> UInt16 {
    let first = text[offset]
    if first == ThaiScalar.firstByte, offset &+ 2 < text.count,
      let letter = ThaiScalar(utf8: first, text[offset &+ 1], text[offset &+ 2])
    {
      offset &+= 3
      return symbol(of: letter)
    }
    offset &+= 1
    return first == 0 ? nul : UInt16(first)
  }

  @inline(__always)
  package static func symbol(of letter: ThaiScalar) -> UInt16 {
    firstThai | UInt16(letter.rawValue)
  }

  /// The Thai scalar that a symbol stands for.
  @inline(__always)
  package static func letter(of symbol: UInt16) -> ThaiScalar {
    isThai(symbol) ? ThaiScalar(rawValue: UInt8(truncatingIfNeeded: symbol & 0x7F)) : .none
  }

  @inline(__always)
  package static func isThai(_ symbol: UInt16) -> Bool { symbol & 0xFF80 == firstThai }

  /// The number of bytes a symbol takes in UTF-8.
  @inline(__always)
  package static func width(of symbol: UInt16) -> Int { isThai(symbol) ? 3 : 1 }

  /// The symbols of a word.
  static func symbols(of word: String) -> [UInt16] {
    var word = word
    return word.withUTF8 { bytes in
      let text = unsafe bytes.span
      var symbols: [UInt16] = []
      var offset = 0
      while offset < text.count { symbols.append(nextSymbol(in: text, at: &offset)) }
      return symbols
    }
  }
}
