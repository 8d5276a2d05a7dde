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
/// The article <doc:Normalization> lists what is done.
public struct Normalizer: Sendable {
  public var form: Form
  public var options: Options

  /// - Parameters:
  ///   - form: What the text is brought into. Damaged words are repaired by a ``ThaiTokenizer``.
  ///   - options: What else is done or left out.
  public init(_ form: Form = .canonical, options: Options = Options()) {
    self.form = form
    self.options = options
  }

  /// The normalized text alone.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func normalized(_ text: some StringProtocol) -> String {
    String(text.substring.normalized(by: self))
  }

  /// The normalized text with the way back.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func normalizedText(of text: some StringProtocol) -> NormalizedText {
    var source = text.substring
    let result = source.withUTF8Span(normalizedUTF8(of:))
    return NormalizedText(of: source, by: result)
  }

  /// The normalized form of UTF-8 text, or `nil` if the text is normalized already.
  ///
  /// Ill-formed bytes stay as they are.
  ///
  /// - Complexity: O(*n*) for *n* bytes. If the answer is `nil`, no memory is used, unless the text
  ///   has combining marks of other scripts.
  package func normalizedUTF8(of text: Span<UInt8>) -> NormalizedUTF8? {
    switch form {
    case .canonical: canonicalUTF8(of: text)
    case .search: searchUTF8(of: text)
    }
  }

  /// Whether normalizing changes nothing.
  public func isNormalized(_ text: some StringProtocol) -> Bool {
    var text = text.substring
    return text.withUTF8Span(normalizedUTF8(of:)) == nil
  }

  func canonicalUTF8(
    of text: Span<UInt8>, keepingZeroWidthSpaces: Bool = false
  ) -> NormalizedUTF8? {
    let check = CanonicalCheck(allowingZeroWidthSpaces: keepingZeroWidthSpaces)
    if check.firstSuspect(in: text) == nil { return nil }
    var memo = ScalarMemo()
    return canonicalUTF8(
      of: text, CodedText(text), keepingZeroWidthSpaces: keepingZeroWidthSpaces, using: &memo)
  }

  /// The same for a text whose codes are known.
  ///
  /// - Parameters:
  ///   - hasConflicts: `false` if a scan of the codes has seen that no code is one that may not follow
  ///     the one before it.
  ///   - memo: What is remembered of scalars for this.
  func canonicalUTF8(
    of text: Span<UInt8>, _ coded: CodedText, keepingZeroWidthSpaces: Bool,
    hasConflicts: Bool = true, using memo: inout ScalarMemo
  ) -> NormalizedUTF8? {
    var rewriter = CanonicalRewriter(
      keepingZeroWidthSpaces: keepingZeroWidthSpaces, hasConflicts: hasConflicts)
    rewriter.rewrite(text, coded, using: &memo)
    var output = rewriter.output
    if output.alignment.isIdentity { return nil }
    if options.ignoresBreakHints { output.breakHints = [] }
    return output
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

extension Normalizer {
  /// What a text is brought into.
  public enum Form: String, CaseIterable, Codable, Sendable {
    /// One encoding for spellings that look the same: the order of marks, invisible characters,
    /// codes of old fonts. What a ``ThaiTokenizer`` segments.
    case canonical
    /// One key for words that a reader takes to be the same: digits, case, width, lengthening, and
    /// spaces before ๆ and ฯ, too.
    case search
  }

  /// What one may choose about normalization.
  public struct Options: Sendable {
    /// Whether zero-width spaces and word joiners say nothing about word boundaries.
    ///
    /// Some sites put zero-width spaces between syllables.
    public var ignoresBreakHints = false

    /// Whether search keys have no tones, for approximate matching.
    public var removesTones = false

    /// Where a search key looks for the word that a lengthened one is; without it in the bundled
    /// lexicon.
    public var lexicon: Lexicon?

    public init() {}
  }
}
