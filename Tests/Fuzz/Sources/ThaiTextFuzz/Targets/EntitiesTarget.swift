import ThaiText

/// Entities lie in the text, in order, and dates have a description.
struct EntitiesTarget: FuzzTarget {
  static let name = "entities"

  func run(_ input: inout FuzzInput) {
    let text = input.text
    let entities = ThaiTokenizer.default.entities(in: text)
    requireRanges(entities.map(\.utf8Range), in: text.utf8.count)
    for entity in entities {
      require(!entity.text.isEmpty, "an entity is not empty")
      require(entity.date.map { !$0.description.isEmpty } ?? true, "a date is written somehow")
    }
    let bytes = input.bytes
    var workspace = SegmentationWorkspace()
    let analysis = ThaiTokenizer.default.analyzeEntities(of: bytes.span, using: &workspace)
    requireRanges(analysis.entities(in: bytes.span).map(\.utf8Range), in: bytes.count)
  }
}
