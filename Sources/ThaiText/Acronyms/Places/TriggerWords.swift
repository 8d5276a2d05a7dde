/// What a place with an acronym may hold in Thai letters: words, two letter names, a name with a
/// number; and Latin words that are no acronyms by their capitals.
///
/// All is compared in the bytes of the text, by a trie.
struct TriggerWords: Sendable {
  /// What ends at a node of the trie.
  private enum Kind: Int {
    case word
    /// The name of a letter, which says something only beside another one or a number.
    case name
    /// Initials without dots, which are acronyms where they are a whole stretch.
    case bareInitials
  }

  /// `nil` for more words than a trie holds: then any place may begin one.
  let trie: Trie?
  /// Tells where a word, or a name before another name, may begin.
  let filter: TriggerFilter
  /// The ASCII letters that words begin with.
  private(set) var latinBeginnings = BitSet(limit: latinLimit)
  static let latinLimit = 0x80

  /// What was made before.
  init(_ trie: Trie?, _ filter: TriggerFilter, latinBeginnings: BitSet) {
    self.trie = trie
    self.filter = filter
    self.latinBeginnings = latinBeginnings
  }

  init(words: [[FoldedUnit]] = [], names: [[FoldedUnit]] = [], bareInitials: [[FoldedUnit]] = []) {
    var kinds: [[FoldedUnit]: Kind] = [:]
    for (forms, kind) in [(bareInitials, Kind.bareInitials), (names, .name), (words, .word)] {
      for form in forms.lazy.flatMap(Self.spellings) where form.count > 1 { kinds[form] = kind }
    }
    filter = Self.filter(of: kinds)
    trie = Trie(
      Trie.sorted(
        kinds.map { ($0.key.map(\.symbol), $0.value.rawValue) }, combining: { first, _ in first }
      ))
    for form in kinds.keys where form[0].isASCII {
      latinBeginnings.insert(Int(form[0].rawValue))
    }
  }

  private static func filter(of kinds: [[FoldedUnit]: Kind]) -> TriggerFilter {
    let names = Set(
      kinds.lazy.filter { $0.value == .name }.map { $0.key.prefix(2).map(\.thaiLetter) })
    var filter = TriggerFilter()
    for (form, kind) in kinds where form[0].isThaiLetter || form[0].isASCIIAlphanumeric {
      switch kind {
      case .word:
        let isShort = form.count < TriggerFilter.reach - 1
        filter.insert(form, before: isShort ? oneOrTwoLetters : oneLetter)
      case .name: filter.insert(form, before: Array(names))
      case .bareInitials: filter.insert(form, before: [])
      }
    }
    return filter
  }

  /// All that may follow some letters, as far as the filter looks.
  private static let oneLetter = ThaiScalar.all.filter(\.isLetter).map { [$0] }
  private static let oneOrTwoLetters =
    oneLetter + oneLetter.flatMap { first in oneLetter.map { first + $0 } }

  /// The form, and with แ and ำ typed as two letters.
  private static func spellings(of form: [FoldedUnit]) -> [[FoldedUnit]] {
    guard form.contains(where: { $0 == "แ" || $0 == "\u{0E33}" }) else { return [form] }
    let doubled = form.flatMap { unit -> [FoldedUnit] in
      switch unit {
      case "แ": [.saraE, .saraE]
      case "\u{0E33}": ["\u{0E4D}", "\u{0E32}"]
      default: [unit]
      }
    }
    return [form, doubled]
  }
}

extension TriggerWords {
  /// Whether a word may begin with an ASCII letter or digit.
  @inline(__always)
  func mayBegin(_ byte: UInt8) -> Bool { latinBeginnings.contains(Int(byte)) }

  /// Whether something begins at a place that makes it worth reading.
  ///
  /// - Complexity: O(*n*) for the longest word of *n* letters.
  func begin(at start: Int, in text: Span<UInt8>) -> Bool {
    // Asked last, as few words begin where they may.
    func isBoundary(_ offset: Int) -> Bool {
      Self.allowsBoundary(at: offset, in: text)
    }
    return ends(at: start, in: text) { kind, end in
      switch kind {
      case .word: return isBoundary(end)
      case .bareInitials:
        return text.wordLetter(at: end) == .none && text.wordLetter(endingAt: start) == .none
      case .name:
        return isBoundary(end)
          && (nameBegins(at: end, in: text) || text.hasNumber(beside: start..<end))
      }
    } && isBoundary(start)
  }

  /// What begins at a place.
  enum Trigger {
    case none
    /// A word, up to its end: the longest, with no name of a letter behind it.
    case word(Int)
    case other
  }

  /// What begins at a place; initials without dots are looked for elsewhere.
  ///
  /// - Complexity: O(*n*) for the longest word of *n* letters.
  func trigger(at start: Int, in text: Span<UInt8>) -> Trigger {
    guard trie == nil || filter.mayBegin(at: start, in: text) else { return .none }
    func isBoundary(_ offset: Int) -> Bool {
      Self.allowsBoundary(at: offset, in: text)
    }
    var word = start
    var isOther = trie == nil
    trie?.forEachPrefix(at: start, in: text) { end, kind in
      switch Kind(rawValue: kind) {
      case .word where isBoundary(end): word = end
      case .name where isBoundary(end): isOther = isOther || nameBegins(at: end, in: text)
      case .bareInitials: isOther = isOther || text.wordLetter(at: end) == .none
      default: break
      }
      return true
    }
    guard isOther || word > start, isBoundary(start) else { return .none }
    return word > start && !nameBegins(at: word, in: text) ? .word(word) : .other
  }

