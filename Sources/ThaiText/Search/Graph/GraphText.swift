/// The fine tokens of a text in canonical and repaired spelling: what compounds and keys are read
/// from.
///
/// Most texts are canonical already and are used as they are.
struct GraphText {
  /// The text.
  private(set) var bytes: [UInt8]
  /// One for each fine token of the source.
  private(set) var boundaries: [Boundary]

  /// - Parameter repairs: Those of damaged tokens, in order, in offsets of the text.
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ text: Span<UInt8>, _ boundaries: [Boundary], repairs: [Repair]) {
    self.boundaries = boundaries
    let isCanonical = CanonicalCheck().firstSuspect(in: text) == nil
    if repairs.isEmpty, isCanonical {
      bytes = Array(copying: text)
    } else {
      bytes = []
      bytes.reserveCapacity(text.count)
      rewrite(text, repairs)
    }
  }

  private mutating func rewrite(_ text: Span<UInt8>, _ repairs: [Repair]) {
    let normalizer = Normalizer(.canonical)
    var repairs = repairs[...]
    var start = 0
    for index in boundaries.indices {
      let range = start..<boundaries[index].utf8Offset
      start = range.upperBound
      while let repair = repairs.first, repair.utf8Range.lowerBound < range.lowerBound {
        repairs.removeFirst()
      }
      let token = text.extracting(range)
      if let repair = repairs.first, range.contains(repair.utf8Range.lowerBound) {
        bytes.append(contentsOf: repair.text.utf8)
      } else if let canonical = normalizer.canonicalUTF8(of: token) {
        bytes.append(contentsOf: canonical.bytes)
      } else {
        bytes.append(copying: token)
      }
      boundaries[index] = boundaries[index].moved(to: bytes.count, boundaries[index].kind)
    }
  }

  @inline(__always)
  func start(of token: Int) -> Int { token == 0 ? 0 : boundaries[token - 1].utf8Offset }

  func range(of token: Int) -> Range<Int> { start(of: token)..<boundaries[token].utf8Offset }

  /// Where a row of tokens stands.
  func range(of tokens: Range<Int>) -> Range<Int> {
    start(of: tokens.lowerBound)..<boundaries[tokens.upperBound - 1].utf8Offset
  }

  /// The text of a row of tokens.
  func string(_ tokens: Range<Int>) -> String {
    String(decoding: bytes[range(of: tokens)], as: UTF8.self)
  }

  @inline(__always)
  func mayBeginCompound(at token: Int) -> Bool {
    let kind = boundaries[token].kind
    return kind == .word || kind == .acronym
  }
}
