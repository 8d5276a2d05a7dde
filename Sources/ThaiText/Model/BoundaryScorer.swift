/// The first stage at speed: scores every boundary of a chunk by the n-grams around it.
///
/// All places of the chunk walk down the trie together, one level at a time, so the loads of
/// neighbouring places overlap. The vector of the deepest slot of place *j* covers the boundaries
/// from *j* − 3 on. Adding it to the scores would make each place wait for the one before, so it is
/// stored as sixteen lanes, not added, in the track *j* mod 16: the vectors of one track tile it
/// without overlap. A last loop adds up the sixteen tracks.
///
/// This file is one of the two places of the model that handle pointers. What makes them safe: a
/// chunk has at most ``CodeChunk/capacity`` codes, all below 128, and the buffers are as long as
/// `init` says; a trie was validated, so a walk never leaves its arrays.
package struct BoundaryScorer: Sendable {
  private var slots: [UInt32]
  private var bases: [UInt32]
  private var tracks: [Int16]

  /// Codes and padding that a walk may touch.
  private static let width = CodeChunk.capacity + 4 * CodeChunk.margin
  private static let trackWidth = width + 2 * trackCount
  private static let trackCount = 16

  package init() {
    slots = [UInt32](repeating: 0, count: Self.width)
    bases = [UInt32](repeating: 0, count: Self.width)
    tracks = [Int16](repeating: 0, count: Self.trackCount * Self.trackWidth)
  }

  /// The length that a buffer of scores must have.
  package static let scoreCount = width

  /// Adds the trie's scores to those of the boundary before each code of the chunk.
  ///
  /// - Parameter scores: In 64ths, one for each code; ``scoreCount`` in all.
  /// - Complexity: O(*n*) for *n* codes.
  package mutating func addScores(
    of chunk: CodeChunk, by trie: NGramTrie, to scores: inout [Int16]
  ) {
    precondition(scores.count >= Self.scoreCount, "scores have the length of scoreCount")
    walk(chunk, through: trie)
    lay(trie, for: chunk.count)
    addTracks(to: &scores, count: chunk.count)
  }

  /// The places, counted from the padding before the chunk, where n-grams begin that have a say.
  private static func starts(for count: Int) -> Range<Int> {
    CodeChunk.margin - 8..<CodeChunk.margin + count + 3
  }

  /// Finds the deepest slot of each place.
  private mutating func walk(_ chunk: CodeChunk, through trie: NGramTrie) {
    let starts = Self.starts(for: chunk.count)
    chunk.codes.withUnsafeBufferPointer { codes in
      trie.withTables { root, units, _ in
        slots.withUnsafeMutableBufferPointer { slots in
          bases.withUnsafeMutableBufferPointer { bases in
            for place in starts {
              let pair = Int(codes[place]) &<< 7 | Int(codes[place &+ 1])
              let slot = root[pair]
              slots[place] = slot
              bases[place] = units[Int(slot)] &>> 8
            }
            for depth in 2..<NGramGeometry.longest {
              for place in starts {
                let code = UInt32(codes[place &+ depth])
                let child = bases[place] &+ code
                let unit = units[Int(child)]
                let isChild: UInt32 = unit & 0xFF == code ? ~0 : 0
                bases[place] = (unit &>> 8) & isChild
                slots[place] = (child & isChild) | (slots[place] & ~isChild)
              }
            }
          }
        }
      }
    }
  }

  /// Stores the vector of each place in its track; the places before and after get zeros, so that
  /// nothing of a former chunk is left where the tracks are added up.
  private mutating func lay(_ trie: NGramTrie, for count: Int) {
    let starts = Self.starts(for: count)
    let end = starts.upperBound + Self.trackCount
    for place in 0..<starts.lowerBound { slots[place] = 0 }
    for place in starts.upperBound..<end { slots[place] = 0 }
    slots.withUnsafeBufferPointer { slots in
      tracks.withUnsafeMutableBytes { tracks in
        trie.withTables { _, _, vectors in
          guard let slots = slots.baseAddress, let tracks = tracks.baseAddress,
            let vectors = vectors.baseAddress
          else { return }
          unsafe Self.lay(UnsafeRawPointer(vectors), at: slots, upTo: end, in: tracks)
        }
      }
    }
  }

  @inline(never)
  private static func lay(
    _ vectors: UnsafeRawPointer, at slots: UnsafePointer<UInt32>, upTo end: Int,
    in tracks: UnsafeMutableRawPointer
  ) {
    // What is read beyond a vector's lanes belongs to the next one.
    var ownLanes = SIMD16<Int8>(repeating: -1)
    for lane in NGramGeometry.laneCount..<16 { ownLanes[lane] = 0 }
    for place in 0..<end {
      let vector = vectors.loadUnaligned(
        fromByteOffset: Int(slots[place]) &* NGramGeometry.laneCount, as: SIMD16<Int8>.self)
      let track = (place & (trackCount &- 1)) &* trackWidth &+ place
      tracks.storeBytes(
        of: SIMD16<Int16>(truncatingIfNeeded: vector & ownLanes), toByteOffset: track &* 2,
        as: SIMD16<Int16>.self)
    }
  }

  /// Adds up the tracks, eight boundaries at a time. The boundary before code *i* stands three
  /// places into the vector of its place, behind the padding.
  private func addTracks(to scores: inout [Int16], count: Int) {
    let origin = CodeChunk.margin + NGramGeometry.originLane
    tracks.withUnsafeBytes { tracks in
      scores.withUnsafeMutableBytes { scores in
        for index in stride(from: 0, to: count, by: 8) {
          var sum = scores.loadUnaligned(fromByteOffset: index &* 2, as: SIMD8<Int16>.self)
          for track in 0..<Self.trackCount {
            let offset = track &* Self.trackWidth &+ origin &+ index
            sum = sum &+ tracks.loadUnaligned(fromByteOffset: offset &* 2, as: SIMD8<Int16>.self)
          }
          scores.storeBytes(of: sum, toByteOffset: index &* 2, as: SIMD8<Int16>.self)
        }
      }
    }
  }
}
