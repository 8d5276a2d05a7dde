/// Undoes damage of extraction and typing, where a lexicon and the text support it.
///
/// Scrapers and text recognition lose the ring of sara am (`สาหรับ` for `สำหรับ`), put spaces inside
/// clusters (`ส าหรับ`), and two เ may be one too many (`ข้าวเเหนียว`). What a stretch may have been
/// competes with the words that the engine found there: both are paid for at the lexicon's costs,
/// and the repair pays a penalty on top.
package struct Repairer: Sendable {
  let lexicon: Lexicon
  private let costs: Penalties

  /// What a repair costs beyond its word, in the unit of costs.
  struct Penalties: Sendable {
    /// 4 nats: at 2 more intact text is changed, at 8 a quarter less damage is repaired.
    var lostRing = 4 * WordCost.unit
    var doubledSaraE = 2 * WordCost.unit
    /// How much likelier a word must be than another that it collides with: ten times.
    var collision = 589
  }

  /// Shorter words are too much like parts of others.
  private static let fewestSymbols = 4

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    costs = Penalties()
  }

  /// Imposes the repairs that win on the ends that an engine found.
  ///
  /// - Parameters:
  ///   - runs: The Thai runs.
  ///   - doubled: The offsets of each sara ae that canonical form made of two sara e, in order.
  /// - Returns: The repairs, in order.
  /// - Complexity: O(*n*) for *n* bytes, times the length of the longest word at worst.
  package func repair(
    _ ends: inout [WordEnd], of runs: [Range<Int>], in text: Span<UInt8>,
    doubledSaraE doubled: [Int] = []
  ) -> [Repair] {
    var repairs: [Repair] = []
    var symbols = SymbolRun()
    var rest = ends[...]
    var doubledRest = doubled[...]
    for run in runs {
      symbols.read(run, in: text)
      let words = rest.prefix { $0.utf8Offset <= run.upperBound }
      rest = rest.dropFirst(words.count)
      doubledRest = doubledRest.drop { $0 < run.lowerBound }
      let marked = doubledRest.prefix { $0 < run.upperBound }
      repairs += self.repairs(
        of: symbols, dividedAt: words.map(\.utf8Offset), doubled: Array(marked))
    }
    if isDamaged(text, repaired: repairs.count) {
      repairs = addingCollisions(to: repairs, ends, of: runs, in: text)
    }
    SpanSelector.impose(repairs.map(\.utf8Range), on: &ends, of: runs)
    return repairs
  }
}

// MARK: - One run

