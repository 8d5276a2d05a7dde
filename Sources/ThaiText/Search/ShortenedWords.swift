internal import CThaiTextData

/// What words that ฯ shortens are in full: `กรุงเทพฯ` is กรุงเทพมหานคร.
struct ShortenedWords: Sendable {
  private var fullForms: [String: [String]] = [:]
  /// The words that people say without their ฯ, too.
  private(set) var bareWords = WordSet("")

  /// The table that comes with the package.
  static let bundled = thaitext_shortened_words().withSpan { ShortenedWords(table: $0) }

  /// A word has at most this many fine tokens.
  static let mostTokens = 5

  private init(table: Span<UInt8>) {
    var bare: [String] = []
    TableLines.forEach(in: table) { line in
      let text = String(decoding: table.extracting(line))
      let columns = text.split(separator: "\t")
      guard columns.count >= 2 else { return }
      if columns.count > 2, columns[2] == "bare" { bare.append(String(columns[0])) }
      fullForms[String(columns[0])] = columns[1].split(separator: "/").map(SearchKeys.joined)
    }
    bareWords = WordSet(bare)
  }

  /// The keys of the full forms; empty for a word that is not in the table.
  func fullForms(of word: String) -> [String] { fullForms[word] ?? [] }
}

extension GraphText {
  private static let paiyannoi = ThaiScalar.paiyannoi.utf8

  /// Where the text of a token ends without the ฯ that shortens it, or the ๆ that says it twice:
  /// most words of the standard have their ๆ beside them, only some inside.
  func endWithoutSign(of range: Range<Int>) -> Int {
    guard range.count > 3 else { return range.upperBound }
    let last = bytes.span.thaiScalar(at: range.upperBound - 3)
    return last == .paiyannoi || last == .maiyamok ? range.upperBound - 3 : range.upperBound
  }

  /// The longest word that begins with a token and that people say for something longer: กรุงเทพ.
  func bareShortWord(at token: Int) -> (row: Range<Int>, fullForms: [String])? {
    let words = ShortenedWords.bundled.bareWords
    guard let end = words.longestEnd(from: start(of: token), in: bytes.span) else { return nil }
    var last = token
    while last + 1 < boundaries.count, boundaries[last].utf8Offset < end { last += 1 }
    guard boundaries[last].utf8Offset == end else { return nil }
    return (token..<last + 1, ShortenedWords.bundled.fullForms(of: string(token..<last + 1)))
  }

  /// The longest shortened word whose ฯ is a token, or the end of one: its tokens without a ฯ of
  /// their own, and its full forms.
  func shortenedWord(endingAt token: Int) -> (row: Range<Int>, fullForms: [String])? {
    let range = range(of: token)
    guard bytes[range].suffix(3).elementsEqual(Self.paiyannoi) else { return nil }
    let isAlone = range.count == 3
    var last = isAlone ? token - 1 : token
    if isAlone, last >= 0, boundaries[last].kind == .whitespace { last -= 1 }
    guard last >= 0 else { return nil }
    let end = isAlone ? self.range(of: last).upperBound : range.upperBound - 3
    for first in max(0, last - ShortenedWords.mostTokens + 1)...last {
      let word = String(
        decoding: bytes[start(of: first)..<max(start(of: first), end)], as: UTF8.self)
      let fullForms = ShortenedWords.bundled.fullForms(of: word)
      if !fullForms.isEmpty { return (first..<last + 1, fullForms) }
    }
    return nil
  }
}
