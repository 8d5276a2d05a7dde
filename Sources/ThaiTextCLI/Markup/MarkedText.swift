internal import ThaiText

/// The text of a block of HTML, without markup, and the way back.
struct MarkedText {
  private(set) var bytes: [UInt8] = []
  /// Where each stretch of text begins here and in the block, in order.
  private var stretches: [(start: Int, source: Int)] = []

  init(_ text: Span<UInt8>, without markup: [MarkupPart]) {
    bytes.reserveCapacity(text.count)
    var offset = 0
    for part in markup {
      append(text, offset..<part.utf8Range.lowerBound)
      switch part.effect {
      case .hidden: break
      case .object: bytes.append(contentsOf: Self.object)
      case .lineEnd: bytes.append(TextBlock.lineFeed)
      }
      offset = part.utf8Range.upperBound
    }
    append(text, offset..<text.count)
  }

  private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    stretches.append((bytes.count, range.lowerBound))
    for offset in range { bytes.append(text[offset]) }
  }

  /// The places of the block that some offsets stand for, which are in order. Where markup stands, that
  /// is before it.
  func sources(of offsets: [Int]) -> [Int] {
    var rest = stretches[...]
    return offsets.map { offset in
      while rest.count > 1, rest[rest.startIndex + 1].start < offset { rest.removeFirst() }
      return rest.first.map { $0.source + offset - $0.start } ?? offset
    }
  }

  /// U+FFFC OBJECT REPLACEMENT CHARACTER.
  private static let object = Array("\u{FFFC}".utf8)
}
