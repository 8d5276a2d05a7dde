internal import ArgumentParser
internal import ThaiText

/// What offsets count.
enum OffsetUnit: String, CaseIterable, ExpressibleByArgument, Sendable {
  case utf8
  case utf16
  case scalar

  /// The number of units of a part of a text. An ill-formed sequence counts as the one U+FFFD
  /// that stands for it.
  ///
  /// - Complexity: O(1) for ``utf8``, else O(*n*) for *n* bytes.
  func count(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    guard self != .utf8 else { return range.count }
    var count = 0
    var cursor = UTF8Cursor(at: range.lowerBound)
    while cursor.utf8Offset < range.upperBound, let element = cursor.next(in: text) {
      count += width(of: element)
    }
    return count
  }

  private func width(of element: UTF8Cursor.Element) -> Int {
    guard self == .utf16, case .scalar(let scalar) = element else { return 1 }
    return UTF16.width(scalar)
  }
}
