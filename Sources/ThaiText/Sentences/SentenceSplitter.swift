/// Splits Thai text into sentences.
///
/// Thai writes no mark at the end of a sentence, at most a space, and writes spaces inside sentences
/// as well. A line end always ends a sentence, and so does `?`, `!` or a full stop before a space.
/// At any other space the words beside it and the stretches of text on both sides are weighed; see
/// `SentenceEvidence`. There is no end inside a date, a name, a number, an abbreviation, brackets
/// or a quotation.
package struct SentenceSplitter: Sendable {
  /// What finds the words of the text.
  package let tokenizer: ThaiTokenizer

  package init(tokenizer: ThaiTokenizer = .default) { self.tokenizer = tokenizer }

  /// Appends the sentences of UTF-8 text without the white space around them: the way for callers
  /// that hold bytes.
  ///
  /// - Parameters:
  ///   - utf8: The text, any bytes, below 4 GiB.
  ///   - contents: Where to append ranges of UTF-8 offsets; between them is nothing but white space
  ///     and line ends.
  ///   - workspace: Memory to use; it grows with the text and is used again.
  package func appendContents(
    in utf8: Span<UInt8>, to contents: inout [Range<Int>],
    using workspace: inout SegmentationWorkspace
  ) {
    var boundaries: [Boundary] = []
    let analysis = tokenizer.analyze(
      utf8, for: .numbers, appendingTo: &boundaries, using: &workspace)
    contents.append(contentsOf: Self.contents(in: utf8, boundaries, analysis))
  }

  /// The sentences of an analyzed text, for which ``TextAnalysis/Needs/numbers`` were asked, without the white
  /// space around them.
  ///
  /// - Parameter boundaries: Those of the tokens of the text.
  static func contents(
    in utf8: Span<UInt8>, _ boundaries: [Boundary], _ analysis: TextAnalysis
  ) -> [Range<Int>] {
    let spans = UnbrokenSpans(analysis, of: utf8)
    return SentenceReader(SentenceTokens(boundaries), spans: spans, in: utf8).sentences(in: utf8)
  }
}
