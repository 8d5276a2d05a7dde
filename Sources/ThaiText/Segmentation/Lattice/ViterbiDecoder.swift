/// Finds the segmentation of a run that costs least.
///
/// Works from the end of the run to its beginning: the cheapest way from a place to the end is the
/// cheapest word that begins there, together with the cheapest way from that word's end. So the
/// lattice of all ways is never stored, only one ``PathStep`` for each place.
struct ViterbiDecoder: Sendable {
  private let lexicons: [Lexicon]
  private let unknown: UnknownCost
  private let pieceLength: Int

  /// What it costs to call text an unknown word: once for the word, and for each cluster of it.
  struct UnknownCost: Sendable {
    var word: Int
    var cluster: Int

    static let standard = Self(word: WordCost.ofUnknownWord, cluster: WordCost.ofUnknownCluster)
  }

  /// - Parameter pieceLength: Longer runs are segmented piece by piece of about so many symbols.
  init(
    lexicons: [Lexicon], unknown: UnknownCost = .standard, pieceLength: Int = 1 << 15
  ) {
    self.lexicons = lexicons
    self.unknown = unknown
    self.pieceLength = pieceLength
  }

  /// Appends the ends of the words.
  ///
  /// A very long run is segmented piece by piece, to bound the memory it takes. Of a piece that is
  /// not the last one only the words that begin in its first three quarters are kept: the text
  /// behind the piece is too far from them to matter.
  ///
  /// - Complexity: O(*n*) for *n* symbols, times the length of the longest word at worst.
  func appendWordEnds(of run: SymbolRun, to ends: inout [WordEnd], using steps: inout [PathStep]) {
    var start = 0
    var offset = run.utf8Range.lowerBound
    while start < run.count {
      let piece = start..<run.boundary(atOrAfter: min(start + pieceLength, run.count))
      findSteps(from: piece, of: run.symbols.span, into: &steps)
      let kept = piece.upperBound == run.count ? piece.count : piece.count / 4 * 3
      var place = 0
      repeat {
        let end = endOfWord(at: place, of: run, in: piece, steps)
        offset += run.utf8Count(of: start + place..<start + end)
        ends.append(WordEnd(utf8Offset: offset))
        place = end
      } while place < kept
      start += place
    }
  }

  /// Finds the best step from each place of a piece where a word may begin.
  private func findSteps(
    from piece: Range<Int>, of symbols: Span<RunSymbol>, into steps: inout [PathStep]
  ) {
    if steps.count <= piece.count {
      steps.append(contentsOf: repeatElement(.end, count: piece.count + 1 - steps.count))
    }
    steps[piece.count] = .end
    let symbols = symbols.extracting(piece.lowerBound..<piece.upperBound + 1)
    var following = piece.count
    for place in stride(from: piece.count - 1, through: 0, by: -1)
    where symbols[place].mayBeginWord {
      var step = PathStep.none
      for lexicon in lexicons {
        lexicon.trie.forEachPrefix(
          of: place..<min(place + lexicon.longestWord, piece.count), { symbols[$0].symbol },
          where: { symbols[$0].mayBeginWord }
        ) { end, cost in
          step.take(wordOfLength: end &- place, cost: cost, before: steps[end])
        }
      }
      step.weigh(unknown, before: steps[following])
      steps[place] = step
      following = place
    }
  }

  /// Where the word that begins at a place of the piece ends on the best way.
  private func endOfWord(
    at place: Int, of run: SymbolRun, in piece: Range<Int>, _ steps: [PathStep]
  ) -> Int {
    if !steps[place].beginsUnknown { return place + steps[place].wordLength }
    var end = place
    repeat {
      end = run.boundary(atOrAfter: piece.lowerBound + end + 1) - piece.lowerBound
    } while end < piece.count && steps[end].continuesUnknown
    return end
  }
}
