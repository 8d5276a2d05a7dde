/// Brings text into one spelling and keeps the way back.
///
///     let normalizer = Normalizer(.canonical)
///     let result = normalizer.normalizedText(of: "น\u{0E4D}\u{0E49}\u{0E32}ไหล")
///     result.text                          // "น้ำไหล"
///     result.sourceRange(of: 0..<9)        // 0..<12
///
/// A normalizer is a value without state. Normalizing twice gives what normalizing once gives.
/// Time is linear in the length of the text, and a canonical text costs no memory.
///
/// ``NormalizationRule/canonicalRules`` and ``NormalizationRule/searchRules`` list what is done.
public struct Normalizer: Sendable {
  public var profile: NormalizationProfile
  public var options: Options

  /// - Parameters:
  ///   - profile: With ``NormalizationProfile/repair``, a normalizer alone does what
  ///     ``NormalizationProfile/canonical`` does: repairs need a lexicon and an engine, so they come
  ///     from a ``ThaiTokenizer``.
  ///   - options: What else is done or left out.
  public init(_ profile: NormalizationProfile = .canonical, options: Options = Options()) {
    self.profile = profile
    self.options = options
  }

  /// The normalized text alone.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func normalize(_ text: String) -> String {
    normalizedText(of: text).text
  }

  /// The normalized text with the way back.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func normalizedText(of text: String) -> NormalizedText {
    var source = text
    let result = source.withUTF8Span(normalizedUTF8(of:))
    return NormalizedText(of: source, by: result)
  }

  /// The normalized form of UTF-8 text, or `nil` if the text is normalized already.
  ///
  /// Ill-formed bytes stay as they are.
  ///
  /// - Complexity: O(*n*) for *n* bytes. If the answer is `nil`, no memory is used, unless the text
  ///   has combining marks of other scripts.
  public func normalizedUTF8(of text: Span<UInt8>) -> NormalizedUTF8? {
    switch profile {
    case .none: nil
    case .canonical, .repair: canonicalUTF8(of: text)
    case .search: searchUTF8(of: text)
    }
  }

  /// Whether normalizing changes nothing.
  public func isNormalized(_ text: String) -> Bool {
    var text = text
    return text.withUTF8Span(normalizedUTF8(of:)) == nil
  }

  func canonicalUTF8(
    of text: Span<UInt8>, keepingZeroWidthSpaces: Bool = false
  ) -> NormalizedUTF8? {
    let check = CanonicalCheck(allowingZeroWidthSpaces: keepingZeroWidthSpaces)
    if check.firstSuspect(in: text) == nil { return nil }
    return canonicalUTF8(
      of: text, CodedText(text), keepingZeroWidthSpaces: keepingZeroWidthSpaces)
  }

  /// The same for a text whose codes are known.
  func canonicalUTF8(
    of text: Span<UInt8>, _ coded: CodedText, keepingZeroWidthSpaces: Bool
  ) -> NormalizedUTF8? {
    var rewriter = CanonicalRewriter(keepingZeroWidthSpaces: keepingZeroWidthSpaces)
    rewriter.rewrite(text, coded)
    var output = rewriter.output
    if output.alignment.isIdentity { return nil }
    if options.ignoresBreakHints { output.breakHints = [] }
    return output
  }
}

extension Normalizer {
  /// What one may choose about normalization.
  public struct Options: Sendable {
    /// Whether zero-width spaces and word joiners say nothing about word boundaries.
    ///
    /// Some sites put zero-width spaces between syllables.
    public var ignoresBreakHints = false

    /// Whether search keys have no tones, for approximate matching.
    public var removesTones = false

    /// Where a search key looks whether a word ends in two of one consonant, as `สรร` does, when
    /// three or more stand there.
    public var lexicon: Lexicon?

    /// Whether laughter of any length, `55555`, has the key `555` in
    /// ``Tokens/searchKeys(_:)``, where nothing beside it says that it is a number.
    public var foldsLaughter = false

    public init() {}
  }
}

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
