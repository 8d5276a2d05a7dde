extension String {
  /// The words and numbers of the text, without white space and punctuation.
  ///
  ///     "แม่น้ำเจ้าพระยา 1 สาย".thaiWords    // ["แม่น้ำ", "เจ้าพระยา", "1", "สาย"]
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiWords: [Substring] {
    thaiTokens.lazy.filter(\.kind.isWordLike).map(\.text)
  }

  /// The entities of the text, in order of their beginnings.
  ///
  /// A date overlaps the numbers and abbreviations it is made of; no others overlap.
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiEntities: [Entity] { ThaiTokenizer.default.entities(in: self) }

  /// The tokens of the text, white space and punctuation included.
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiTokens: Tokens { ThaiTokenizer.default.tokens(in: self) }
}

extension Substring {
  /// The words and numbers of the text, with the indices of its string, without white space and punctuation.
  ///
  ///     "แม่น้ำเจ้าพระยา 1 สาย".thaiWords    // ["แม่น้ำ", "เจ้าพระยา", "1", "สาย"]
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiWords: [Substring] {
    thaiTokens.lazy.filter(\.kind.isWordLike).map(\.text)
  }

  /// The entities of the text, with the indices of its string, in order of their beginnings.
  ///
  /// A date overlaps the numbers and abbreviations it is made of; no others overlap.
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiEntities: [Entity] { ThaiTokenizer.default.entities(in: self) }

  /// The tokens of the text, with the indices of its string, white space and punctuation included.
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiTokens: Tokens { ThaiTokenizer.default.tokens(in: self) }
}
