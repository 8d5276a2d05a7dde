internal import ThaiText

/// Counts of words and pairs, by fold, so that a line can be looked at as if its own fold had
/// never been seen.
struct FoldCounts: Sendable {
  private var words: [WordHash: Tally] = [:]
  private var pairs: [WordHash: Tally] = [:]
  /// The word lists a word is in, one bit each.
  private var lists: [WordHash: UInt8] = [:]

  private struct Tally: Sendable {
    var total: Int32 = 0
    var byFold = SIMD8<Int32>(repeating: 0)

    mutating func add(_ fold: Int?) {
      total += 1
      if let fold { byFold[fold] += 1 }
    }

    func outside(_ fold: Int?) -> Int { Int(total - (fold.map { byFold[$0] } ?? 0)) }
  }

  static let greatestFoldCount = 8

  /// Counts the known words of lines, and the pairs of known words next to each other.
  mutating func add(_ text: TrainingText, lines: some Sequence<Int>) {
    for index in lines where text.lines[index].isCounted {
      let line = text.lines[index]
      let words = LabelledLine(
        codes: Array(text.codes[line.range]), labels: Array(text.labels[line.range])
      ).knownWords
      add(words.map { $0.offset(by: line.range.lowerBound) }, of: text, fold: line.fold)
    }
  }

  private mutating func add(_ ranges: [Range<Int>], of text: TrainingText, fold: Int?) {
    var previous: (end: Int, hash: WordHash)?
    for range in ranges {
      guard range.count <= WordHash.longestWord else {
        previous = nil
        continue
      }
      let hash = WordHash(of: range, in: text.codes.span)
      words[hash, default: Tally()].add(fold)
      if let previous, previous.end == range.lowerBound {
        pairs[WordHash(previous.hash, hash), default: Tally()].add(fold)
      }
      previous = (range.upperBound, hash)
    }
  }

  /// Marks the words of a list.
  ///
  /// - Parameter list: 0 or 1.
  mutating func mark(_ words: some Sequence<some StringProtocol>, list: Int) {
    for word in words {
      let codes = CharacterCode.codes(of: word)
      guard (1...WordHash.longestWord).contains(codes.count) else { continue }
      lists[WordHash(of: codes.indices, in: codes.span), default: 0] |= 1 << UInt8(list)
    }
  }

  /// The counts without those of one fold.
  func outside(_ fold: Int?) -> Outside { Outside(counts: self, fold: fold) }

  /// Counts as a source for features.
  struct Outside: WordCountSource {
    fileprivate let counts: FoldCounts
    fileprivate let fold: Int?

    func entry(of word: WordHash) -> WordEntry {
      let count = counts.words[word]?.outside(fold) ?? 0
      return WordEntry(count: CountClass.of(count), lists: counts.lists[word] ?? 0)
    }

    func count(ofPair pair: WordHash) -> Int {
      Int(CountClass.of(counts.pairs[pair]?.outside(fold) ?? 0))
    }
  }

  /// All counts, as the engine uses them.
  var tables: WordCounts {
    let source = outside(nil)
    let known = Set(words.keys).union(lists.keys)
    return WordCounts(
      words: WordCountTable(known.lazy.map { (word: $0, entry: source.entry(of: $0)) }),
      pairs: PairCountTable(
        pairs.keys.lazy.map { (pair: $0, count: UInt8(source.count(ofPair: $0))) }))
  }

  var wordCount: Int { words.count }
}

extension Range<Int> {
  func offset(by distance: Int) -> Self { lowerBound + distance..<upperBound + distance }
}

/// Something that knows how often words and pairs of words occurred.
protocol WordCountSource {
  func entry(of word: WordHash) -> WordEntry
  /// The ``CountClass`` of two words in a row.
  func count(ofPair pair: WordHash) -> Int
}

extension WordCountSource {
  /// The counts of the words that a decision about a position would make.
  func counts(around context: WordContext, in codes: Span<CharacterCode>) -> PlaceCounts {
    let left = WordHash(of: context.left, in: codes)
    let right = WordHash(of: context.right, in: codes)
    var counts = PlaceCounts()
    counts.joined = entry(of: WordHash(of: context.joined, in: codes))
    counts.left = entry(of: left)
    counts.right = entry(of: right)
    counts.pair = count(ofPair: WordHash(left, right))
    return counts
  }
}

extension WordCounts: WordCountSource {
  func entry(of word: WordHash) -> WordEntry { words.entry(of: word) }

  func count(ofPair pair: WordHash) -> Int { pairs.count(of: pair) }
}
