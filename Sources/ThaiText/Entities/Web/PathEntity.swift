/// Paths of files: `/etc/hosts`, `~/notes`, `C:\Users\me`, and names of files with a known
/// extension, `report.pdf`.
///
/// A path from the root has two parts or more, as a slash alone stands between alternatives.
enum PathEntity {
  /// Appends a path that begins with `/` or `~/`.
  static func append(at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    guard text.hasSpaceOrLineStart(before: offset) else { return nil }
    let isHome = text.hasPrefix("~/", at: offset)
    guard isHome || text.byte(at: offset) == ASCII.slash else { return nil }
    let end = end(from: isHome ? offset + 1 : offset, separator: ASCII.slash, in: text)
    let slashes = (offset..<end).count { text.byte(at: $0) == ASCII.slash }
    guard slashes >= 2 || isHome, end > offset + 2 else { return nil }
    spans.append(TokenConstraint(offset..<end, .path))
    return end
  }

  /// Appends a path that begins with a drive, or the name of a file.
  static func append(
    _ chunk: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    if chunk.count == 1, text.hasPrefix(":\\", at: chunk.upperBound) {
      let end = end(from: chunk.upperBound + 1, separator: ASCII.backslash, in: text)
      spans.append(TokenConstraint(chunk.lowerBound..<end, .path))
      return end
    }
    guard let end = fileNameEnd(chunk, in: text) else { return nil }
    spans.append(TokenConstraint(chunk.lowerBound..<end, .path))
    return end
  }

  /// Where parts end that begin with a separator each.
  private static func end(from offset: Int, separator: UInt8, in text: Span<UInt8>) -> Int {
    var end = offset
    while text.byte(at: end) == separator, isPartByte(text.byte(at: end + 1)) {
      end += 1
      while isPartByte(text.byte(at: end)) { end += 1 }
    }
    while end > offset, text.byte(at: end - 1) == ASCII.fullStop { end -= 1 }
    return end
  }

  private static func isPartByte(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == ASCII.fullStop || byte == ASCII.hyphen
      || byte == ASCII.underscore
  }

  private static func fileNameEnd(_ chunk: Range<Int>, in text: Span<UInt8>) -> Int? {
    var end = chunk.upperBound
    while end > chunk.lowerBound, !text.byte(at: end - 1).isASCIIAlphanumeric { end -= 1 }
    for length in 2...4 {
      let dot = end - length - 1
      guard dot > chunk.lowerBound, text.byte(at: dot) == ASCII.fullStop else { continue }
      let name = PackedWord(lowercasing: dot + 1..<end, in: text)
      return name.flatMap { WebNames.fileExtensions[$0] } != nil ? end : nil
    }
    return nil
  }
}
