import ThaiText

/// Every acronym of a document is a token of it, and definitions lie in the text.
struct AcronymsTarget: FuzzTarget {
  static let name = "acronyms"

  func run(_ input: inout FuzzInput) {
    let tokenizer = Tokenizers.tokenizer(input.choice() & ~8)
    let text = input.text
    let document = tokenizer.document(of: text)
    let tokens = Set(document.tokens.map(\.utf8Range))
    for acronym in document.acronyms {
      require(tokens.contains(acronym.utf8Range), "an acronym is a token")
      require(!acronym.canonical.isEmpty, "an acronym has a canonical form")
    }
    for definition in document.definitions {
      let ranges = [definition.shortFormUTF8Range, definition.longFormUTF8Range]
      require(ranges.allSatisfy { $0.upperBound <= text.utf8.count }, "inside the text")
    }
  }
}
