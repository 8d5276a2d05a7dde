/// The second stage at speed: decides the unsure places of a chunk by the words around them.
///
/// The first pass decides all unsure places from what the first stage decided. It prepares all of
/// them, then fetches what their look-ups will need, then looks up and decides: so the loads, most
/// of which miss the cache, overlap. The second pass goes from left to right and decides again
/// from what stands decided then, but only where a word around has changed.
package struct WordRescorer: Sendable {
  private var places: [UnsurePlace] = []
  /// Keeps the compiler from leaving the fetching out.
  private var fetched: UInt32 = 0

  package init() {}

  /// Decides the unsure places, and replaces their scores by those of the second stage.
  ///
  /// - Parameter scores: Those of the first stage, in 64ths, one for each code.
  /// - Complexity: O(*n*) for *n* codes.
  package mutating func rescore(
    _ chunk: CodeChunk, by words: WordModel, _ counts: WordCounts, scores: inout [Int16],
    decisions: inout ChunkDecisions
  ) {
    guard !decisions.unsure.isEmpty else { return }
    prepare(chunk, scores, decisions)
    fetch(counts)
    for index in places.indices {
      places[index].score = places[index].score(by: words, counts)
    }
    for place in places { decisions[place.position] = place.score > 0 }
    for index in places.indices {
      if places[index].look(at: decisions, scores, in: chunk) {
        places[index].score = places[index].score(by: words, counts)
      }
      decisions[places[index].position] = places[index].score > 0
    }
    for place in places { scores[place.position] = Int16(clamping: place.score) }
  }

  private mutating func prepare(
    _ chunk: CodeChunk, _ scores: [Int16], _ decisions: ChunkDecisions
  ) {
    places.removeAll(keepingCapacity: true)
    var rest = decisions.unsure[...]
    for piece in chunk.pieces {
      while let position = rest.first, position < piece.upperBound {
        places.append(UnsurePlace(position, of: piece, decisions, scores, in: chunk))
        rest.removeFirst()
      }
    }
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
private struct UnsurePlace: Sendable {
  /// The index of the code after the place, in the chunk.
  let position: Int
  /// The piece it belongs to; ``context`` counts from its start.
  private let piece: Range<Int>
  private var context: WordContext
  private(set) var hashes: PlaceHashes
  /// See ``WordFeatures/numbers``.
  private var numbers: SIMD16<Int32>
  var score: Int32 = 0

  init(
    _ position: Int, of piece: Range<Int>, _ decisions: ChunkDecisions, _ scores: [Int16],
    in chunk: CodeChunk
  ) {
    self.position = position
    self.piece = piece
    context = WordContext(
      around: position - piece.lowerBound, in: decisions.decisions.span.extracting(piece))
    hashes = PlaceHashes(context, from: piece.lowerBound, in: chunk)
    numbers = Self.numbers(at: position, of: piece, scores, in: chunk)
    noteEdges(scores)
  }

  /// Looks at the words around again; returns whether they have changed.
  mutating func look(
    at decisions: ChunkDecisions, _ scores: [Int16], in chunk: CodeChunk
  ) -> Bool {
    let now = WordContext(
      around: position - piece.lowerBound, in: decisions.decisions.span.extracting(piece))
    guard now != context else { return false }
    context = now
    hashes = PlaceHashes(context, from: piece.lowerBound, in: chunk)
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
    features.leftLength = context.position &- context.start
    features.rightLength = context.end &- context.position
    features.numbers = numbers
    let own = words.own.map { hashes.counts(in: $0.counts) }
    return words.score(of: features, ownCounts: own ?? PlaceCounts())
  }

  /// The scores here and at the nearest legal places on both sides.
  private static func numbers(
    at position: Int, of piece: Range<Int>, _ scores: [Int16], in chunk: CodeChunk
  ) -> SIMD16<Int32> {
    var numbers = SIMD16<Int32>(repeating: 0)
    numbers[WordFeatures.scoreLane] = Int32(scores[position])
    numbers[WordFeatures.oneLane] = WordFeatures.one
    let lowest = max(piece.lowerBound + 1, position - WordContext.reach)
    noteNearest(
      stride(from: position - 1, through: lowest, by: -1), from: WordFeatures.leftLane,
      &numbers, scores, in: chunk)
    let highest = min(piece.upperBound - 1, position + WordContext.reach)
    noteNearest(
      stride(from: position + 1, through: highest, by: 1), from: WordFeatures.rightLane,
      &numbers, scores, in: chunk)
    return numbers
  }

  /// Notes the scores of the first few places that may be boundaries.
  @inline(__always)
  private static func noteNearest(
    _ places: StrideThrough<Int>, from firstLane: Int, _ numbers: inout SIMD16<Int32>,
    _ scores: [Int16], in chunk: CodeChunk
  ) {
    let codes = chunk.codes.span
    let table = LegalityTable.shared
    var lane = firstLane
    for place in places
    where table.allowsBoundary(before: place &+ CodeChunk.margin, in: codes) {
      numbers[lane] = WordFeatures.neighbourScore(Int32(scores[place]))
      lane &+= 1
      if lane == firstLane &+ WordFeatures.neighboursOnASide { return }
    }
  }

  /// Notes the scores of the edges of the joined word.
  private mutating func noteEdges(_ scores: [Int16]) {
    let (start, end) = (context.start, context.end)
    numbers[WordFeatures.startLane] =
      start > 0 ? neighbourScore(scores, at: start) : WordFeatures.edgeScore
    numbers[WordFeatures.endLane] =
      end < piece.count ? neighbourScore(scores, at: end) : WordFeatures.edgeScore
  }

  private func neighbourScore(_ scores: [Int16], at place: Int) -> Int32 {
    WordFeatures.neighbourScore(Int32(scores[piece.lowerBound &+ place]))
  }
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

  /// - Parameter origin: The index of the code that the context counts from.
  init(_ context: WordContext, from origin: Int, in chunk: CodeChunk) {
    let codes = chunk.codes.span.bytes
    let shift = CodeChunk.margin &+ origin
    joined = WordHash(of: context.joined, shiftedBy: shift, inPadded: codes)
    left = WordHash(of: context.left, shiftedBy: shift, inPadded: codes)
    right = WordHash(of: context.right, shiftedBy: shift, inPadded: codes)
    let before = WordHash(of: context.before, shiftedBy: shift, inPadded: codes)
    let after = WordHash(of: context.after, shiftedBy: shift, inPadded: codes)
    leftRight = WordHash(left, right)
    beforeLeft = WordHash(before, left)
    beforeJoined = WordHash(before, joined)
    rightAfter = WordHash(right, after)
    joinedAfter = WordHash(joined, after)
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
  /// - Parameter codes: At least eight bytes follow the word in it.
  @inline(__always)
  fileprivate init(of range: Range<Int>, shiftedBy shift: Int, inPadded codes: RawSpan) {
    let count = min(range.count, Self.longestWord)
    var state = Self.start(count)
    var rest = count
    var offset = shift &+ range.lowerBound
    while rest > 0 {
      // Safe: bounds are checked, and any eight bytes are a number.
      let block = unsafe codes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let mask: UInt64 = rest >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: rest &* 8)) &- 1
      state = Self.fold(state ^ (UInt64(littleEndian: block) & mask), Self.wordFactor)
      rest &-= 8
      offset &+= 8
    }
    self.init(rawValue: state)
  }
}
