/// The first stage at speed: scores every boundary of a chunk by the n-grams around it.
///
/// All places of the chunk walk down the trie together, one level at a time, so the loads of
/// neighbouring places overlap. The vector of the deepest slot of place *j* covers the ten
/// boundaries from *j* − 3 on. Adding it to the scores would make each place wait for the one
/// before, so it is stored, not added, in one of ten tracks, each in turn: the vectors of one track tile it
/// without overlap. A last loop adds up the ten tracks.
///
/// This file is the only place of the model that handles pointers. What makes them safe: a
/// chunk has at most ``CodeChunk/capacity`` codes, all below 128, and the buffers are as long as
/// `init` says; a trie was validated, so a walk never leaves its arrays.
package struct BoundaryScorer: Sendable {
  private var walks: [NGramWalk]
  private var tracks: [Int8]

  /// Codes and padding that a walk may touch.
  private static let width = CodeChunk.capacity + 4 * CodeChunk.margin
  private static let trackCount = NGramGeometry.laneCount
  /// A vector is read and written as so many bytes. Those beyond its lanes belong to the next one
  /// in the model; in a track the next vector overwrites them.
  private static let vectorWidth = 16
  private static let trackWidth = width + trackCount + vectorWidth

  package init() {
    walks = [NGramWalk](repeating: NGramWalk(), count: Self.width)
    tracks = [Int8](repeating: 0, count: Self.trackCount * Self.trackWidth)
  }

  /// The length that a buffer of scores must have.
  package static let scoreCount = width

  /// Adds the trie's scores to those of the boundary before each code of the chunk.
  ///
  /// - Parameter scores: In 64ths, one for each code; ``scoreCount`` in all.
  /// - Complexity: O(*n*) for *n* codes.
  package mutating func addScores(
    of chunk: CodeChunk, in text: CodedText, by trie: NGramTrie, to scores: inout [Int16]
  ) {
    precondition(scores.count >= Self.scoreCount, "scores have the length of scoreCount")
    walk(text.codes.span.extracting(chunk.codeRange), of: chunk.count, through: trie)
    lay(trie, for: chunk.count)
    addTracks(to: &scores, count: chunk.count)
  }

  /// The places, counted from the padding before the chunk, where n-grams begin that have a say: from the
  /// one whose last lane is the boundary before the first code to the one whose first lane is that before the
  /// last code.
  private static func starts(for count: Int) -> Range<Int> {
    let origin = CodeChunk.margin + NGramGeometry.originLane
    return origin + 1 - NGramGeometry.laneCount..<origin + count
  }

  /// Goes down the trie from each place.
  private mutating func walk(_ codes: Span<CharacterCode>, of count: Int, through trie: NGramTrie) {
    let starts = Self.starts(for: count)
    unsafe codes.withUnsafeBufferPointer { codes in
      unsafe trie.withTables { roots, units, _ in
        unsafe walks.withUnsafeMutableBufferPointer { walks in
          for place in starts {
            let pair = unsafe Int(codes[place].rawValue) &<< 7 | Int(codes[place &+ 1].rawValue)
            var walk = unsafe roots[pair]
            unsafe walk.descend(by: codes[place &+ 2], through: units)
            unsafe walks[place] = walk
          }
          for depth in 3..<NGramGeometry.longest {
            for place in starts {
              unsafe walks[place].descend(by: codes[place &+ depth], through: units)
            }
          }
        }
      }
    }
  }

  /// Stores the vector of each place in its track.
  ///
  /// From the boundary before the first code to that before the last one every track has been written then, so
  /// nothing of a former chunk is left where the tracks are added up. The places after the last one have slot 0,
  /// whose vector is zero.
  private mutating func lay(_ trie: NGramTrie, for count: Int) {
    let starts = Self.starts(for: count)
    for place in starts.upperBound..<starts.upperBound + Self.trackCount {
      walks[place] = NGramWalk()
    }
    unsafe walks.withUnsafeBufferPointer { walks in
      unsafe tracks.withUnsafeMutableBytes { tracks in
        unsafe trie.withTables { _, _, vectors in
          let vectors = UnsafeRawBufferPointer(vectors)
          for first in stride(from: starts.lowerBound, to: starts.upperBound, by: Self.trackCount) {
            for track in 0..<Self.trackCount {
              let place = first &+ track
              let vector = unsafe vectors.loadUnaligned(
                fromByteOffset: Int(walks[place].slot) &* NGramGeometry.laneCount,
                as: SIMD16<Int8>.self)
              unsafe tracks.storeBytes(
                of: vector, toByteOffset: track &* Self.trackWidth &+ place,
                as: SIMD16<Int8>.self)
            }
          }
        }
      }
    }
  }

  /// Adds up the tracks, sixteen boundaries at a time. The boundary before code *i* stands three
  /// places into the vector of its place, behind the padding.
  private func addTracks(to scores: inout [Int16], count: Int) {
    let origin = CodeChunk.margin + NGramGeometry.originLane
    unsafe tracks.withUnsafeBytes { tracks in
      unsafe scores.withUnsafeMutableBytes { scores in
        for index in stride(from: 0, to: count, by: 16) {
          // Two weights at a time: the first is the low byte of a lane, the second the high one.
          var first = SIMD8<Int16>()
          var second = SIMD8<Int16>()
          for track in 0..<Self.trackCount {
            let pairs = unsafe tracks.loadUnaligned(
              fromByteOffset: track &* Self.trackWidth &+ origin &+ index,
              as: SIMD8<Int16>.self)
            first = first &+ ((pairs &<< 8) &>> 8)
            second = second &+ (pairs &>> 8)
          }
          var sums = unsafe scores.loadUnaligned(fromByteOffset: index &* 2, as: SIMD16<Int16>.self)
          sums.evenHalf = sums.evenHalf &+ first
          sums.oddHalf = sums.oddHalf &+ second
          unsafe scores.storeBytes(of: sums, toByteOffset: index &* 2, as: SIMD16<Int16>.self)
        }
      }
    }
  }
}

extension NGramTrie {
  /// Calls `body` with the arrays, for walks that are known to stay inside them.
  @inline(__always)
  fileprivate func withTables<Result>(
    _ body: (
      _ walks: UnsafeBufferPointer<NGramWalk>, _ units: UnsafeBufferPointer<UInt32>,
      _ vectors: UnsafeBufferPointer<Int8>
    ) -> Result
  ) -> Result {
    units.withSpan { units in
      vectors.withSpan { vectors in
        unsafe walks.withUnsafeBufferPointer { walks in
          unsafe units.withUnsafeBufferPointer { units in
            unsafe vectors.withUnsafeBufferPointer { vectors in unsafe body(walks, units, vectors) }
          }
        }
      }
    }
  }
}

extension NGramWalk {
  /// Takes one step, without a branch.
  @inline(__always)
  fileprivate mutating func descend(
    by code: CharacterCode, through units: UnsafeBufferPointer<UInt32>
  ) {
    let child = base &+ UInt32(code.rawValue)
    let unit = unsafe units[Int(child)]
    let isChild: UInt32 = unit & 0xFF == UInt32(code.rawValue) ? ~0 : 0
    base = (unit &>> 8) & isChild
    slot = (child & isChild) | (slot & ~isChild)
  }
}
