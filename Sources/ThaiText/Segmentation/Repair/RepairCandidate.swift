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
  static let saraAa = symbol(of: .saraAa)
  static let saraAm = symbol(of: .saraAm)
  static let saraE = symbol(of: .saraE)
  static let saraAe = symbol(of: .saraAe)

  /// The text that symbols stand for.
  static func text(of symbols: some Sequence<UInt16>) -> String {
    var bytes: [UInt8] = []
    for symbol in symbols {
      if isThai(symbol) {
        bytes += letter(of: symbol).utf8
      } else {
        bytes.append(symbol == nul ? 0 : UInt8(truncatingIfNeeded: symbol))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
