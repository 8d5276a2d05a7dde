extension StringProtocol {
  /// The Thai character clusters of the text: the smallest pieces that no word boundary may divide.
  ///
  ///     Array("ประเทศไทย".thaiCharacterClusters)    // ["ป", "ระ", "เท", "ศ", "ไท", "ย"]
  ///
  /// Scalars that are not Thai letters are clusters of their own, with the extending scalars after
  /// them. The clusters of a text, concatenated, are the text, and have the indices of its string.
  /// Iterating takes O(*n*) for *n* UTF-8 bytes.
  ///
  /// The idea is that of Theeramunkong et al., "Character cluster based Thai information retrieval"
  /// (2000); `ClusterWindow` says which of their rules are applied, and why not all.
  public var thaiCharacterClusters: some Sequence<Substring> & Sendable {
    ThaiCharacterClusters(text: substring)
  }
}

private struct ThaiCharacterClusters: Sequence, Sendable {
  let text: Substring

  func makeIterator() -> Iterator { Iterator(text) }

  struct Iterator: IteratorProtocol, Sendable {
    private var text: Substring
    private var cursor: ClusterCursor
    private var start: String.Index

    init(_ text: Substring) {
      self.text = text
      start = text.startIndex
      cursor = self.text.withUTF8Span { bytes in
        ClusterCursor(over: 0..<bytes.count, in: bytes)
      }
    }

    mutating func next() -> Substring? {
      guard let end = text.withUTF8Span({ cursor.nextEnd(in: $0) }) else {
        return nil
      }
      let index = text.utf8.index(text.startIndex, offsetBy: end)
      defer { start = index }
      return text[start..<index]
    }
  }
}
