internal import ThaiText

/// The tokens of a block in coarse granularity, with the fine tokens they are made of.
struct CoarseTokens {
  /// The fine tokens.
  let boundaries: [Boundary]
  /// The damaged ones among them, in order.
  let repairs: [Repair]
  private let segmentation: CoarseSegmentation

  init(_ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>) {
    self.boundaries = boundaries
    repairs = analysis.repairs
    segmentation = CoarseSegmentation(of: text, boundaries, analysis)
  }

  /// The boundaries of the coarse tokens.
  var coarseBoundaries: [Boundary] { segmentation.coarseBoundaries(of: boundaries) }

  /// The repairs of coarse tokens: of a compound, all that is damaged in it.
  func coarseRepairs(of text: Span<UInt8>) -> [Repair] {
    guard !repairs.isEmpty else { return [] }
    var rest = repairs[...]
    var result: [Repair] = []
    segmentation.forEachToken(of: boundaries) { row, _ in
      let range = range(of: row)
      let inside = rest.prefix { $0.utf8Range.lowerBound < range.upperBound }
      rest = rest.dropFirst(inside.count)
      guard !inside.isEmpty else { return }
      result.append(Repair(range, as: Self.repaired(text, range, by: inside)))
    }
    return result
  }

  private static func repaired(
    _ text: Span<UInt8>, _ range: Range<Int>, by repairs: ArraySlice<Repair>
  ) -> String {
    var bytes: [UInt8] = []
    var start = range.lowerBound
    for repair in repairs {
      for offset in start..<max(start, repair.utf8Range.lowerBound) { bytes.append(text[offset]) }
      bytes.append(contentsOf: repair.text.utf8)
      start = repair.utf8Range.upperBound
    }
    for offset in start..<max(start, range.upperBound) { bytes.append(text[offset]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A coarse token, or a part of one.
  struct Node {
    /// In bytes of the block.
    var range: Range<Int>
    var kind: TokenKind
    /// The number of fine tokens of the line before it.
    var position: Int
    /// The number of fine tokens it is made of.
    var length: Int
    /// Whether it is a part, other than the first, of the coarse token before it.
    var isLaterPart = false
    /// Whether it is a part of the coarse token before it.
    var isPart = false
    /// Whether it is the line feed that ends a line, which is no token.
    var isLineEnd = false
  }

  /// Calls `body` with each coarse token and, after one of several parts, with these.
  func forEachNode(in text: Span<UInt8>, _ body: (Node) -> Void) {
    var lineStart = 0
    segmentation.forEachToken(of: boundaries) { row, kind in
      let range = range(of: row)
      var node = Node(
        range: range, kind: kind, position: row.lowerBound - lineStart, length: row.count)
      node.isLineEnd = text[range.upperBound - 1] == TextBlock.lineFeed
      body(node)
      if node.isLineEnd { lineStart = row.upperBound }
      guard row.count > 1 else { return }
      for token in row {
        node = Node(
          range: self.range(of: token..<token + 1), kind: boundaries[token].kind,
          position: token - lineStart, length: 1)
        node.isPart = true
        node.isLaterPart = token > row.lowerBound
        body(node)
      }
    }
  }

  private func range(of row: Range<Int>) -> Range<Int> {
    let start = row.lowerBound == 0 ? 0 : boundaries[row.lowerBound - 1].utf8Offset
    return start..<boundaries[row.upperBound - 1].utf8Offset
  }
}
