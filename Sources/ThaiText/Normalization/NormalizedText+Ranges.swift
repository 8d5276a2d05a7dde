/// What the offsets of a text count.
public enum TextUnit: String, CaseIterable, Codable, Sendable {
  /// Bytes of UTF-8, as everywhere in this library.
  case utf8
  /// Code units of UTF-16, as in JavaScript, Java and `NSString`.
  case utf16
  /// Unicode scalars, as in Python.
  case scalars
}

extension TextUnit {
  /// The number of units of a part of a text. An ill-formed sequence counts as the one U+FFFD
  /// that stands for it.
  ///
  /// - Complexity: O(1) for ``utf8``, else O(*n*) for *n* bytes.
  package func count(of range: Range<Int>, in text: Span<UInt8>) -> Int {
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

extension NormalizedText {
  /// Where a range of the normalized text comes from, in UTF-8 offsets; see
  /// ``Alignment/sourceRange(of:)``.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    alignment.sourceRange(of: range)
  }

  /// What a range of the source became, in UTF-8 offsets; see ``Alignment/normalizedRange(of:)``.
  public func normalizedRange(of range: Range<Int>) -> Range<Int> {
    alignment.normalizedRange(of: range)
  }

  /// Where a range of the normalized text comes from.
  ///
  /// The bounds lie between scalars of ``source``; a bound inside a scalar is moved outward.
  public func sourceRange(of range: Range<String.Index>) -> Range<String.Index> {
    source.scalarRange(ofUTF8: alignment.sourceRange(of: text[...].utf8Offsets(of: range)))
  }

  /// What a range of the source became.
  public func normalizedRange(of range: Range<String.Index>) -> Range<String.Index> {
    text[...].scalarRange(ofUTF8: alignment.normalizedRange(of: source.utf8Offsets(of: range)))
  }

  /// Where ranges of the normalized text come from, all offsets counted in `unit`.
  ///
  /// - Parameters:
  ///   - ranges: In any order.
  ///   - unit: What offsets count, before and after.
  /// - Complexity: O(*n* + *k* log *k*) for *n* bytes of both texts and *k* ranges.
  public func sourceRanges(of ranges: [Range<Int>], in unit: TextUnit) -> [Range<Int>] {
    let ranges = text[...].utf8Ranges(of: ranges, countedIn: unit)
    return source.ranges(ofUTF8: ranges.map(alignment.sourceRange(of:)), countedIn: unit)
  }

  /// What ranges of the source became, all offsets counted in `unit`.
  ///
  /// - Parameters:
  ///   - ranges: In any order.
  ///   - unit: What offsets count, before and after.
  /// - Complexity: O(*n* + *k* log *k*) for *n* bytes of both texts and *k* ranges.
  public func normalizedRanges(of ranges: [Range<Int>], in unit: TextUnit) -> [Range<Int>] {
    let ranges = source.utf8Ranges(of: ranges, countedIn: unit)
    return text[...].ranges(ofUTF8: ranges.map(alignment.normalizedRange(of:)), countedIn: unit)
  }
}

extension Substring {
  fileprivate func utf8Offsets(of range: Range<Index>) -> Range<Int> {
    let lower = utf8.distance(from: startIndex, to: range.lowerBound)
    return lower..<lower + utf8.distance(from: range.lowerBound, to: range.upperBound)
  }

  /// The indices of a range of UTF-8 offsets, moved outward to the bounds of scalars.
  fileprivate func scalarRange(ofUTF8 range: Range<Int>) -> Range<Index> {
    var lower = utf8.index(startIndex, offsetBy: range.lowerBound)
    var upper = utf8.index(startIndex, offsetBy: range.upperBound)
    while isInsideScalar(lower) { lower = utf8.index(before: lower) }
    while isInsideScalar(upper) { upper = utf8.index(after: upper) }
    return lower..<upper
  }

  private func isInsideScalar(_ index: Index) -> Bool {
    index < endIndex && UTF8.isContinuation(utf8[index])
  }

  fileprivate func utf8Ranges(
    of ranges: [Range<Int>], countedIn unit: TextUnit
  ) -> [Range<Int>] {
    unit == .utf8
      ? ranges
      : convert(ranges) {
        $0.counted(in: unit)
      } to: {
        $0.utf8
      }
  }

  fileprivate func ranges(
    ofUTF8 ranges: [Range<Int>], countedIn unit: TextUnit
  ) -> [Range<Int>] {
    unit == .utf8
      ? ranges
      : convert(ranges) {
        $0.utf8
      } to: {
        $0.counted(in: unit)
      }
  }

  /// Converts offsets in one walk over the text. A lower bound inside a scalar moves to the
  /// scalar's start, an upper bound to its end.
  private func convert(
    _ ranges: [Range<Int>], from old: (ScalarOffsets) -> Int, to new: (ScalarOffsets) -> Int
  ) -> [Range<Int>] {
    var lower = ranges.map(\.lowerBound)
    var upper = ranges.map(\.upperBound)
    let lowerOrder = lower.indices.sorted { lower[$0] < lower[$1] }
    let upperOrder = upper.indices.sorted { upper[$0] < upper[$1] }
    var lowerRest = lowerOrder[...]
    var upperRest = upperOrder[...]
    var offsets = ScalarOffsets()
    for scalar in unicodeScalars {
      var next = offsets
      next.advance(over: scalar)
      while let index = lowerRest.first, lower[index] < old(next) {
        lower[index] = new(offsets)
        lowerRest.removeFirst()
      }
      while let index = upperRest.first, upper[index] <= old(offsets) {
        upper[index] = new(offsets)
        upperRest.removeFirst()
      }
      offsets = next
    }
    for index in lowerRest { lower[index] = new(offsets) }
    for index in upperRest { upper[index] = new(offsets) }
    return zip(lower, upper).map { Swift.min($0, $1)..<Swift.max($0, $1) }
  }
}

/// One place of a text, counted in each unit.
private struct ScalarOffsets {
  var utf8 = 0
  var utf16 = 0
  var scalars = 0

  mutating func advance(over scalar: Unicode.Scalar) {
    utf8 += UTF8.width(scalar)
    utf16 += UTF16.width(scalar)
    scalars += 1
  }

  func counted(in unit: TextUnit) -> Int {
    switch unit {
    case .utf8: utf8
    case .utf16: utf16
    case .scalars: scalars
    }
  }
}
