/// The second stage at speed: decides the places of low confidence of a chunk by the words around them.
///
/// The first pass decides all of them from what the first stage decided. It prepares all of
/// them, then fetches what their look-ups will need, then looks up and decides: so the loads, most
/// of which miss the cache, overlap. The second pass goes from left to right and decides again
/// from what stands decided then, but only where a word around has changed.
package struct WordRescorer: Sendable {
  private var places: [LowConfidencePlace] = []
  /// The places of a piece that may be in a crowd.
  private var members: [Int] = []
  /// Keeps the compiler from leaving the fetching out.
  private var fetched: UInt32 = 0

  package init() {}

  /// Decides the places of low confidence, and replaces their scores by those of the second stage.
  ///
  /// - Parameter scores: Those of the first stage, in 64ths, one for each code.
  /// - Complexity: O(*n*) for *n* codes.
  package mutating func rescore(
    _ chunk: CodeChunk, in text: CodedText, by words: WordModel, _ counts: WordCounts,
    scores: inout [Int16], decisions: inout ChunkDecisions
  ) {
    let codes = text.codes.span.extracting(chunk.codeRange)
    prepare(chunk, codes, scores, decisions)
    guard !places.isEmpty else { return }
    fetch(counts)
    var places = places.mutableSpan
    for index in places.indices {
      places[index].score = places[index].score(by: words, counts)
    }
    for index in places.indices { decisions[places[index].position] = places[index].score > 0 }
    for index in places.indices {
      if places[index].look(at: decisions, scores, in: codes) {
        places[index].score = places[index].score(by: words, counts)
      }
      decisions[places[index].position] = places[index].score > 0
    }
    for index in places.indices {
      scores[places[index].position] = Int16(clamping: places[index].score)
    }
  }

  private mutating func prepare(
    _ chunk: CodeChunk, _ codes: Span<CharacterCode>, _ scores: [Int16], _ decisions: ChunkDecisions
  ) {
    places.empty()
    for piece in chunk.pieces {
      readMembers(of: piece, codes, decisions.lowConfidence)
      var start = piece.lowerBound
      for index in 0..<max(0, members.count &- Self.crowdSize &+ 1) {
        let (first, last) = (members[index], members[index &+ Self.crowdSize &- 1])
        guard last &- first < WordContext.reach else { continue }
        if start < first { prepare(start..<first, of: piece, codes, scores, decisions) }
        start = last &+ 1
      }
      prepare(start..<piece.upperBound, of: piece, codes, scores, decisions)
    }
  }

  private mutating func prepare(
    _ range: Range<Int>, of piece: Range<Int>, _ codes: Span<CharacterCode>, _ scores: [Int16],
    _ decisions: ChunkDecisions
  ) {
    decisions.lowConfidence.forEach(in: range) { place in
      places.append(LowConfidencePlace(place, of: piece, decisions, scores, in: codes))
    }
  }

  private mutating func readMembers(
    of piece: Range<Int>, _ codes: Span<CharacterCode>, _ lowConfidence: PlaceSet
  ) {
    members.empty()
    members.append(addingCapacity: piece.count) { members in
      lowConfidence.forEach(in: piece) { place in
        let index = CodeChunk.margin &+ place
        if Self.mayBeInCrowd(codes[index &- 1], codes[index]) { members.append(place) }
      }
    }
  }

  /// So many places of low confidence within ``WordContext/reach`` codes are a crowd. What stands from its
  /// first to its last one is decided by the first stage alone: letters at random, a row of brackets, which
  /// have no words to weigh. Deciding each place by its words would cost twenty times as much as real text
  /// does, where one place in thirty has low confidence, and one in a thousand of these is in a crowd.
  package static let crowdSize = 14

  /// Whether a place between two codes counts. Those between Thai and ASCII do not: in a text with bars
  /// between its words there are many, and words beside them.
  @inline(__always)
  package static func mayBeInCrowd(_ previous: CharacterCode, _ next: CharacterCode) -> Bool {
    previous.isThai == next.isThai || previous.isFolded || next.isFolded
  }

  /// Loads the first slot of each look-up.
  private mutating func fetch(_ counts: WordCounts) {
    var sum: UInt32 = 0
    counts.words.slots.withSpan { words in
      counts.pairs.slots.withSpan { pairs in
        for place in places {
          let hashes = place.hashes
          sum &+= words[HashSlot.first(of: hashes.joined, among: words.count)]
          sum &+= words[HashSlot.first(of: hashes.left, among: words.count)]
          sum &+= words[HashSlot.first(of: hashes.right, among: words.count)]
          sum &+= words[HashSlot.first(of: hashes.beforeWithJoined, among: words.count)]
          sum &+= words[HashSlot.first(of: hashes.joinedWithAfter, among: words.count)]
          sum &+= UInt32(pairs[HashSlot.first(of: hashes.leftRight, among: pairs.count)])
          sum &+= UInt32(pairs[HashSlot.first(of: hashes.beforeLeft, among: pairs.count)])
          sum &+= UInt32(pairs[HashSlot.first(of: hashes.beforeJoined, among: pairs.count)])
          sum &+= UInt32(pairs[HashSlot.first(of: hashes.rightAfter, among: pairs.count)])
          sum &+= UInt32(pairs[HashSlot.first(of: hashes.joinedAfter, among: pairs.count)])
        }
      }
    }
    fetched = sum
  }
}

