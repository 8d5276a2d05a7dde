/// Finds regions of BEST text that are not closed, or that cross: `<NE>…<AB>…</NE>…</AB>`.
///
/// Tags of other kinds may be nested in a region, closing tags may stray, and an `<NE>` may end
/// with its line: BEST itself has all three.
enum BESTRegionCheck {
  /// A line whose regions cannot be read, counted from 1.
  struct Fault: Equatable {
    let line: Int
    let reason: String
  }

  /// The first fault of a text, if it has one.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func fault(in text: some StringProtocol) -> Fault? {
    let lines = Substring(text).utf8
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(UInt8(ascii: "<")) {
      guard let reason = reason(against: Substring(line)) else { continue }
      return Fault(line: index + 1, reason: reason)
    }
    return nil
  }

  /// What is wrong with the regions of a line.
  private static func reason(against line: Substring) -> String? {
    var region: BESTPieces.Kind?
    var nested: BESTPieces.Kind?
    var rest = line.unicodeScalars
    while let bracket = rest.firstIndex(of: "<") {
      rest = rest[bracket...]
      guard let tag = BESTPieces.Tag(at: rest) else {
        rest.removeFirst()
        continue
      }
      rest.removeFirst(tag.scalarCount)
      switch (region, tag.isClosing) {
      case (nil, false): region = tag.kind
      case (nil, true): break
      case (tag.kind, true):
        if let nested { return "<\(nested.rawValue)> crosses the end of <\(tag.kind.rawValue)>" }
        region = nil
      case (tag.kind, false): break
      case (_, false): nested = tag.kind
      case (_, true): if nested == tag.kind { nested = nil }
      }
    }
    guard let open = nested ?? region, open != .name else { return nil }
    return "<\(open.rawValue)> is not closed"
  }
}
