public import CThaiText
internal import ThaiText

@_cdecl("thaitext_find_entities")
public func thaitextFindEntities(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int,
  _ result: UnsafeMutablePointer<thaitext_entity_list>?
) -> Int32 {
  fill(result, with: thaitext_entity_list(), tokenizer, text, size) { handle, utf8, result in
    let analysis = handle.tokenizer.analyzeEntities(of: utf8, using: &handle.workspace)
    handle.results.strings.removeAll()
    handle.results.entities.removeAll()
    for match in analysis.entities(in: utf8) { handle.results.append(match) }
    result.count = handle.results.entities.count
    result.entities = handle.results.entities.elements
    result.strings = handle.results.strings.characters
    result.strings_size = handle.results.strings.count
    return Status.ok
  }
}

extension TokenizerHandle.Results {
  fileprivate mutating func append(_ match: EntityMatch) {
    let value = strings.appendText(match.value ?? "")
    entities.append(
      thaitext_entity(
        range: thaitext_range(match.utf8Range), kind: kindNumber(of: match.kind),
        has_value: match.value == nil ? 0 : 1, value: thaitext_range(value)))
  }
}
