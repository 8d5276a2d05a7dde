internal import CThaiTextData

/// Names of hosts: labels with dots between them, the last one known.
enum DomainName {
  /// Where the host name that a stretch begins with ends, or `nil` if there is none.
  static func end(of chunk: Range<Int>, in text: Span<UInt8>) -> Int? {
    var end = chunk.upperBound
    while end > chunk.lowerBound, !text.byte(at: end - 1).isASCIIAlphanumeric { end -= 1 }
    var lastDot: Int?
    for offset in chunk.lowerBound..<end where text.byte(at: offset) == ASCII.fullStop {
      if offset == chunk.lowerBound || text.byte(at: offset + 1) == ASCII.fullStop { return nil }
      lastDot = offset
    }
    guard let lastDot else { return nil }
    let isKnown = isTopLevel(lastDot + 1..<end, in: text)
    return isKnown || text.hasPrefix("www.", at: chunk.lowerBound) ? end : nil
  }

  static func isTopLevel(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    if range.count == 9, text.hasPrefix("ไทย", at: range.lowerBound) { return true }
    guard let label = PackedWord(lowercasing: range, in: text) else { return false }
    return WebNames.topLevelDomains[label] != nil
  }
}

/// What names of hosts and of files end with, by `Dictionaries/web/names.tsv`.
enum WebNames {
  private static let lists = WordLists(thaitext_web_names())
  static let topLevelDomains = PackedWordIndex(ascii: lists.words("top-level-domain"))
  /// Words that go on with a sentence behind an address.
  static let goingOn = lists.set("not-in-addresses")
  static let fileExtensions = PackedWordIndex(ascii: lists.words("file-extension"))
}
