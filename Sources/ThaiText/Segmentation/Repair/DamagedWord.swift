/// A word that a stretch of a text may be, damaged or not.
struct DamagedWord {
  /// What has to be wrong with the text for it to be the word.
  struct Damage: OptionSet {
    let rawValue: UInt8

    /// A sara aa is a sara am that lost its ring.
    static let ring = Self(rawValue: 1)
    /// Of two sara e one was typed by mistake.
    static let doubledSaraE = Self(rawValue: 2)
    /// A space stands inside.
    static let space = Self(rawValue: 4)
    /// Marks stand behind the letter that should follow them.
    static let shift = Self(rawValue: 8)
    /// The same without the space behind them that tools write.
    static let bareShift = Self(rawValue: 32)
    /// A sara am stands in two parts with something between.
    static let parts = Self(rawValue: 16)
  }

  /// The letters of the text, as indices.
  var letters: Range<Int>
  /// Of a word whose last marks stand behind the first letter of the next one, that letter.
  var pendingLetter: Int?
  /// Whether its first letter stands before ``letters``, and the last marks of another word between.
  var beginsWithPending = false
  /// Whether its last letter in the text is a mark that stands too late.
  var endsWithShift = false
  /// The symbols of the word.
  var symbols: [TrieSymbol]
  /// What it costs in the lexicon.
  var cost: Int
  /// What reading the text so costs besides.
  var penalty: Int
  var damage: Damage
}

/// What a repair costs beyond its word, in the unit of costs.
struct RepairPenalties: Sendable {
  /// 4 nats: at 2 more intact text is changed, at 8 a quarter less damage is repaired.
  var ring = 4 * WordCost.unit
  /// 2.5 nats, where the word after it tells.
  var ringByPair = 5 * WordCost.unit / 2
  /// A ring is lost easily where a space came in.
  var ringBesideSpace = WordCost.unit
  var doubledSaraE = 2 * WordCost.unit
  var shift = 3 * WordCost.unit
  /// The same where no space follows that tools write.
  var bareShift = 10 * WordCost.unit
  /// A space inside a word, where no word can end.
  var split = WordCost.unit / 4
  /// A space behind marks that stand too late.
  var spaceAfterShift = WordCost.unit / 4
  /// How much likelier a word must be than another that it collides with: ten times.
  var collision = 589
}

extension TrieSymbol {
  static let saraAm = Self(ThaiScalar.saraAm)
  static let saraE = Self(ThaiScalar.saraE)
}
