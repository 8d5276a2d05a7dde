extension LineBreaker {
  /// The text with a zero-width space, U+200B, wherever a line may end between Thai words.
  ///
  ///     LineBreaker().addingZeroWidthSpaces(to: "ตากลม 5 คน")    // "ตา\u{200B}กลม 5 คน"
  ///
  /// For programs that lay out text without knowing Thai words: browsers, PDF producers,
  /// typesetters. Where a line may end anyway, after a space or a hyphen, nothing is added.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func addingZeroWidthSpaces(to text: String) -> String {
    var text = text
    var result: [UInt8] = []
    var workspace = SegmentationWorkspace()
    text.withUTF8Span { bytes in
      var start = 0
      for offset in zeroWidthSpaceOffsets(in: bytes, using: &workspace) {
        result.append(copying: bytes.extracting(start..<offset))
        result.append(contentsOf: Self.zeroWidthSpace)
        start = offset
      }
      result.append(copying: bytes.extracting(start...))
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where zero-width spaces belong, as offsets in order, for callers that hold bytes.
  package func zeroWidthSpaceOffsets(
    in utf8: Span<UInt8>, using workspace: inout SegmentationWorkspace
  ) -> [Int] {
    opportunities(in: utf8, using: &workspace).compactMap {
      $0.isBetweenWords ? $0.utf8Offset : nil
    }
  }

  /// U+200B in UTF-8.
  package static let zeroWidthSpace: [UInt8] = [0xE2, 0x80, 0x8B]
}
