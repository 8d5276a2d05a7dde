extension Token {
  /// Whether the token is a damaged word; ``correction`` says which.
  public var isRepaired: Bool { correction != nil }

  /// The token in canonical spelling, corrected if it is damaged.
  ///
  /// Shares the input's storage if nothing changes.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public var canonical: Substring {
    correction?[...] ?? text.normalized(by: Normalizer(.canonical))
  }

  /// The key under which the token is found: equal for words that a reader takes to be the same.
  ///
  /// Shares the input's storage if nothing changes. Rules about several tokens, such as a word and
  /// its ๆ, are those of ``Tokens/searchKeys(_:)``.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public var searchKey: Substring { searchKey() }

  /// The one form under which all spellings of an acronym or abbreviation meet, or `nil` for other
  /// tokens: `DE` for `ดีอี` and `DE`, `APEC` for `เอเปค` and `เอเปก`, `พรบ.` for `พ.ร.บ.` and `พรบ.`
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public var acronymKey: String? {
    guard kind == .acronym || kind == .abbreviation else { return nil }
    return AcronymTable.bundled.searchKey(of: text)
  }

  /// The key under which the token is found, made with options.
  public func searchKey(_ options: Normalizer.Options = .init()) -> Substring {
    (correction?[...] ?? text).normalized(by: Normalizer(.search, options: options))
  }
}

extension Substring {
  /// The normalized text; this text itself if it is normalized already.
  func normalized(by normalizer: Normalizer) -> Substring {
    var text = self
    let result = text.withUTF8Span(normalizer.normalizedUTF8(of:))
    return result.map { String(decoding: $0.bytes, as: UTF8.self)[...] } ?? self
  }
}
