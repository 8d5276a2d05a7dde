/// Words in Latin letters and what is made of them: decides whether a stretch of letters, digits
/// and signs is a URL, an e-mail address, a file, an abbreviation or a code-like name.
enum LatinEntity {
  /// Reads the longest stretch of ASCII letters, digits, `.`, `-`, `_` and `+` at an offset,
  /// appends what it holds and returns where to go on.
  static func append(at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]) -> Int
  {
    if text.byte(at: offset).isASCIIDigit,
      let end = ISODateTime.append(dayAt: offset, in: text, to: &spans)
        ?? ISODateTime.append(joinedDayAt: offset, in: text, to: &spans)
    {
      return end
    }
    let (chunk, hasLettersOnly, hasDots) = chunk(at: offset, in: text)
    let next = text.byte(at: chunk.upperBound)
    if next == ASCII.atSign, let end = EmailEntity.append(chunk, in: text, to: &spans) {
      return end
    }
    if hasDots || next == ASCII.colon, let end = appendWhole(chunk, in: text, to: &spans) {
      return end
    }
    return hasLettersOnly ? chunk.upperBound : appendParts(of: chunk, in: text, to: &spans)
  }

  private static func chunk(
    at offset: Int, in text: Span<UInt8>
  ) -> (range: Range<Int>, hasLettersOnly: Bool, hasDots: Bool) {
    var end = offset
    while text.byte(at: end).isASCIILetter { end += 1 }
    let letters = end
    var hasDots = false
    while case let byte = text.byte(at: end), isChunkByte(byte) {
      if byte == ASCII.fullStop { hasDots = true }
      end += 1
    }
    return (offset..<end, letters == end, hasDots)
  }

  private static func isChunkByte(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == ASCII.fullStop || byte == ASCII.hyphen
      || byte == ASCII.underscore || byte == ASCII.plus
  }

  /// Appends the address of the web or the file that a stretch begins: all of them have a dot inside the
  /// stretch, or a colon behind it.
  private static func appendWhole(
    _ chunk: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    URLEntity.append(chunk, in: text, to: &spans) ?? PathEntity.append(chunk, in: text, to: &spans)
  }

  /// Appends the abbreviations and code-like names of a stretch that is nothing as a whole;
  /// returns where to go on, which is behind the stretch if it ends in a number: `A.1|,000`.
  private static func appendParts(
    of chunk: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int {
    var offset = chunk.lowerBound
    while offset < chunk.upperBound {
      guard text.byte(at: offset).isASCIIAlphanumeric else {
        offset = SeparatorEntity.append(at: offset, in: text, to: &spans) ?? offset + 1
        continue
      }
      if let end = LatinAbbreviation.append(at: offset, in: text, to: &spans) {
        offset = end
      } else if isWordStart(offset, in: text) {
        offset = CodeNameEntity.append(at: offset, in: text, to: &spans)
      } else {
        offset = NumberEntity.append(at: offset, in: text, to: &spans) ?? offset + 1
      }
    }
    return offset
  }

  /// Whether a word with letters begins at a letter or digit, and not a number: `5G`, `7-Eleven`.
  static func isWordStart(_ offset: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: offset).isASCIILetter
      || beginWord(offset..<text.digitsEnd(from: offset), in: text)
  }

  /// Whether some digits, or none, begin a word with letters.
  @inline(__always)
  static func beginWord(_ digits: Range<Int>, in text: Span<UInt8>) -> Bool {
    let end = digits.upperBound
    let next = text.byte(at: end)
    return next.isASCIILetter || next == ASCII.atSign
      || next == ASCII.hyphen && text.byte(at: end + 1).isASCIILetter && !digits.isEmpty
  }
}
