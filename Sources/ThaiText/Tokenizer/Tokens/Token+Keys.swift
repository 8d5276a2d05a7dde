extension Token {
  /// Whether the token is a damaged word; ``correction`` says which.
  public var isRepaired: Bool { correction != nil }

  /// The token in canonical spelling, or the key under which it is found; a damaged one corrected.
  ///
  ///     token.normalized()           // "น้ำ"
  ///     token.normalized(.search)    // "2567" for ๒๕๖๗
  ///
  /// Shares the input's storage if nothing changes. An index also needs rules about several tokens,
  /// such as a word and its ๆ: see ``SearchAnalyzer``.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func normalized(
    _ form: Normalizer.Form = .canonical, options: Normalizer.Options = .init()
  ) -> Substring {
    (correction?[...] ?? text).normalized(by: Normalizer(form, options: options))
  }
}
