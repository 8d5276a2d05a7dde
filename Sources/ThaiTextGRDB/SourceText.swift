#if SQLite
  internal import ThaiText

  /// A text that SQLite handed over, as a string with the same offsets.
  struct SourceText {
    let text: String

    /// - Parameter bytes: Of any kind. Each byte that is not UTF-8 becomes a space, so that offsets
    ///   in the string are offsets in the bytes.
    init(_ bytes: UnsafeRawBufferPointer) {
      if let text = unsafe String(validating: bytes, as: UTF8.self) {
        self.text = text
      } else {
        text = unsafe String(decoding: Self.repaired(Array(bytes)), as: UTF8.self)
      }
    }

    private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
      var bytes = bytes
      var cursor = UTF8Cursor(at: 0)
      var start = 0
      while let element = cursor.next(in: bytes.span) {
        if element == .illFormed {
          for offset in start..<cursor.utf8Offset { bytes[offset] = UInt8(ascii: " ") }
        }
        start = cursor.utf8Offset
      }
      return bytes
    }
  }
#endif
