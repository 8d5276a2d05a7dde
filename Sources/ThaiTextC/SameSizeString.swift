internal import ThaiText

/// A string with the bytes of a text; in place of each byte of an ill-formed sequence it has U+001A
/// SUBSTITUTE, which has one byte as well, so that all offsets are those of the text.
///
/// - Complexity: O(*n*) for *n* bytes.
func sameSizeString(_ utf8: Span<UInt8>) -> String {
  let valid = utf8.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
  if let valid { return valid }
  var bytes = utf8.withUnsafeBufferPointer { Array($0) }
  var cursor = UTF8Cursor(at: 0)
  var start = 0
  while let element = cursor.next(in: utf8) {
    if element == .illFormed {
      for index in start..<cursor.utf8Offset { bytes[index] = 0x1A }
    }
    start = cursor.utf8Offset
  }
  return String(decoding: bytes, as: UTF8.self)
}
