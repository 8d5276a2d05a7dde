/// Finds words that a space inside a cluster divides: `ส ำหรับ`, `พ ุ่ม`, `ค าน า`.
///
/// A mark or a following vowel cannot begin a word, so where one follows a space and a consonant
/// stands before it, the space is an accident of extraction if a word of the lexicon says so.
struct SpacedClusterFinder {
  let lexicon: Lexicon

  /// The letters around the gaps, without the spaces.
  private struct Letters {
    var symbols: [TrieSymbol] = []
    /// Where each letter begins in the text, and where the last one ends.
    var offsets: [Int] = []
    /// The letters before which spaces stood.
    var gaps: Set<Int> = []
  }

  /// Appends the words that spaces divide, in order, not overlapping.
  ///
  /// - Complexity: O(*n*) for *n* bytes, times the square of the length of the longest word for
  ///   each gap.
  func appendRepairs(in text: Span<UInt8>, to repairs: inout [Repair]) {
    var offset = 0
    var done = 0
    while offset < text.count {
      guard spaceWidth(at: offset, in: text) != nil else {
        offset += 1
        continue
      }
      let gap = gapRange(at: offset, in: text)
      if isInsideCluster(gap, in: text), gap.lowerBound >= done,
        let repair = repair(around: gap, in: text, from: done)
      {
        repairs.append(repair)
        done = repair.utf8Range.upperBound
      }
      offset = max(gap.upperBound, offset + 1)
    }
  }

  // MARK: Gaps

  /// The spaces and no-break spaces from an offset on; empty if there are none, or more than three.
  private func gapRange(at start: Int, in text: Span<UInt8>) -> Range<Int> {
    var end = start
    var count = 0
    while let width = spaceWidth(at: end, in: text) {
      end += width
      count += 1
    }
    return count <= 3 ? start..<end : end..<end
  }

  private func spaceWidth(at offset: Int, in text: Span<UInt8>) -> Int? {
    if text.byte(at: offset) == ASCII.space { return 1 }
    return text.hasPrefix("\u{A0}", at: offset) ? 2 : nil
  }

  private func isInsideCluster(_ gap: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard !gap.isEmpty, case let next = text.thaiScalar(at: gap.upperBound) else { return false }
    guard next.isMark || next == .saraAa || next == .saraAm else { return false }
    var previous = gap.lowerBound - 3
    while text.thaiScalar(at: previous).isMark { previous -= 3 }
    return text.thaiScalar(at: previous).isConsonant
  }

  // MARK: Words

  /// The longest word across a gap that begins where a word may begin.
  private func repair(around gap: Range<Int>, in text: Span<UInt8>, from limit: Int) -> Repair? {
    let before = lettersBefore(gap, in: text, from: limit)
    guard !before.isEmpty else { return nil }
    let all = letters(from: before, over: gap, in: text)
    let place = before.count
    let isMark = all.symbols[place].thai.isMark
    for start in 0..<place where isBoundary(at: start, of: all) {
      if let word = longestWord(from: start, over: place, of: all) {
        let range = all.offsets[start]..<all.offsets[start + word.count]
        return Repair(range, as: String(symbols: word))
      }
      // A mark after a word is a stray: ภาพ ุ่มาก.
      if isMark, isWord(start..<place, of: all) { return nil }
    }
    return nil
  }

  /// The offsets of the letters directly before a gap, as many as a word may have.
  private func lettersBefore(
    _ gap: Range<Int>, in text: Span<UInt8>, from limit: Int
  ) -> [Int] {
    var offsets: [Int] = []
    var offset = gap.lowerBound - 3
    while offset >= limit, offsets.count < lexicon.longestWord,
      text.thaiScalar(at: offset) != .none
    {
      offsets.append(offset)
      offset -= 3
    }
    return offsets.reversed()
  }

  /// The letters before a gap and those after it, further gaps inside clusters left out.
  private func letters(
    from before: [Int], over gap: Range<Int>, in text: Span<UInt8>
  ) -> Letters {
    var letters = Letters()
    var offset = before[0]
    while letters.symbols.count < before.count + lexicon.longestWord {
      let spaces = gapRange(at: offset, in: text)
      if isInsideCluster(spaces, in: text) {
        letters.gaps.insert(letters.symbols.count)
        offset = spaces.upperBound
      }
      let letter = text.thaiScalar(at: offset)
      guard letter != .none else { break }
      letters.symbols.append(TrieSymbol(letter))
      letters.offsets.append(offset)
      offset += 3
    }
    letters.offsets.append(offset)
    return letters
  }

  /// Whether the rules of clusters allow a boundary before a letter.
  private func isBoundary(at place: Int, of letters: Letters) -> Bool {
    func letter(_ index: Int) -> ThaiScalar {
      letters.symbols.indices.contains(index)
        ? letters.symbols[index].thai : .none
    }
    if place == 0 { return ClusterWindow.allowsBoundary(between: .none, and: letter(0)) }
    if place == letters.symbols.count { return true }
    return ClusterWindow.allowsBoundary { letter(place + $0) }
  }

  /// The longest word from a letter on that passes a gap; a sara aa after a gap is read as sara am
  /// first.
  private func longestWord(from start: Int, over gap: Int, of letters: Letters) -> [TrieSymbol]? {
    var readings: [(word: [TrieSymbol], walk: TrieWalk)] = []
    var longest: [TrieSymbol]?
    lexicon.trie.units.withSpan { units in
      readings = [([], TrieWalk(in: units))]
      for place in start..<letters.symbols.count {
        readings = readings.flatMap { word, walk in
          self.readings(of: place, of: letters).compactMap { symbol in
            var next = walk
            return next.step(by: symbol, in: units) ? (word + [symbol], next) : nil
          }
        }
        if readings.isEmpty { return }
        guard place >= gap, isBoundary(at: place + 1, of: letters) else { continue }
        if let best = readings.first(where: { $0.walk.isAtWord }) { longest = best.word }
      }
    }
    return longest
  }

  private func readings(of place: Int, of letters: Letters) -> [TrieSymbol] {
    let symbol = letters.symbols[place]
    return symbol == .saraAa && letters.gaps.contains(place)
      ? [.saraAm, symbol] : [symbol]
  }

  /// Whether some letters are a word of two letters or more.
  private func isWord(_ places: Range<Int>, of letters: Letters) -> Bool {
    places.count > 1
      && lexicon.trie.contains(letters.symbols[places])
  }
}
