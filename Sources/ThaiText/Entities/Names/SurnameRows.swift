/// Surnames of several tokens: `ณ| |อยุธยา`, `สนิทวงศ์| |ณ| |อยุธยา`.
enum SurnameRows {
  /// Where the surname begins that a name belongs to, if that is before the name.
  ///
  /// - Parameters:
  ///   - index: The name among the spans.
  ///   - spans: In order, not overlapping.
  /// - Complexity: O(1).
  static func start(at index: Int, of spans: [TokenConstraint], in text: Span<UInt8>) -> Int? {
    guard spans[index].kind == .name else { return nil }
    if isParticle(index, of: spans, in: text) {
      // Two names before: the given one, and the first word of the surname.
      guard follows(index, of: spans), follows(index - 1, of: spans) else { return nil }
      return spans[index - 1].utf8Range.lowerBound
    }
    guard follows(index, of: spans), isParticle(index - 1, of: spans, in: text) else { return nil }
    return start(at: index - 1, of: spans, in: text) ?? spans[index - 1].utf8Range.lowerBound
  }

  private static func isParticle(
    _ index: Int, of spans: [TokenConstraint], in text: Span<UInt8>
  ) -> Bool {
    spans[index].utf8Range.count == 3 && text.hasPrefix("ณ", at: spans[index].utf8Range.lowerBound)
  }

  /// Whether a name stands a space before another span.
  private static func follows(_ index: Int, of spans: [TokenConstraint]) -> Bool {
    index > 0 && spans[index - 1].kind == .name
      && spans[index].utf8Range.lowerBound - spans[index - 1].utf8Range.upperBound <= 3
      && spans[index].utf8Range.lowerBound > spans[index - 1].utf8Range.upperBound
  }
}
