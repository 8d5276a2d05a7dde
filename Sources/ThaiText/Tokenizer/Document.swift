/// A text with its tokens, its acronyms and what it says about them.
///
///     let document = ThaiTokenizer.default.document(of: "กระทรวงพลังงาน (พน.) และ EGAT")
///     document.acronyms.map(\.canonical)         // ["พน.", "EGAT"]
///     document.definitions.map(\.longForm)       // ["กระทรวงพลังงาน"]
///
/// The tokens are found when the document is made; all else when it is asked for, and once.
public struct Document: Sendable {
  /// The text as it was given.
  public var text: String { tokens.text }
  /// The tokens of the text. Every acronym is one of them.
  public let tokens: Tokens
  let analysis: TextAnalysis
  private let annotations: Annotations

  fileprivate init(_ tokens: Tokens, _ analysis: TextAnalysis, acronyms table: AcronymTable) {
    self.tokens = tokens
    self.analysis = analysis
    annotations = Annotations(tokens, analysis, table)
  }

  /// The acronyms of the text, in order.
  public var acronyms: [Acronym] { annotations.acronyms.value }
  /// The definitions of the text, in order of their short forms.
  public var definitions: [AcronymDefinition] { annotations.definitions.value }
  /// The entities of the text, in order of their beginnings.
  ///
  /// A date overlaps the numbers and abbreviations it is made of; no others overlap. With
  /// ``ThaiTokenizer/Configuration/findsEntities`` off there are none.
  public var entities: [Entity] { annotations.entities.value }
  /// Where the text has dates and times.
  var dates: [DateMatch] { annotations.dates.value }

  /// What is made of an analysis when it is asked for.
  private final class Annotations: Sendable {
    let acronyms: OnDemand<[Acronym]>
    let definitions: OnDemand<[AcronymDefinition]>
    let entities: OnDemand<[Entity]>
    let dates: OnDemand<[DateMatch]>

    init(_ tokens: Tokens, _ analysis: TextAnalysis, _ table: AcronymTable) {
      let text = tokens.source
      let annotator = OnDemand {
        AcronymAnnotator(analysis.acronyms(at: tokens.boundaries), in: text, table: table)
      }
      acronyms = OnDemand { annotator.value.acronyms() }
      definitions = OnDemand { annotator.value.definitions() }
      entities = OnDemand {
        var text = text
        let matches = text.withUTF8Span(analysis.entities(in:))
        return matches.map { Entity($0, in: text) }
      }
      dates = OnDemand {
        var text = text
        return text.withUTF8Span(analysis.dates(in:))
      }
    }
  }

  /// The acronym that a token is, or begins with, or `nil`.
  ///
  /// - Complexity: O(log *k*) for *k* acronyms.
  public func acronym(of token: Token) -> Acronym? {
    var low = 0
    var high = acronyms.count
    while low < high {
      let middle = (low + high) / 2
      if acronyms[middle].utf8Range.upperBound <= token.utf8Range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < acronyms.count, acronyms[low].utf8Range.overlaps(token.utf8Range) else {
      return nil
    }
    return acronyms[low]
  }
}

extension ThaiTokenizer {
  /// The tokens of a text with its acronyms and definitions.
  ///
  /// Acronyms are those of the tokenizer's ``Configuration/acronyms``, or without any those of
  /// ``AcronymTable/bundled``. A definition counts in the whole text, before and after the place
  /// where it stands. Indices are those of the string that the text is a part of.
  ///
  /// If the configuration has acronyms, the tokens, entities, lines and sentences are the same as those
  /// of ``tokens(in:)``, ``entities(in:)``, ``lineBreaks(in:)`` and ``sentences(in:)``, which read
  /// the definitions of their text as well. Without, acronyms are tokens here and not there. A stream of
  /// bytes takes each line for a text of its own, so definitions count in their line.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func document(of text: some StringProtocol) -> Document {
    var text = text.substring
    var boundaries: [Boundary] = []
    let analysis = text.withUTF8Span { utf8 in
      withWorkspace { workspace in
        analyze(
          utf8, for: [.numbers, .definitions], appendingTo: &boundaries, using: &workspace)
      }
    }
    let tokens = Tokens(of: text, boundaries: boundaries, repairs: analysis.repairs)
    return Document(tokens, analysis, acronyms: configuration.acronyms ?? .bundled)
  }

  /// The entities of a text, in order of their beginnings: those of ``Document/entities``, without
  /// the cost of tokens. Indices are those of the string that the text is a part of.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func entities(in text: some StringProtocol) -> [Entity] {
    var text = text.substring
    let matches = text.withUTF8Span { utf8 in
      withWorkspace { workspace in
        analyzeEntities(of: utf8, using: &workspace).entities(in: utf8)
      }
    }
    return matches.map { Entity($0, in: text) }
  }

  /// The acronyms of a text, in order: those of ``Document/acronyms``.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func acronyms(in text: some StringProtocol) -> [Acronym] {
    document(of: text).acronyms
  }
}