extension Repairer {
  private func repairs(
    of run: SymbolRun, dividedAt ends: [Int], doubled: [Int]
  ) -> [Repair] {
    let places = PlaceMap(of: run)
    let candidates = candidates(in: run, doubled: doubled.map(places.place(at:)))
    guard !candidates.isEmpty else { return [] }
    let tokens = TokenCosts(of: run, in: lexicon)
    let starts = [0] + ends.map(places.place(at:))
    let weighed = candidates.filter { tokens.knownCost(of: $0.places) == nil }
      .map { ($0, gain(of: $0, over: starts, tokens)) }
    let spans = weighed.map { candidate, gain in
      SpanSelector.WeighedSpan(places.utf8Range(of: candidate.places), gain: Int32(clamping: gain))
    }
    // A stretch with two readings is repaired once, by the first that gains.
    var winners = Set(SpanSelector.best(of: spans))
    let repairs = weighed.compactMap { (candidate, gain) -> Repair? in
      let range = places.utf8Range(of: candidate.places)
      guard gain > 0, winners.remove(range) != nil else { return nil }
      return Repair(range, as: String(symbols: candidate.symbols))
    }
    // Each kind of damage was looked for on its own.
    return repairs.sorted { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
  }

  private func candidates(in run: SymbolRun, doubled: [Int]) -> [RepairCandidate] {
    let matcher = DamagedWordMatcher(lexicon: lexicon)
    var candidates: [RepairCandidate] = []
    for place in 0..<run.count where run.symbols[place].mayBeginWord {
      let words = matcher.candidates(
        at: place, of: run, reading: .lostRing, penalty: costs.lostRing)
      candidates += words.filter { $0.places.count >= Self.fewestSymbols }
    }
    for place in doubled {
      for start in max(0, place - lexicon.longestWord)...place
      where run.symbols[start].mayBeginWord {
        candidates += matcher.candidates(
          at: start, of: run, reading: .doubledSaraE(at: place), penalty: costs.doubledSaraE)
      }
    }
    return candidates
  }

  /// How much less the run costs with a candidate than as the engine segmented it.
  ///
  /// Words that the candidate cuts are paid for whole on one side, and what is left of them on the
  /// other:
  ///
  ///     กา|รสา|คัญ     as the engine segments it
  ///     การ|สำคัญ      with the candidate; การ is left over
  private func gain(
    of candidate: RepairCandidate, over starts: [Int], _ tokens: TokenCosts
  ) -> Int {
    let first = starts.partitioningIndex { $0 > candidate.places.lowerBound } - 1
    var last = first
    while starts[last + 1] < candidate.places.upperBound { last += 1 }
    let own = (first...last).reduce(0) { $0 + tokens.cost(of: starts[$1]..<starts[$1 + 1]) }
    let left = tokens.cost(of: starts[first]..<candidate.places.lowerBound)
    let right = tokens.cost(of: candidate.places.upperBound..<starts[last + 1])
    return own - (left + candidate.cost + right)
  }
}

/// Where the symbols of a run stand in the text.
private struct PlaceMap {
  private var offsets: [Int] = []

  init(of run: SymbolRun) {
    offsets.reserveCapacity(run.symbols.count)
    var offset = run.utf8Range.lowerBound
    for symbol in run.symbols {
      offsets.append(offset)
      offset += symbol.symbol.utf8Count
    }
  }

  /// The place of a symbol that begins at an offset.
  func place(at utf8Offset: Int) -> Int { offsets.partitioningIndex { $0 >= utf8Offset } }

  func utf8Range(of places: Range<Int>) -> Range<Int> {
    offsets[places.lowerBound]..<offsets[places.upperBound]
  }
}

// MARK: - The whole text

extension Repairer {
  /// Whether the text has lost its rings throughout: at least five repairs, and hardly a ำ left.
  private func isDamaged(_ text: Span<UInt8>, repaired count: Int) -> Bool {
    guard count >= 5 else { return false }
    var rings = 0
    for offset in text.indices where text.thaiScalar(at: offset) == .saraAm {
      rings += 1
    }
    return rings * 4 < count
  }

  /// In such a text, also words that are other words without their ring, if they are much more
  /// frequent than those: ทา is ทำ, but หา is never หำ.
  private func addingCollisions(
    to repairs: [Repair], _ ends: [WordEnd], of runs: [Range<Int>], in text: Span<UInt8>
  ) -> [Repair] {
    var added: [Repair] = []
    var rest = ends[...]
    var symbols = SymbolRun()
    for run in runs {
      var start = run.lowerBound
      while start < run.upperBound, let end = rest.popFirst()?.utf8Offset {
        symbols.read(start..<end, in: text)
        if let repair = collision(of: symbols) { added.append(repair) }
        start = end
      }
    }
    var repairs = repairs
    repairs.insert(added, notOverlapping: \.utf8Range)
    return repairs
  }

  /// The likelier word that a token may be without its ring.
  private func collision(of word: SymbolRun) -> Repair? {
    guard word.symbols.contains(where: { $0.symbol == .saraAa }) else { return nil }
    let candidates = DamagedWordMatcher(lexicon: lexicon)
      .candidates(at: 0, of: word, reading: .lostRing, penalty: 0)
    guard let candidate = candidates.first(where: { $0.places == 0..<word.count }) else {
      return nil
    }
    let own = TokenCosts(of: word, in: lexicon).cost(of: 0..<word.count)
    guard own - candidate.cost >= costs.collision else { return nil }
    return Repair(word.utf8Range, as: String(symbols: candidate.symbols))
  }
}
