internal import ThaiText

/// A text that ends within a word, as keys of which the last is the beginning of one.
///
/// Half a word looks like other words: `ประชาธิป` like `ประชา|ธิป`. So several segmentations are
/// possible, which differ in where the last key begins.
struct PrefixPhrase {
  private let words: [SearchTerm]

  /// - Parameter terms: Those of the text, in the order of their positions.
  init(of terms: [SearchTerm]) {
    var words: [SearchTerm] = []
    var position = 0
    let divided = Set(terms.lazy.filter { $0.kind == .word }.map(\.position))
    for term in terms where term.position >= position {
      // The longer terms of a position come first; a compound is asked for by its words.
      if term.kind == .compound, divided.contains(term.position) { continue }
      words.append(term)
      position = term.position + term.positionLength
    }
    self.words = words
  }

  /// The segmentations, the one with the longest last key first.
  var splits: [[String]] {
    var splits: [[String]] = []
    for first in words.indices.suffix(Self.mostWordsOfKey).reversed() {
      splits.append(words[..<first].flatMap(MatchKeys.phrase) + [last(from: first)])
      guard first > 0, touches(first) else { break }
    }
    return splits.reversed()
  }

  /// No word of words has more.
  private static let mostWordsOfKey = 8

  /// The segmentation to choose when only one can be asked for: the first whose last key begins a
  /// word of the lexicon.
  var likeliest: [String] {
    let known = splits.first { Lexicon.bundled.hasWord(beginningWith: $0.last ?? "") }
    return known ?? splits.last ?? []
  }

  private func last(from first: Int) -> String { words[first...].map(\.key).joined() }

  /// Whether nothing is between a word and the one before.
  private func touches(_ word: Int) -> Bool {
    words[word - 1].utf8Range.upperBound == words[word].utf8Range.lowerBound
  }
}

extension MatchKeys {
  /// A term with its continuations.
  fileprivate static func phrase(of term: SearchTerm) -> [String] {
    phrase(of: term.key, length: term.positionLength)
  }
}
