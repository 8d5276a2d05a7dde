/// A text as acronyms are looked for in it: one unit for each scalar, spellings made alike.
///
/// Zero-width characters are left out, so that a word with a U+200B inside is found; full-width
/// letters are ASCII ones, Thai digits ASCII digits, U+00A0 a space, เเ is แ and ํา is ำ. Every unit
/// knows the bytes it comes from. Scalars above U+FFFF and ill-formed bytes are U+FFFF.
///
/// It is a reference, as all that reads a text keeps it.
package final class FoldedText: Sendable {
  /// The units; positions in the text are indices of this array.
  package let units: [FoldedUnit]
  /// Where the bytes of each unit begin.
  private let starts: [UInt32]
  /// Where the bytes of those units end that something left out follows; others end where the
  /// next unit begins.
  private let endsBeforeGaps: [Int: Int]
  private let utf8Count: Int

  /// - Complexity: O(*n*) for *n* bytes.
  package convenience init(_ text: Span<UInt8>) { self.init(text, parts: [0..<text.count]) }

  /// Some parts of a text, as if the others were not there.
  ///
  /// - Parameter parts: In order, not overlapping; a line break follows each that ends without one.
  /// - Complexity: O(*n*) for *n* bytes of the parts.
  init(_ text: Span<UInt8>, parts: [Range<Int>]) {
    let reader = FoldedReader(text, parts: parts)
    utf8Count = text.count
    units = reader.units
    starts = reader.starts
    endsBeforeGaps = reader.endsBeforeGaps
  }

  /// The positions of ranges of bytes, which are in order.
  ///
  /// - Complexity: O(*n* + *k*) for *n* units and *k* ranges.
  func positions(of ranges: [Range<Int>]) -> [Range<Int>] {
    var positions: [Range<Int>] = []
    positions.reserveCapacity(ranges.count)
    var position = 0
    for range in ranges {
      position = self.position(atUTF8Offset: range.lowerBound, from: position)
      let lower = position
      position = self.position(atUTF8Offset: range.upperBound, from: position)
      positions.append(lower..<position)
    }
    return positions
  }

  /// The first position, not before another one, whose unit begins at or after a UTF-8 offset.
  private func position(atUTF8Offset offset: Int, from position: Int) -> Int {
    var position = position
    while position < starts.count, Int(starts[position]) < offset { position += 1 }
    return position
  }

  package convenience init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes.span)
  }

  /// The units of a text, for callers who need not know where they come from.
  package static func units(of text: String) -> [FoldedUnit] {
    var text = text
    return text.withUTF8Span(units(of:))
  }

  static func units(of text: Span<UInt8>) -> [FoldedUnit] { FoldedReader.units(of: text) }

  package var count: Int { units.count }

  /// The unit at a position, or ``FoldedUnit/outside``.
  @inline(__always)
  package subscript(position: Int) -> FoldedUnit {
    position >= 0 && position < units.count ? units[position] : .outside
  }

  /// The bytes that a range of units, not empty, comes from.
  package func utf8Range(of range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<utf8End(of: range.upperBound - 1)
  }

  private func utf8End(of position: Int) -> Int {
    if let end = endsBeforeGaps[position] { return end }
    return position + 1 < starts.count ? Int(starts[position + 1]) : utf8Count
  }

  /// The first position whose unit begins at or after a UTF-8 offset.
  ///
  /// - Complexity: O(log *n*).
  package func position(atUTF8Offset offset: Int) -> Int {
    starts.partitioningIndex { Int($0) >= offset }
  }

  /// Whether something was left out before a position: a zero-width character.
  package func hasGap(before position: Int) -> Bool {
    !endsBeforeGaps.isEmpty && endsBeforeGaps[position - 1] != nil
  }

  package func string(_ range: Range<Int>) -> String {
    String(units: units[range])
  }
}
