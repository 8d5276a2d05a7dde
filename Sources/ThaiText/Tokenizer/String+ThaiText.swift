/// What ``ThaiTokenizer/default`` finds in a text. Indices are those of the string that the text is a
/// part of.
extension StringProtocol {
  /// The words and numbers of the text, without white space and punctuation.
  ///
  ///     "แม่น้ำเจ้าพระยา 1 สาย".thaiWords    // ["แม่น้ำ", "เจ้าพระยา", "1", "สาย"]
  public var thaiWords: [Substring] {
    thaiTokens.lazy.filter(\.kind.isWordLike).map(\.text)
  }

  /// The tokens of the text, white space and punctuation included.
  public var thaiTokens: Tokens { ThaiTokenizer.default.tokens(in: self) }

  /// The entities of the text, in order of their beginnings.
  ///
  /// A date overlaps the numbers and abbreviations it is made of; no others overlap.
  public var thaiEntities: [Entity] { ThaiTokenizer.default.entities(in: self) }
}
