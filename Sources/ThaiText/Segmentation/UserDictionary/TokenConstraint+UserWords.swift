extension TokenConstraint {
  /// Puts words of the user's among entities, both in order without overlap.
  ///
  /// A word wins over the entities it overlaps. But one without Thai letters that lies inside a
  /// longer entity is a part of it, as `AI` is of an address on the web.
  ///
  /// - Complexity: O(*n*) for *n* spans, and the bytes of words inside entities.
  static func merge(
    userWords words: [TokenConstraint], into entities: inout [TokenConstraint], of text: Span<UInt8>
  ) {
    guard !words.isEmpty else { return }
    guard !entities.isEmpty else { return entities = words }
    var merged: [TokenConstraint] = []
    merged.reserveCapacity(words.count + entities.count)
    var word = 0
    for entity in entities {
      while word < words.count, words[word].ends(before: entity) {
        merged.append(words[word])
        word += 1
      }
      let rivals = words[word...].prefix { $0.utf8Range.overlaps(entity.utf8Range) }
      if rivals.allSatisfy({ $0.isPart(of: entity, in: text) }) {
        merged.append(entity)
        word += rivals.count
      }
    }
    merged += words[word...]
    entities = merged
  }

  private func ends(before other: Self) -> Bool {
    utf8Range.upperBound <= other.utf8Range.lowerBound
  }

  private func isPart(of entity: Self, in text: Span<UInt8>) -> Bool {
    let isInside =
      entity.utf8Range.lowerBound <= utf8Range.lowerBound
      && entity.utf8Range.upperBound >= utf8Range.upperBound && utf8Range != entity.utf8Range
    return isInside && !utf8Range.contains { text[$0] == ThaiScalar.firstByte }
  }
}
