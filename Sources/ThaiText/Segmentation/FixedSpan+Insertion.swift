extension [FixedSpan] {
  /// Inserts spans where they overlap none that is there already.
  ///
  /// - Parameter spans: In order, not overlapping.
  /// - Complexity: O(*n* + *k*) for *n* spans there and *k* new ones.
  package mutating func insert(_ spans: some Sequence<FixedSpan>) {
    var result: [FixedSpan] = []
    var rest = self[...]
    for span in spans {
      while let first = rest.first, first.utf8Range.upperBound <= span.utf8Range.lowerBound {
        result.append(first)
        rest.removeFirst()
      }
      if let first = rest.first, first.utf8Range.lowerBound < span.utf8Range.upperBound { continue }
      result.append(span)
    }
    result.append(contentsOf: rest)
    self = result
  }
}
