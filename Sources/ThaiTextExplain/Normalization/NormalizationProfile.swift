internal import ThaiText

/// What a text is brought into one spelling for.
public enum NormalizationProfile: String, CaseIterable, Codable, Sendable {
  /// One encoding for spellings that look the same.
  case canonical
  /// The search key of each token.
  case search
  /// Canonical, and damaged words are what they were.
  case repair

  /// The configuration under which a tokenizer serves this profile.
  func apply(to configuration: inout ThaiTokenizer.Configuration) {
    configuration.usesCanonicalForm = true
    configuration.repairsSpelling = self == .repair
  }
}

/// A text in the spelling of a profile, with the way back.
struct ProfiledText {
  private(set) var bytes: [UInt8]
  private(set) var alignment: Alignment

  /// What changed may show more to change beside it, so the text is looked at again until it stays. More
  /// than three looks are rare.
  private static let mostLooks = 16

  /// - Parameter tokenizer: Has the profile's configuration.
  /// - Complexity: O(*n*) for *n* bytes and each look.
  init(_ text: String, profile: NormalizationProfile, by tokenizer: ThaiTokenizer) {
    bytes = Array(text.utf8)
    alignment = Alignment(identityOf: bytes.count)
    for _ in 0..<Self.mostLooks {
      let look = Look(at: bytes, profile: profile, by: tokenizer)
      if look.alignment.isIdentity { break }
      bytes = look.bytes
      alignment = alignment.composed(with: look.alignment)
    }
  }
}

/// What one look at a text makes of it.
private struct Look {
  private(set) var bytes: [UInt8] = []
  private(set) var alignment = Alignment()

  init(at text: [UInt8], profile: NormalizationProfile, by tokenizer: ThaiTokenizer) {
    bytes.reserveCapacity(text.count)
    switch profile {
    case .canonical: append(text[...], by: Normalizer(.canonical))
    case .search: appendKeys(of: text, by: tokenizer)
    case .repair: appendRepaired(text, by: tokenizer)
    }
  }

  private mutating func appendKeys(of text: [UInt8], by tokenizer: ThaiTokenizer) {
    var boundaries: [Boundary] = []
    tokenizer.appendBoundaries(in: text.span, to: &boundaries)
    var start = 0
    for group in TokenGroups.groups(of: boundaries, in: text.span) {
      let end = boundaries[group.upperBound - 1].utf8Offset
      append(text[start..<end], by: Normalizer(.search))
      start = end
    }
  }

  private mutating func appendRepaired(_ text: [UInt8], by tokenizer: ThaiTokenizer) {
    var start = 0
    for token in tokenizer.tokens(in: String(decoding: text, as: UTF8.self)) {
      guard let correction = token.correction else { continue }
      append(text[start..<token.utf8Range.lowerBound], by: Normalizer(.canonical))
      bytes += correction.utf8
      alignment.replace(token.utf8Range.count, with: correction.utf8.count)
      start = token.utf8Range.upperBound
    }
    append(text[start...], by: Normalizer(.canonical))
  }

  private mutating func append(_ piece: ArraySlice<UInt8>, by normalizer: Normalizer) {
    guard let normalized = normalizer.normalizedUTF8(of: piece.span) else {
      bytes += piece
      alignment.keep(piece.count)
      return
    }
    bytes += normalized.bytes
    for segment in normalized.alignment.segments {
      if segment.kind == .same {
        alignment.keep(segment.source.count)
      } else {
        alignment.replace(segment.source.count, with: segment.normalized.count)
      }
    }
  }
}
