import ThaiText

/// Lines and sentences are the text, and wrapping loses nothing but white space.
struct LinesTarget: FuzzTarget {
  static let name = "lines"

  func run(_ input: inout FuzzInput) {
    let tokenizer = Tokenizers.tokenizer(input.choice())
    let choice = input.choice()
    let text = input.text
    let breaks = tokenizer.lineBreaks(in: text).map(\.utf8Offset)
    requireBoundaries(breaks, cover: text.utf8.count)
    let sentences = tokenizer.sentences(in: text)
    require(
      sentences.map(\.text).joined().utf8.elementsEqual(text.utf8), "sentences are the text")
    let width = 1 + Int(choice & 31)
    let wrapped = tokenizer.wrapping(text, width: width, breaksLongWords: choice & 32 != 0)
    require(
      inked(wrapped) == inked(text), "wrapping changes nothing but white space")
    let marked = tokenizer.addingZeroWidthSpaces(to: text)
    require(marked.utf8.count >= text.utf8.count, "zero-width spaces are added")
  }

  private func inked(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
