import ThaiText

/// Markup of any bytes lies in its block, in order, and places of the text lead back into the block.
struct MarkupTarget: FuzzTarget {
  static let name = "markup"

  func run(_ input: inout FuzzInput) {
    var scanner = MarkupScanner()
    let firstCount = Int(input.choice())
    let bytes = input.bytes
    // Two blocks: what the first leaves open goes on in the second.
    for part in [bytes.prefix(firstCount), bytes.dropFirst(firstCount)] {
      var block = TextBlock()
      block.storage = Array(part)
      block.count = part.count
      scanner.scan(block)
      requireMarks(Array(part), scanner.markup)
    }
  }

  private func requireMarks(_ bytes: [UInt8], _ markup: [MarkupPart]) {
    requireRanges(markup.map(\.utf8Range), in: bytes.count)
    require(
      zip(markup, markup.dropFirst()).allSatisfy {
        $0.utf8Range.upperBound <= $1.utf8Range.lowerBound
      },
      "parts do not overlap")
    let marked = MarkedText(bytes.span, without: markup)
    let breaker = LineBreaker()
    var workspace = SegmentationWorkspace()
    let offsets = breaker.zeroWidthSpaceOffsets(in: marked.bytes.span, using: &workspace)
    let places = marked.sources(of: offsets)
    require(places.allSatisfy { $0 >= 0 && $0 <= bytes.count }, "places lie in the block")
    require(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "places are in order")
    for part in markup where part.effect == .hidden {
      require(
        !places.contains { $0 > part.utf8Range.lowerBound && $0 < part.utf8Range.upperBound },
        "nothing is written inside a tag")
    }
  }
}
