import ThaiText

/// Normalizing twice is normalizing once, and the way back covers both texts.
struct NormalizeTarget: FuzzTarget {
  static let name = "normalize"

  func run(_ input: inout FuzzInput) {
    let choice = input.choice()
    var options = Normalizer.Options()
    options.ignoresBreakHints = choice & 2 != 0
    let normalizer = Normalizer(choice & 1 == 0 ? .canonical : .search, options: options)
    let text = input.text
    let result = normalizer.normalizedText(of: text)
    requireAlignment(result)
    if normalizer.form == .canonical {
      let again = normalizer.normalized(result.text)
      require(again.utf8.elementsEqual(result.text.utf8), "a second time changes nothing")
    }
    let bytes = input.bytes
    if let normalized = normalizer.normalizedUTF8(of: bytes.span) {
      require(normalized.alignment.sourceCount == bytes.count, "the source is covered")
      require(normalized.alignment.normalizedCount == normalized.bytes.count, "the result, too")
    }
  }

  private func requireAlignment(_ result: NormalizedText) {
    let source = Array(result.source.utf8)
    let text = Array(result.text.utf8)
    var (sourceEnd, textEnd) = (0, 0)
    for segment in result.alignment.segments {
      require(segment.source.lowerBound == sourceEnd, "segments leave no gap in the source")
      require(segment.normalized.lowerBound == textEnd, "segments leave no gap in the result")
      (sourceEnd, textEnd) = (segment.source.upperBound, segment.normalized.upperBound)
      switch segment.kind {
      case .same:
        require(source[segment.source].elementsEqual(text[segment.normalized]), "same is equal")
      case .deleted: require(segment.normalized.isEmpty, "nothing is left of what is deleted")
      case .atomic: break
      }
    }
    require(sourceEnd == source.count && textEnd == text.count, "segments reach both ends")
  }
}
