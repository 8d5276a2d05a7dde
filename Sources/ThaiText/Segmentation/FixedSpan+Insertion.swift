extension [FixedSpan] {
  /// Inserts spans where they overlap none that is there already.
  ///
  /// - Parameter spans: In order, not overlapping.
  /// - Complexity: O(*n* + *k*) for *n* spans there and *k* new ones.
  package mutating func insert(_ spans: some Sequence<FixedSpan>) {
    insert(spans, notOverlapping: \.utf8Range)
  }
}
