import ThaiText

/// Any bytes have tokens with every engine and all options, and they are the text.
struct TokenizeTarget: FuzzTarget {
  static let name = "tokenize"

  func run(_ input: inout FuzzInput) {
    let tokenizer = Tokenizers.tokenizer(input.choice())
    let bytes = input.bytes
    var boundaries: [Boundary] = []
    tokenizer.appendBoundaries(in: bytes.span, to: &boundaries)
    requireBoundaries(boundaries.map(\.utf8Offset), cover: bytes.count)
    let text = input.text
    let tokens = tokenizer.tokens(in: text)
    require(tokens.map(\.text).joined().utf8.elementsEqual(text.utf8), "tokens are the text")
  }
}
