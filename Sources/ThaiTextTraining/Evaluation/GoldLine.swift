/// A line of text that was segmented by hand.
///
///     GoldLine("แม่น้ำ|โขง")        // the words of 0..<18 and 18..<27
///
/// Words are joined by `|`. Text in `<NE>…</NE>`, `<AB>…</AB>` or `<POEM>…</POEM>` is a region
/// whose inside nobody segmented; one that is not closed reaches to the end of the line. U+241E is a
/// boundary that may or may not be there. All offsets are UTF-8 offsets in ``text``.
package struct GoldLine: Hashable, Sendable {
  /// The text itself, without bars, tags and optional boundaries.
  package private(set) var text: [UInt8] = []
  /// Where words end, in increasing order.
  package private(set) var wordEnds: [Int] = []
  /// Where a word may end or not, in increasing order.
  package private(set) var optionalEnds: [Int] = []
  /// The regions to leave out: not empty, in order, not touching.
  package private(set) var ignored: [Range<Int>] = []

  package init(_ line: String) { self.init(utf8: Array(line.utf8)) }

  /// - Parameter line: The line in UTF-8, without its line end.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(utf8 line: [UInt8]) {
    var rest = line[...]
    while !rest.isEmpty {
      if let tag = RegionTag.allCases.first(where: { rest.starts(with: $0.opening) }) {
        takeRegion(of: tag, from: &rest)
      } else if !skipTag(in: &rest) {
        takeByte(from: &rest)
      }
    }
    endWord()
  }

  private mutating func takeRegion(of tag: RegionTag, from rest: inout ArraySlice<UInt8>) {
    rest.removeFirst(tag.opening.count)
    let start = text.count
    while !rest.isEmpty, !rest.starts(with: tag.closing) {
      // No bar is a boundary inside, and tags of other kinds mean nothing.
      if skipTag(in: &rest) || skipOptionalBoundary(in: &rest) { continue }
      let byte = rest.removeFirst()
      if byte != Self.bar { text.append(byte) }
    }
    rest = rest.dropFirst(tag.closing.count)
    ignore(start..<text.count)
  }

  /// Regions that touch are one.
  private mutating func ignore(_ region: Range<Int>) {
    guard !region.isEmpty else { return }
    let isTouching = ignored.last?.upperBound == region.lowerBound
    let start = isTouching ? ignored.removeLast().lowerBound : region.lowerBound
    ignored.append(start..<region.upperBound)
  }

  private mutating func takeByte(from rest: inout ArraySlice<UInt8>) {
    if skipOptionalBoundary(in: &rest) {
      optionalEnds.append(text.count)
    } else {
      let byte = rest.removeFirst()
      if byte == Self.bar { endWord() } else { text.append(byte) }
    }
  }

  private mutating func endWord() {
    if text.count > wordEnds.last ?? 0 { wordEnds.append(text.count) }
  }

  private func skipTag(in rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: "<") else { return false }
    for tag in RegionTag.allCases {
      for mark in [tag.opening, tag.closing] where rest.starts(with: mark) {
        rest.removeFirst(mark.count)
        return true
      }
    }
    return false
  }

  private func skipOptionalBoundary(in rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: Self.optionalBoundary) else { return false }
    rest.removeFirst(Self.optionalBoundary.count)
    return true
  }

  private static let bar = UInt8(ascii: "|")
  private static let optionalBoundary = Array("\u{241E}".utf8)
}

/// The tags around text that nobody segmented.
private enum RegionTag: String, CaseIterable {
  case namedEntity = "NE"
  case abbreviation = "AB"
  case poem = "POEM"

  var opening: [UInt8] { Array("<\(rawValue)>".utf8) }
  var closing: [UInt8] { Array("</\(rawValue)>".utf8) }
}
