/// A text after normalization, and how it corresponds to its source.
public struct NormalizedText: Sendable {
  /// The text as it was.
  public let source: String
  /// The text as it is now. Shares the source's storage if nothing changed.
  public let text: String
  /// What became of what, in UTF-8 offsets.
  public let alignment: Alignment
  /// What deleted characters said about word boundaries, in order of their places.
  public let breakHints: [BreakHint]

  /// - Parameter result: `nil` if nothing changed.
  init(of source: String, by result: NormalizedUTF8?) {
    self.source = source
    if let result {
      text = String(decoding: result.bytes, as: UTF8.self)
      alignment = result.alignment
      breakHints = result.breakHints
    } else {
      text = source
      alignment = Alignment(identityOf: source.utf8.count)
      breakHints = []
    }
  }
}