/// A place that the second stage decides.
private struct LowConfidencePlace: Sendable {
  /// The index of the code after the place, in the chunk.
  let position: Int
  /// The piece it belongs to.
  private let piece: Range<Int>
  private var context: WordContext
  private(set) var hashes: PlaceHashes
  /// See ``WordFeatures/numbers``.
  private var numbers: SIMD16<Int32>
  var score: Int32 = 0

  @inline(__always)
  init(
    _ position: Int, of piece: Range<Int>, _ decisions: ChunkDecisions, _ scores: [Int16],
    in codes: Span<CharacterCode>
  ) {
    self.position = position
    self.piece = piece
    context = WordContext(around: position, of: piece, in: decisions.boundaries)
    hashes = PlaceHashes(context, in: codes)
    numbers = Self.numbers(at: position, of: piece, scores, decisions.legal)
    noteEdges(scores)
  }

  /// Looks at the words around again; returns whether they have changed.
  mutating func look(
    at decisions: ChunkDecisions, _ scores: [Int16], in codes: Span<CharacterCode>
  ) -> Bool {
    let now = WordContext(around: position, of: piece, in: decisions.boundaries)
    guard now != context else { return false }
    context = now
    hashes = PlaceHashes(context, in: codes)
    noteEdges(scores)
    return true
  }

  /// The score of the second stage, in 64ths.
  func score(by words: WordModel, _ counts: WordCounts) -> Int32 {
    var features = WordFeatures()
    features.counts = hashes.counts(in: counts)
    features.beforeLeft = counts.pairs.count(of: hashes.beforeLeft)
    features.beforeJoined = counts.pairs.count(of: hashes.beforeJoined)
    features.rightAfter = counts.pairs.count(of: hashes.rightAfter)
    features.joinedAfter = counts.pairs.count(of: hashes.joinedAfter)
    features.beforeWithJoined = counts.words.entry(of: hashes.beforeWithJoined)
    features.joinedWithAfter = counts.words.entry(of: hashes.joinedWithAfter)
    features.leftLength = context.position &- context.start
    features.rightLength = context.end &- context.position
    features.numbers = numbers
    let own = words.own.map { hashes.counts(in: $0.counts) }
    return words.score(of: features, ownCounts: own ?? PlaceCounts())
  }

