/// What a normalization is for, and so what it may change.
public enum NormalizationProfile: String, CaseIterable, Hashable, Sendable {
  /// Nothing changes.
  case none
  /// One encoding for spellings that look the same: the order of marks, invisible characters,
  /// codes of old fonts. The default before segmentation.
  case canonical
  /// One key for words that a reader takes to be the same: digits, case, width, lengthening, and
  /// spaces before ๆ and ฯ, too.
  case search
  /// Damage of extraction and typing is undone where the lexicon and the text support it.
  case repair
}
