/// A word that a stretch of a Thai run may be a damaged spelling of.
struct RepairCandidate {
  /// Places in the run, counted in symbols.
  var places: Range<Int>
  /// The symbols of the word.
  var symbols: [UInt16]
  /// What the word costs in the lexicon, and what reading it here costs on top.
  var cost: Int
}

extension TrieAlphabet {
  static let saraAa: UInt16 = firstThai | 0x32
  static let saraAm: UInt16 = firstThai | 0x33
  static let saraE: UInt16 = firstThai | 0x40
  static let saraAe: UInt16 = firstThai | 0x41

  /// The text that symbols stand for.
  static func text(of symbols: some Sequence<UInt16>) -> String {
    var bytes: [UInt8] = []
    for symbol in symbols {
      if isThai(symbol) {
        let letter = UInt8(truncatingIfNeeded: symbol & 0x7F)
        bytes += [0xE0, 0xB8 | letter >> 6, 0x80 | letter & 0x3F]
      } else {
        bytes.append(symbol == nul ? 0 : UInt8(truncatingIfNeeded: symbol))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
