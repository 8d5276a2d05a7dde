extension StringProtocol {
  /// The words and numbers of the text, without white space and punctuation.
  ///
  ///     "แม่น้ำเจ้าพระยา 1 สาย".thaiWords    // ["แม่น้ำ", "เจ้าพระยา", "1", "สาย"]
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiWords: [Substring] {
    thaiTokens.lazy.filter(\.kind.isWordLike).map(\.text)
  }

  /// The tokens of the text, white space and punctuation included.
  ///
  /// Uses ``ThaiTokenizer/default``.
  public var thaiTokens: Tokens { ThaiTokenizer.default.tokens(in: String(self)) }
}
