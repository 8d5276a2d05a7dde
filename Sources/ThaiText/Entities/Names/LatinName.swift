/// Names in Latin letters after a title: `Mr. |Paul`, `Dr. |John| |O'Neill-Smith`.
///
/// A name has up to three words that begin with a capital and go on in small letters, with one space
/// between two of them; an initial such as `F.` may stand before one.
enum LatinName {
  /// No name has more words.
  private static let mostWords = 3
  /// No word has more letters.
  private static let longestWord = 24

  /// Appends the words of the name behind a title that ends at an offset; returns where it ends.
  static func append(after title: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    var end: Int?
    var start = text.byte(at: title) == ASCII.space ? title + 1 : title
    for _ in 0..<mostWords {
      if isInitial(at: start, in: text) {
        spans.append(TokenConstraint(start..<start + 2, .name))
        start += 3
      }
      guard let word = wordEnd(from: start, in: text) else { break }
      spans.append(TokenConstraint(start..<word, .name))
      end = word
      guard text.byte(at: word) == ASCII.space else { break }
      start = word + 1
    }
    return end
  }

  private static func isInitial(at start: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: start).isASCIICapital && text.byte(at: start + 1) == ASCII.fullStop
      && text.byte(at: start + 2) == ASCII.space && wordEnd(from: start + 3, in: text) != nil
  }

  /// Where a capitalized word ends; hyphens and apostrophes may stand inside.
  private static func wordEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    guard text.byte(at: start).isASCIICapital else { return nil }
    var end = start + 1
    while end - start <= longestWord {
      let byte = text.byte(at: end)
      let isJoint = byte == ASCII.hyphen || byte == ASCII.apostrophe
      guard byte.isASCIILetter || isJoint && text.byte(at: end + 1).isASCIILetter else { break }
      end += 1
    }
    let next = text.byte(at: end)
    guard end > start + 1, !next.isASCIIAlphanumeric, !isAbbreviated(end, in: text),
      (start..<end).contains(where: {
        !text.byte(at: $0).isASCIICapital && text.byte(at: $0).isASCIILetter
      })
    else { return nil }
    return end
  }

  /// Whether a full stop and more letters follow, or the word is a title itself: `Dr.`
  private static func isAbbreviated(_ end: Int, in text: Span<UInt8>) -> Bool {
    text.byte(at: end) == ASCII.fullStop && text.byte(at: end + 1).isASCIIAlphanumeric
  }
}
