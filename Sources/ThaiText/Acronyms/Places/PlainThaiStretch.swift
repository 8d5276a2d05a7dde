/// Stretches of Thai letters whose acronyms are certain, on the bytes of a text.
///
/// The same is found in folded text, where it costs much more to get at: what is certain here is so
/// by ``AcronymLattice/choice(of:among:in:words:)`` as well.
struct PlainThaiStretch {
  private let range: Range<Int>
  private let reader: AcronymReader
  private let finder: AcronymPlaceFinder
  private let neighbours: PlainNeighbours

  /// - Returns: `nil` for a stretch beside which something stands that may belong to an acronym.
  init?(_ range: Range<Int>, in text: Span<UInt8>, by reader: AcronymReader) {
    guard range.count.isMultiple(of: 3),
      let neighbours = PlainNeighbours(of: range, in: text)
    else { return nil }
    let finder = reader.table.placeFinder
    // The name of a letter beside a number may be an acronym: จี 20.
    if neighbours.haveNumberBefore, finder.words.nameBegins(at: range.lowerBound, in: text) {
      return nil
    }
    if neighbours.haveNumberAfter, finder.words.nameEnds(range, in: text) { return nil }
    self.range = range
    self.reader = reader
    self.finder = finder
    self.neighbours = neighbours
  }

  /// Appends the acronyms, if all are certain; returns whether they are.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  func append(to acronyms: inout [Range<Int>], in text: Span<UInt8>) -> Bool {
    let count = acronyms.count
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard isUsual(at: offset, in: text) else { return giveUp(&acronyms, count) }
      switch finder.words.trigger(at: offset, in: text) {
      case .none: offset += 3
      case .word(let end) where isCertain(offset..<end, in: text):
        guard let acronym = withNumber(offset..<end, in: text) else {
          return giveUp(&acronyms, count)
        }
        acronyms.append(acronym)
        offset = end
      default: return giveUp(&acronyms, count)
      }
    }
    return true
  }

  private func giveUp(_ acronyms: inout [Range<Int>], _ count: Int) -> Bool {
    acronyms.removeSubrange(count...)
    return false
  }

  /// Whether a letter stands here that is read as it is: not the second เ of a แ, not the ◌ํ of a ำ.
  private func isUsual(at offset: Int, in text: Span<UInt8>) -> Bool {
    let letter = text.wordLetter(at: offset)
    return letter != .none && letter != .nikhahit
      && !(letter == .saraE && text.wordLetter(at: offset + 3) == .saraE)
  }

  private func isCertain(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard word.count >= 3 * ThaiCandidate.shortestCertain || word == range,
      word.upperBound <= range.upperBound,
      text.wordLetter(at: word.upperBound) != "ส",
      stride(from: word.lowerBound, to: word.upperBound, by: 3)
        .allSatisfy({ isUsual(at: $0, in: text) }),
      !finder.words.crossEnd(of: word, in: text)
    else { return false }
    let start = range.lowerBound
    let letters = (word.lowerBound - start) / 3..<(word.upperBound - start) / 3
    return reader.words.frame(
      letters, costing: ThaiCandidate.costOfTable, in: 0..<range.count / 3,
      { TrieSymbol(text.wordLetter(at: start + 3 * $0)) }
    ) { place in
      ClusterWindow.allowsBoundary { text.wordLetter(at: start + 3 * (place + $0)) }
    }
  }

  /// A word with the number behind it, if the table has them as one acronym: โควิด 19.
  ///
  /// - Returns: `nil` where that needs a further look.
  private func withNumber(_ word: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    guard neighbours.haveNumberAfter, word.upperBound == range.upperBound,
      let number = PlainNumber.after(word.upperBound, in: text)
    else { return word }
    let table = reader.table
    guard let packed = PackedWord(word, in: text), let latin = table.latinForm(ofWord: packed),
      latin.count + number.count < PackedWord.capacity,
      let ends = PlainNumber.ends(number, in: text)
    else { return nil }
    let isKnown = ends && table.index(forLatin: latin, number, in: text).map(table.isFound) ?? false
    return isKnown ? word.lowerBound..<number.upperBound : word
  }
}
