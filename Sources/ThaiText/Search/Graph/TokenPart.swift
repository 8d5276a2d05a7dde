/// A part of a fine token that a reader may look for by itself.
struct TokenPart {
  /// In offsets of the token's canonical text.
  var range: Range<Int>
  /// Empty for a part that nobody looks for.
  var key: String
  /// The key of the acronym that a part in Thai letters is: `covid` for the `โควิด` of `โควิด-19`.
  var acronymKey: String?
}

/// Finds the parts of fine tokens: of compounds that the annotation standard takes for one word, of
/// addresses, hashtags and names with hyphens.
struct PartFinder {
  let tokens: GraphText
  /// Segments what is inside an address or a hashtag.
  let tokenizer: ThaiTokenizer
  let acronyms: AcronymTable

  /// The parts of each token that has two at least.
  ///
  /// - Parameters:
  ///   - cuts: The tokens that the table of compounds has parts of.
  ///   - spaced: The tokens that were put together of letters with spaces between them.
  /// - Complexity: O(*n*) for *n* bytes.
  func parts(
    _ cuts: [(token: Int, note: CompoundNote)], spaced: [Int] = []
  ) -> [Int: [TokenPart]] {
    var parts: [Int: [TokenPart]] = [:]
    for token in spaced {
      let inner = innerParts(of: token)
      if inner.count > 1 { parts[token] = inner }
    }
    for (token, note) in cuts { parts[token] = self.parts(of: token, note) }
    for token in tokens.boundaries.indices {
      switch tokens.boundaries[token].kind {
      case let kind where kind.isAddress || kind == .code:
        let inner = innerParts(of: token)
        let whole = 0..<tokens.range(of: token).count
        if inner.count > 1 || inner.first.map({ $0.range != whole }) == true {
          parts[token] = inner
        }
      case .number where tokens.bytes[tokens.range(of: token)].contains(ASCII.hyphen):
        parts[token] = innerParts(of: token)
      case .acronym:
        let inner = acronymParts(of: token)
        if inner.count > 1 { parts[token] = inner }
      case .word:
        let range = tokens.range(of: token)
        if let inner = numberedParts(of: range, from: range.lowerBound)
          ?? hyphenatedParts(of: token)
        {
          parts[token] = inner
        }
      default: break
      }
    }
    return parts
  }

  private func parts(of token: Int, _ note: CompoundNote) -> [TokenPart] {
    let range = tokens.range(of: token)
    let places = [0] + note.cuts.map { $0 * 3 } + [range.count]
    return places.indices.dropLast().map { index in
      let part = places[index]..<places[index + 1]
      let place = range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound
      let key = note.hidesPart(index) ? "" : SearchKeys.key(of: place, in: tokens.bytes)
      return TokenPart(range: part, key: key)
    }
  }

  private func innerParts(of token: Int) -> [TokenPart] {
    let range = tokens.range(of: token)
    var parts: [TokenPart] = []
    var start = range.lowerBound
    // Engines join what dots, hyphens and other signs stand between.
    while start < range.upperBound {
      let end = tokens.bytes[start..<range.upperBound].firstIndex(where: Self.separates)
      let piece = start..<(end ?? range.upperBound)
      appendWords(of: piece, from: range.lowerBound, to: &parts)
      start = piece.upperBound + 1
    }
    return parts
  }

  /// The parts of an acronym with a space and a number in it: `PM` and `2.5`. Initials have none.
  private func acronymParts(of token: Int) -> [TokenPart] {
    let range = tokens.range(of: token)
    let text = tokens.bytes[range]
    guard text.contains(UInt8(ascii: " ")), text.contains(where: \.isASCIIAlphanumeric) else {
      return []
    }
    var parts: [TokenPart] = []
    appendWords(of: range, from: range.lowerBound, to: &parts)
    return parts
  }

  /// The name and the number of a model written together: `iphone` and `15`.
  private func numberedParts(of word: Range<Int>, from base: Int) -> [TokenPart]? {
    let text = tokens.bytes[word]
    guard text.last?.isASCIIDigit == true else { return nil }
    let letters = text.prefix(while: \.isASCIILetter)
    guard letters.count >= Self.shortestName, letters.count < text.count,
      text[letters.endIndex...].allSatisfy(\.isASCIIDigit)
    else { return nil }
    return [letters.indices, letters.endIndex..<text.endIndex].map { part in
      TokenPart(
        range: part.lowerBound - base..<part.upperBound - base,
        key: SearchKeys.key(of: part, in: tokens.bytes))
    }
  }

  /// The pieces of a name with hyphens that is a word: `Wi` and `Fi`.
  private func hyphenatedParts(of token: Int) -> [TokenPart]? {
    let text = tokens.bytes[tokens.range(of: token)]
    guard text.first?.isASCIILetter == true, text.contains(ASCII.hyphen) else { return nil }
    let parts = innerParts(of: token)
    return parts.count > 1 ? parts : nil
  }

  /// What is shorter is a code: `G20`, `CO2`, `mp3`.
  private static let shortestName = 3

  private static func separates(_ byte: UInt8) -> Bool {
    byte < 0x80 && !byte.isASCIIAlphanumeric
  }

  private func appendWords(of piece: Range<Int>, from base: Int, to parts: inout [TokenPart]) {
    guard !piece.isEmpty else { return }
    for word in tokenizer.tokens(in: String(decoding: tokens.bytes[piece], as: UTF8.self))
    where word.kind.isWordLike {
      let place = piece.lowerBound + word.utf8Range.lowerBound
      let start = place - base
      if let numbered = numberedParts(of: place..<place + word.utf8Range.count, from: base) {
        parts += numbered
        continue
      }
      let isThai = word.text.utf8.first == 0xE0
      parts.append(
        TokenPart(
          range: start..<start + word.utf8Range.count, key: String(word.normalized(.search)),
          acronymKey: isThai ? acronyms.canonicalForm(of: word.text)?.lowercased() : nil))
    }
  }
}

/// The keys of words.
enum SearchKeys {
  /// The search key of a part of a canonical text.
  static func key(of range: Range<Int>, in text: [UInt8]) -> String {
    let part = text.span.extracting(range)
    if let key = Normalizer(.search).normalizedUTF8(of: part) {
      return String(decoding: key.bytes, as: UTF8.self)
    }
    return String(decoding: part)
  }
}
