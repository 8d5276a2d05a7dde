import ThaiText

/// A text and all that is needed to segment it again and again: after the first time nothing is
/// allocated for buffers any more.
///
/// `@unchecked Sendable`: only one thread at a time has it.
final class Tokenization: @unchecked Sendable {
  let text: [UInt8]
  private let tokenizer: ThaiTokenizer
  private var boundaries: [Boundary] = []

  init(of text: [UInt8], by tokenizer: ThaiTokenizer) {
    self.text = text
    self.tokenizer = tokenizer
  }

  /// Segments the text and returns the number of its tokens.
  func run() -> Int {
    // A span lives as long as a local variable, but not as long as a property of a class.
    let text = text
    boundaries.removeAll(keepingCapacity: true)
    tokenizer.appendBoundaries(in: text.span, to: &boundaries)
    return boundaries.count
  }
}
