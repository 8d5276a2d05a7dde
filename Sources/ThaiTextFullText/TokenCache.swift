/// The tokens of the texts that were asked for last.
///
/// `snippet` goes through a text twice, once to choose a place and once to mark it.
struct TokenCache {
  private var entries: [(text: String, tokens: [IndexToken])] = []

  private static let capacity = 4

  /// The tokens of a text, made by `make` unless they are there.
  mutating func tokens(of text: String, make: () -> [IndexToken]) -> [IndexToken] {
    if let entry = entries.first(where: { $0.text.utf8.elementsEqual(text.utf8) }) {
      return entry.tokens
    }
    let tokens = make()
    entries.append((text, tokens))
    if entries.count > Self.capacity { entries.removeFirst() }
    return tokens
  }
}
