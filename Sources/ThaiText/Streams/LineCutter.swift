/// Finds where a very long line may be cut into pieces.
///
/// A cut is a boundary of a token, at white space if possible, so that pieces have the tokens that
/// the line would have, but for those that depend on text across a cut.
struct LineCutter: Sendable {
  let tokenizer: ThaiTokenizer

  /// How much of the piece is searched for a boundary.
  private static let searched = 4 << 10
  /// What the tokens at the end of the searched part may lack: text that follows them.
  private static let margin = 256

  /// The offset where a piece ends that begins the block and is as long as it can be.
  ///
  /// - Returns: An offset above 0 and below the block's count, which must be above 4 KiB.
  func pieceEnd(in block: TextBlock) -> Int {
    let start = scalarStart(atOrBefore: block.count - Self.searched, in: block)
    var boundaries: [Boundary] = []
    tokenizer.appendBoundaries(
      in: block.storage.span.extracting(start..<block.count), to: &boundaries)
    let usable = boundaries.prefix { $0.utf8Offset <= Self.searched - Self.margin }
    let best = usable.last { $0.kind == .whitespace } ?? usable.last
    let fallback = scalarStart(atOrBefore: block.count - Self.margin, in: block)
    return best.map { start + $0.utf8Offset } ?? fallback
  }

  /// An offset close to `offset`, and not after it, where no well-formed scalar is split.
  private func scalarStart(atOrBefore offset: Int, in block: TextBlock) -> Int {
    let nearest = (offset - 3...offset).last { block.storage[$0] & 0xC0 != 0x80 }
    return nearest ?? offset
  }
}