  /// Appends the stretches of Thai letters, in order, in which a word begins.
  ///
  /// - Complexity: O(*n*) for *n* bytes, and words of some letters.
  func appendStretches(in part: Range<Int>, of text: Span<UInt8>, to places: inout [Range<Int>]) {
    var offset = part.lowerBound
    while offset < part.upperBound {
      let start = offset
      var hasWord = false
      while offset < part.upperBound, text.wordLetter(at: offset) != .none {
        hasWord = hasWord || begin(at: offset, in: text)
        offset &+= 3
      }
      if hasWord { places.append(start..<offset) }
      if offset == start { offset &+= 1 }
    }
  }

  /// Whether a word or a name begins in a range and ends behind it.
  func crossEnd(of range: Range<Int>, in text: Span<UInt8>) -> Bool {
    stride(from: range.lowerBound, to: range.upperBound, by: 3).contains { start in
      ends(at: start, in: text) { _, end in end > range.upperBound }
    }
  }

  /// Whether the name of a letter ends with some letters.
  func nameEnds(_ letters: Range<Int>, in text: Span<UInt8>) -> Bool {
    let first = max(letters.lowerBound, letters.upperBound - 3 * Self.longestName)
    return stride(from: first, to: letters.upperBound, by: 3).contains { start in
      ends(at: start, in: text) { kind, end in kind == .name && end == letters.upperBound }
    }
  }

  /// More letters than the name of a letter has: ดับเบิ้ลยู.
  private static let longestName = 12

  /// Whether the name of a letter begins at a place.
  func nameBegins(at start: Int, in text: Span<UInt8>) -> Bool {
    ends(at: start, in: text) { kind, end in
      kind == .name
        && Self.allowsBoundary(at: end, in: text)
    }
  }

  /// Whether `accepts` says so for one of the words that begin at a place.
  @inline(__always)
  private func ends(
    at start: Int, in text: Span<UInt8>, _ accepts: (Kind, Int) -> Bool
  ) -> Bool {
    guard let trie else { return true }
    var result = false
    trie.forEachPrefix(at: start, in: text) { end, kind in
      result = Kind(rawValue: kind).map { accepts($0, end) } ?? false
      return !result
    }
    return result
  }

  private static func allowsBoundary(at offset: Int, in text: Span<UInt8>) -> Bool {
    // Beside what is no Thai letter nothing ties letters to each other.
    text.wordLetter(at: offset) == .none || text.wordLetter(endingAt: offset) == .none
      || ClusterWindow.allowsBoundary { text.wordLetter(at: offset &+ 3 &* $0) }
  }
}

extension Span<UInt8> {
  /// The Thai letter that begins at an offset; ๆ is none.
  @inline(__always)
  func wordLetter(at offset: Int) -> ThaiScalar {
    guard offset >= 0, offset &+ 2 < count,
      let letter = ThaiScalar(utf8: self[offset], self[offset &+ 1], self[offset &+ 2]),
      letter.isLetter
    else { return .none }
    return letter
  }

  /// The Thai letter that ends at an offset.
  @inline(__always)
  func wordLetter(endingAt offset: Int) -> ThaiScalar { wordLetter(at: offset &- 3) }

  /// Whether a digit stands beside a range, with one scalar between them at most.
  func hasNumber(beside range: Range<Int>) -> Bool {
    hasNumber(after: range.upperBound) || hasNumber(before: range.lowerBound)
  }

  func hasNumber(after offset: Int) -> Bool {
    if digit(at: offset) != nil { return true }
    guard offset < count, wordLetter(at: offset) == .none else { return false }
    var next = offset + 1
    while next < count, self[next].isUTF8Continuation { next += 1 }
    return digit(at: next) != nil
  }

  @inline(__always)
  func hasNumber(before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let last = self[offset &- 1]
    // A space behind a letter is what stands before most words.
    if last < 0x80 { return last.isASCIIDigit || hasDigit(endingAt: offset &- 1) }
    return hasDigitOrForeignScalar(before: offset)
  }

  /// The same where the byte before the offset is not ASCII.
  private func hasDigitOrForeignScalar(before offset: Int) -> Bool {
    if hasDigit(endingAt: offset) { return true }
    guard thaiScalar(at: offset &- 3) == .none else { return false }
    var start = offset - 1
    while start > 0, self[start].isUTF8Continuation { start -= 1 }
    return hasDigit(endingAt: start)
  }

  /// Whether a digit, of Thai or of ASCII, ends at an offset.
  @inline(__always)
  private func hasDigit(endingAt offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let last = self[offset &- 1]
    return last < 0x80 ? last.isASCIIDigit : thaiScalar(at: offset &- 3).isDigit
  }
}
