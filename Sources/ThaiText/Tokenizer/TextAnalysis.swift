/// What was found in one text on the way to its tokens.
///
/// The one analysis of a text: tokens, entities, acronyms, graph, lines, sentences and search terms
/// are views of it. All of it was found in the canonical form of the text, under one tokenizer's
/// configuration.
package struct TextAnalysis: Sendable {
  /// What is to be found beside the tokens.
  package struct Needs: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Numbers without separators and numbers in words as entities, too. The tokens are the same.
    package static let numbers = Self(rawValue: 1)
    /// All that the text says of acronyms: with it there are acronyms whatever the configuration.
    package static let definitions = Self(rawValue: 2)
    /// Each line is a text of its own: what it says of acronyms counts in no other one. For blocks of
    /// a stream, whose size must not show.
    package static let separateLines = Self(rawValue: 4)
  }

  /// The canonical form, or `nil` if the text is what everything was found in.
  var canonical: NormalizedUTF8?
  /// What is one token whatever an engine says: entities, words of the user's, words that spaces
  /// divide, acronyms. In offsets of the canonical form, in order, not overlapping.
  var canonicalSpans: [TokenConstraint] = []
  /// The numbers that no span is, because word breaking finds them, too; empty unless
  /// ``Needs/numbers`` were asked for. In offsets of the canonical form, in order.
  var canonicalNumbers: [TokenConstraint] = []
  /// Where numbers in words and hours by name begin; empty unless ``Needs/numbers`` were asked for. In
  /// offsets of the canonical form, in order.
  var canonicalNumberWords: [Int] = []
  /// The damaged words, in offsets of the text, in order.
  package var repairs: [Repair] = []
  /// In offsets of the canonical form; `nil` unless ``Needs/definitions`` were asked for.
  var canonicalAcronyms: AcronymFindings?
  /// Whether the configuration asks for entities, of which dates are some.
  var findsEntities = true

  package init() {}
}

extension TextAnalysis {
  /// The spans and the numbers, in offsets of the text, in order.
  var spansAndNumbers: [TokenConstraint] {
    guard let alignment = canonical?.alignment else { return canonicalSpansAndNumbers }
    return canonicalSpansAndNumbers.map {
      TokenConstraint(alignment.sourceRange(of: $0.utf8Range), $0.kind)
    }
  }

  /// A number that lies in a word of the user's or in an acronym is a part of it.
  private var canonicalSpansAndNumbers: [TokenConstraint] {
    guard !canonicalNumbers.isEmpty else { return canonicalSpans }
    let all = canonicalSpans.merged(with: canonicalNumbers) {
      $0.utf8Range.lowerBound < $1.utf8Range.lowerBound
    }
    var result: [TokenConstraint] = []
    var end = 0
    for (index, span) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1].utf8Range.lowerBound : Int.max
      let range = span.utf8Range
      let isPart = span.kind == .number && (range.lowerBound < end || next < range.upperBound)
      if !isPart { result.append(span) }
      end = max(end, range.upperBound)
    }
    return result
  }

  /// The dates and times of the text, in its offsets and in order.
  ///
  /// - Parameter utf8: The text that was analyzed.
  /// - Complexity: O(*n*) for *n* bytes.
  package func dates(in utf8: Span<UInt8>) -> [DateMatch] {
    guard findsEntities else { return [] }
    guard let canonical else { return canonicalDates(in: utf8) }
    return canonicalDates(in: canonical.bytes.span).map { date in
      DateMatch(
        utf8Range: canonical.alignment.sourceRange(of: date.utf8Range), value: date.value)
    }
  }

  /// The entities of the text, in its offsets, in order of their beginnings, the longer ones first.
  ///
  /// Numbers without separators are among them if ``Needs/numbers`` were asked for.
  ///
  /// - Parameter utf8: The text that was analyzed.
  /// - Complexity: O(*n*) for *n* bytes.
  package func entities(in utf8: Span<UInt8>) -> [EntityMatch] {
    guard findsEntities else { return [] }
    guard let canonical else { return entities(inCanonical: utf8) }
    return entities(inCanonical: canonical.bytes.span).map { match in
      var match = match
      match.utf8Range = canonical.alignment.sourceRange(of: match.utf8Range)
      return match
    }
  }

  private func canonicalDates(in utf8: Span<UInt8>) -> [DateMatch] {
    EntityFinder.dates(
      in: utf8, besides: HashtagEntity.spans(in: utf8, over: canonicalSpans),
      words: canonicalNumberWords)
  }

  private func entities(inCanonical utf8: Span<UInt8>) -> [EntityMatch] {
    let spans = HashtagEntity.spans(in: utf8, over: canonicalSpansAndNumbers)
    let dates = EntityFinder.dates(in: utf8, besides: spans, words: canonicalNumberWords)
    return EntityFinder.matches(in: utf8, of: spans, words: canonicalNumberWords, dates)
  }

  /// The acronyms in offsets of the text; each is one of the tokens.
  ///
  /// - Parameter boundaries: Those of the tokens of the text.
  /// - Complexity: O(*k* log *n*) for *k* acronyms among *n* tokens.
  func acronyms(at boundaries: [Boundary]) -> AcronymFindings {
    guard let findings = canonicalAcronyms else { return AcronymFindings() }
    guard let alignment = canonical?.alignment else { return findings }
    let tokens = TokenIndex(boundaries)
    var moved = findings.moved(alignment.sourceRange(of:))
    // What was deleted beside an acronym belongs to its token.
    for index in moved.mentions.indices {
      let range = moved.mentions[index].utf8Range
      moved.mentions[index].utf8Range = tokens.utf8Range(of: tokens.tokens(covering: range))
    }
    return moved
  }
}
