public import ThaiText

extension Explanation {
  /// A text in the spelling of a profile, and what changed.
  public struct Normalization: Codable, Hashable, Sendable {
    public let profile: NormalizationProfile
    /// The text as it is after the change.
    public let text: String
    /// The places that changed, in order.
    public let changes: [Change]
  }

  /// A place of a text that became something else.
  public struct Change: Codable, Hashable, Sendable {
    /// Where it stood in the text.
    public let start: Int
    public let end: Int
    /// Where it stands in the normalized text, in the same unit.
    public let normalizedStart: Int
    public let normalizedEnd: Int
    /// The letters of both sides: first those that stood there, each said to be kept or removed, with the
    /// added ones where they stand now.
    public let letters: [Letter]
  }

  /// A scalar of a place that changed.
  public struct Letter: Codable, Hashable, Sendable {
    /// What became of a letter.
    public enum Fate: String, CaseIterable, Codable, Sendable {
      case kept
      case removed
      case added
    }

    public let letter: String
    /// As in `U+0E33`.
    public let code: String
    /// The name that Unicode gives it; empty for those without one.
    public let name: String
    public let fate: Fate
  }
}

extension Explanation.Normalization {
  /// - Parameters:
  ///   - tokenizer: Finds the tokens whose keys or repairs are asked for.
  ///   - unit: What offsets count.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(
    of text: some StringProtocol, profile: NormalizationProfile, by tokenizer: ThaiTokenizer,
    countedIn unit: TextUnit
  ) {
    var configuration = tokenizer.configuration
    profile.apply(to: &configuration)
    let source = String(text)
    let form = ProfiledText(source, profile: profile, by: ThaiTokenizer(configuration))
    let normalized = String(decoding: form.bytes, as: UTF8.self)
    self.profile = profile
    self.text = normalized
    let places = Places(in: source, countedIn: unit)
    let normalizedPlaces = Places(in: normalized, countedIn: unit)
    let bytes = Array(source.utf8)
    changes = form.alignment.edits.map { edit in
      let bounds = places.bounds(of: edit.source)
      let normalizedBounds = normalizedPlaces.bounds(of: edit.normalized)
      return Explanation.Change(
        start: bounds.start, end: bounds.end, normalizedStart: normalizedBounds.start,
        normalizedEnd: normalizedBounds.end,
        letters: LetterDifference(bytes[edit.source], form.bytes[edit.normalized]).letters)
    }
  }
}
