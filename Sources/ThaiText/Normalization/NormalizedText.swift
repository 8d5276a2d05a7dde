/// A text after normalization, and how it corresponds to its source.
public struct NormalizedText: Sendable {
  /// The text as it was, with the indices of the string that it is a part of.
  public let source: Substring
  /// The text as it is now. Shares the source's storage if nothing changed.
  public let text: String
  /// What became of what, in UTF-8 offsets.
  public let alignment: Alignment
  /// What deleted characters said about word boundaries, in order of their places.
  package let breakHints: [BreakHint]

  /// - Parameter result: `nil` if nothing changed.
  init(of source: Substring, by result: NormalizedUTF8?) {
    self.source = source
    if let result {
      text = String(decoding: result.bytes, as: UTF8.self)
      alignment = result.alignment
      breakHints = result.breakHints
    } else {
      text = String(source)
      alignment = Alignment(identityOf: source.utf8.count)
      breakHints = []
    }
  }
}

/// A normalized text in UTF-8, with the way back to its source.
package struct NormalizedUTF8: Sendable {
  package var bytes: [UInt8] = []
  package var alignment = Alignment()
  /// What deleted characters said about boundaries, in order of their places.
  package var breakHints: [BreakHint] = []

  package init() {}
}

extension NormalizedUTF8 {
  /// Appends what is the same in the source.
  mutating func append(_ same: Span<UInt8>) {
    bytes.append(copying: same)
    alignment.keep(same.count)
  }

  /// Appends what `count` bytes of the source became.
  mutating func replace(_ count: Int, with scalars: some Sequence<TextScalar>) {
    let start = bytes.count
    for value in scalars {
      guard let scalar = Unicode.Scalar(value.value) else { continue }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    alignment.replace(count, with: bytes.count - start)
  }

  mutating func appendHint(_ kind: BreakHint.Kind) {
    breakHints.append(BreakHint(kind, at: bytes.count))
  }
}

/// What an invisible character said about word boundaries before it was deleted.
package struct BreakHint: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A boundary stands here: U+200B ZERO WIDTH SPACE.
    case forced
    /// No boundary stands here: U+2060 WORD JOINER or U+FEFF ZERO WIDTH NO-BREAK SPACE.
    case forbidden
  }

  /// The place, as an offset in the UTF-8 of the normalized text.
  package var utf8Offset: Int
  package var kind: Kind

  package init(_ kind: Kind, at utf8Offset: Int) {
    self.kind = kind
    self.utf8Offset = utf8Offset
  }
}