  /// The scores here and at the nearest legal places on both sides.
  private static func numbers(
    at position: Int, of piece: Range<Int>, _ scores: [Int16], _ legal: PlaceSet
  ) -> SIMD16<Int32> {
    var numbers = SIMD16<Int32>(repeating: 0)
    numbers[WordFeatures.scoreLane] = Int32(scores[position])
    numbers[WordFeatures.oneLane] = WordFeatures.one
    var left = max(piece.lowerBound + 1, position - WordContext.reach)..<position
    for lane in WordFeatures.leftLane..<WordFeatures.leftLane + WordFeatures.neighboursOnASide {
      guard let place = legal.last(in: left) else { break }
      numbers[lane] = WordFeatures.neighbourScore(Int32(scores[place]))
      left = left.lowerBound..<place
    }
    var right = position + 1..<min(piece.upperBound, position + WordContext.reach + 1)
    for lane in WordFeatures.rightLane..<WordFeatures.rightLane + WordFeatures.neighboursOnASide {
      guard let place = legal.first(in: right) else { break }
      numbers[lane] = WordFeatures.neighbourScore(Int32(scores[place]))
      right = place + 1..<right.upperBound
    }
    return numbers
  }

  /// Notes the scores of the edges of the joined word.
  private mutating func noteEdges(_ scores: [Int16]) {
    let (start, end) = (context.start, context.end)
    numbers[WordFeatures.startLane] =
      start > piece.lowerBound ? edgeScore(scores[start]) : WordFeatures.edgeScore
    numbers[WordFeatures.endLane] =
      end < piece.upperBound ? edgeScore(scores[end]) : WordFeatures.edgeScore
  }

  private func edgeScore(_ score: Int16) -> Int32 { WordFeatures.neighbourScore(Int32(score)) }
}

/// The hashes of the words around a place, and of their pairs.
private struct PlaceHashes: Sendable {
  let joined: WordHash
  let left: WordHash
  let right: WordHash
  let leftRight: WordHash
  let beforeLeft: WordHash
  let beforeJoined: WordHash
  let rightAfter: WordHash
  let joinedAfter: WordHash
  let beforeWithJoined: WordHash
  let joinedWithAfter: WordHash

  init(_ context: WordContext, in codes: Span<CharacterCode>) {
    joined = WordHash(of: context.joined, inPadded: codes)
    left = WordHash(of: context.left, inPadded: codes)
    right = WordHash(of: context.right, inPadded: codes)
    let before = WordHash(of: context.before, inPadded: codes)
    let after = WordHash(of: context.after, inPadded: codes)
    leftRight = WordHash(left, right)
    beforeLeft = WordHash(before, left)
    beforeJoined = WordHash(before, joined)
    rightAfter = WordHash(right, after)
    joinedAfter = WordHash(joined, after)
    beforeWithJoined = WordHash(of: context.beforeWithJoined, inPadded: codes)
    joinedWithAfter = WordHash(of: context.joinedWithAfter, inPadded: codes)
  }

  @inline(__always)
  func counts(in counts: WordCounts) -> PlaceCounts {
    var found = PlaceCounts()
    found.joined = counts.words.entry(of: joined)
    found.left = counts.words.entry(of: left)
    found.right = counts.words.entry(of: right)
    found.pair = counts.pairs.count(of: leftRight)
    return found
  }
}

extension WordHash {
  /// The hash of a word, read eight codes at a time.
  ///
  /// - Parameter codes: Those of a chunk, with its margins.
  @inline(__always)
  fileprivate init(of range: Range<Int>, inPadded codes: Span<CharacterCode>) {
    let count = min(range.count, Self.longestWord)
    var state = Self.start(count)
    var rest = count
    var offset = CodeChunk.margin &+ range.lowerBound
    while rest > 0 {
      let block = codes.uint64(at: offset)
      let mask: UInt64 = rest >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: rest &* 8)) &- 1
      state = Self.fold(state ^ (block & mask), Self.wordFactor)
      rest &-= 8
      offset &+= 8
    }
    self.init(rawValue: state)
  }
}
