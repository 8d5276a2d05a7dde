/// A normalized text in UTF-8, with the way back to its source.
public struct NormalizedUTF8: Sendable {
  public package(set) var bytes: [UInt8] = []
  public package(set) var alignment = Alignment()
  /// What deleted characters said about boundaries, in order of their places.
  public package(set) var breakHints: [BreakHint] = []

  package init() {}
}

extension NormalizedUTF8 {
  /// Appends what is the same in the source.
  mutating func append(_ same: Span<UInt8>) {
    same.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    alignment.keep(same.count)
  }

  /// Appends what `count` bytes of the source became.
  mutating func replace(_ count: Int, with scalars: some Sequence<UInt32>) {
    let start = bytes.count
    for value in scalars {
      guard let scalar = Unicode.Scalar(value) else { continue }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    alignment.replace(count, with: bytes.count - start)
  }

  mutating func appendHint(_ kind: BreakHint.Kind) {
    breakHints.append(BreakHint(kind, at: bytes.count))
  }
}
