extension String {
  /// A text of any bytes, with the same UTF-8 offsets: U+001A, the substitute of ASCII, stands for
  /// each byte that is not UTF-8.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(keepingOffsetsOf bytes: [UInt8]) {
    self =
      String(validating: bytes, as: UTF8.self)
      ?? String(decoding: Self.substituted(bytes), as: UTF8.self)
  }

  private static func substituted(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var cursor = UTF8Cursor(at: 0)
    var start = 0
    while let element = cursor.next(in: bytes.span) {
      if element == .illFormed {
        for offset in start..<cursor.utf8Offset { result[offset] = 0x1A }
      }
      start = cursor.utf8Offset
    }
    return result
  }
}
