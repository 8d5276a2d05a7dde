extension LineBreaker {
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
