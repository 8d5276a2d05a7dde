public import CThaiText
internal import ThaiText

@_cdecl("thaitext_split_sentences")
public func thaitextSplitSentences(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int,
  _ result: UnsafeMutablePointer<thaitext_range_list>?
) -> Int32 {
  fill(result, with: thaitext_range_list(), tokenizer, text, size) { handle, utf8, result in
    var contents: [Range<Int>] = []
    SentenceSplitter(tokenizer: handle.tokenizer).appendContents(
      in: utf8, to: &contents, using: &handle.workspace)
    handle.results.ranges.removeAll()
    for content in contents { handle.results.ranges.append(thaitext_range(content)) }
    result.count = contents.count
    result.ranges = handle.results.ranges.elements
    return Status.ok
  }
}

@_cdecl("thaitext_find_line_breaks")
public func thaitextFindLineBreaks(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int,
  _ result: UnsafeMutablePointer<thaitext_line_break_list>?
) -> Int32 {
  fill(result, with: thaitext_line_break_list(), tokenizer, text, size) { handle, utf8, result in
    let places = LineBreaker(tokenizer: handle.tokenizer).opportunities(
      in: utf8, using: &handle.workspace)
    handle.results.offsets.removeAll()
    handle.results.kinds.removeAll()
    // Breaks inside an entity are for lines that nothing else makes short enough.
    for place in places where place.strength != .reluctant {
      handle.results.offsets.append(UInt32(place.utf8Offset))
      handle.results.kinds.append(place.strength == .mandatory ? 1 : 0)
    }
    result.count = handle.results.offsets.count
    result.offsets = handle.results.offsets.elements
    result.is_mandatory = handle.results.kinds.elements
    return Status.ok
  }
}
