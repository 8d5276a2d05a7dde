/// The Thai character clusters of a text: the smallest pieces that no word boundary may divide.
///
///     Array(ThaiCharacterClusters("ประเทศไทย"))    // ["ป", "ระ", "เท", "ศ", "ไท", "ย"]
///
/// Scalars that are not Thai letters are clusters of their own, with the extending scalars after
/// them. The clusters of a text, concatenated, are the text. Iterating takes O(*n*) for *n* UTF-8
/// bytes.
///
/// The idea is that of Theeramunkong et al., "Character cluster based Thai information retrieval"
/// (2000); `ClusterWindow` says which of their rules are applied, and why not all.
public struct ThaiCharacterClusters: Sequence, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  public func makeIterator() -> Iterator { Iterator(text) }

  public struct Iterator: IteratorProtocol, Sendable {
    private var text: String
    private var cursor: ClusterCursor
    private var start: String.Index

    init(_ text: String) {
      self.text = text
      start = text.startIndex
      cursor = self.text.withUTF8Span { bytes in
        ClusterCursor(over: 0..<bytes.count, in: bytes)
      }
    }

    public mutating func next() -> Substring? {
      guard let end = text.withUTF8Span({ cursor.nextEnd(in: $0) }) else {
        return nil
      }
      let index = text.utf8.index(text.startIndex, offsetBy: end)
      defer { start = index }
      return text[start..<index]
    }
  }
}
