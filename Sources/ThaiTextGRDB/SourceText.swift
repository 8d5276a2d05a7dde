#if SQLite
  internal import ThaiText

  /// A text that SQLite handed over, as a string with the same offsets.
  struct SourceText {
    let text: String

    /// - Parameter bytes: Of any kind.
    init(_ bytes: UnsafeRawBufferPointer) {
      text =
        unsafe String(validating: bytes, as: UTF8.self)
        ?? String(keepingOffsetsOf: unsafe Array(bytes))
    }
  }
#endif
