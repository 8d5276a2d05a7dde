public import ThaiText

/// Leads from offsets in the UTF-8 of a text to offsets in another unit.
public struct Places: Sendable {
  /// For each byte, and for the end, the number of units before it; empty if offsets stay as they are.
  private let units: [UInt32]

  /// - Complexity: O(1) for ``/ThaiText/TextUnit/utf8``, else O(*n*) time and memory for *n* bytes.
  public init(in text: some StringProtocol, countedIn unit: TextUnit) {
    guard unit != .utf8 else {
      units = []
      return
    }
    var units: [UInt32] = []
    units.reserveCapacity(text.utf8.count + 1)
    var count: UInt32 = 0
    for scalar in text.unicodeScalars {
      for _ in 0..<UTF8.width(scalar) { units.append(count) }
      count += unit == .utf16 ? UInt32(UTF16.width(scalar)) : 1
    }
    units.append(count)
    self.units = units
  }

  /// Where a range of UTF-8 offsets begins and ends.
  ///
  /// - Complexity: O(1).
  public func bounds(of range: Range<Int>) -> (start: Int, end: Int) {
    units.isEmpty
      ? (range.lowerBound, range.upperBound)
      : (Int(units[range.lowerBound]), Int(units[range.upperBound]))
  }
}
