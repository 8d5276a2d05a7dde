import ThaiText
import ThaiTextFullText

/// Tokens of an index lie in the text and do not overlap, and any text can be typed as a query.
struct IndexTarget: FuzzTarget {
  static let name = "index"

  private let options: [ThaiFTS5Options] = (0..<16).map { number in
    var options = ThaiFTS5Options()
    options.granularity = number & 1 == 0 ? .search : number & 2 == 0 ? .coarse : .fine
    options.removesStopWords = number & 4 != 0
    options.repairsSpelling = number & 8 == 0
    return options
  }

  func run(_ input: inout FuzzInput) {
    let options = options[input.choice(of: options.count)]
    let queryCount = Int(input.choice())
    let text = input.text
    guard var tokenizer = try? IndexTokenizer(options) else { return }
    let tokens = tokenizer.tokens(of: text, for: .document)
    require(tokenizer.tokens(of: text, for: .marks) == tokens, "marks are of the same tokens")
    requireTokens(tokens, of: text)
    for purpose in [IndexTokenizer.Purpose.query, .prefix] {
      _ = tokenizer.tokens(of: text, for: purpose)
    }
    let query = String(text.unicodeScalars.prefix(queryCount))
    _ = try? options.matchExpression(for: query)
    _ = try? options.tsquery(for: query)
  }

  private func requireTokens(_ tokens: [IndexToken], of text: String) {
    var end = 0
    for token in tokens where !token.isColocated {
      require(token.utf8Range.lowerBound >= end, "words do not overlap")
      end = token.utf8Range.upperBound
    }
    require(end <= text.utf8.count, "words lie in the text")
    require(tokens.first?.isColocated != true, "the first token begins a position")
    require(tokens.allSatisfy { !$0.key.utf8.contains(0) }, "keys have no NUL")
  }
}
