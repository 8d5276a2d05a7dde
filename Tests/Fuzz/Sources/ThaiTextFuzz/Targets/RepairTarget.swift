import ThaiText

/// Repaired text is left alone by a second repair, and corrections belong to tokens.
struct RepairTarget: FuzzTarget {
  static let name = "repair"

  private let tokenizer: ThaiTokenizer = {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.repairsSpelling = true
    return ThaiTokenizer(configuration)
  }()

  func run(_ input: inout FuzzInput) {
    let text = input.text
    let tokens = tokenizer.tokens(in: text)
    require(tokens.map(\.text).joined().utf8.elementsEqual(text.utf8), "tokens are the text")
    for token in tokens {
      require(token.correction?.isEmpty != true, "a correction is a word")
    }
    var workspace = SegmentationWorkspace()
    let bytes = input.bytes
    let once = tokenizer.repairedForm(of: bytes.span, using: &workspace)
    _ = tokenizer.repairedForm(of: once.span, using: &workspace)
  }
}
