/// A text with its tokens, its acronyms and what it says about them.
///
///     let document = ThaiTokenizer.default.document(of: "กระทรวงพลังงาน (พน.) และ EGAT")
///     document.acronyms.map(\.canonical)         // ["พน.", "EGAT"]
///     document.definitions.map(\.longForm)       // ["กระทรวงพลังงาน"]
public struct Document: Sendable {
  /// The text as it was given.
  public let text: String
  /// The tokens of the text.
  public let tokens: Tokens
  /// The acronyms of the text, in order.
  public let acronyms: [Acronym]
  /// The definitions of the text, in order of their short forms.
  public let definitions: [AcronymDefinition]

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
  /// where it stands.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func document(of text: String) -> Document {
    guard let table = configuration.acronyms else {
      var configuration = configuration
      configuration.acronyms = .bundled
      return ThaiTokenizer(configuration).document(of: text)
    }
    var text = text
    text.makeContiguousUTF8()
    let folded = FoldedText(text)
    let reader = AcronymReader(table: table, words: LexiconWords.bundled)
    let reading = reader.reading(of: folded, besides: entities(of: text))
    let annotator = AcronymAnnotator(reading, of: folded, in: text, table: table)
    return Document(
      text: text, tokens: tokens(in: text), acronyms: annotator.acronyms(),
      definitions: annotator.definitions())
  }

  private func entities(of text: String) -> [FixedSpan] {
    var text = text
    return text.withUTF8 { bytes in unsafe EntityScanner.spans(in: bytes.span) }
  }
}
