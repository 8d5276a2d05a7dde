public import CThaiText
internal import ThaiText

@_cdecl("thaitext_normalize")
public func thaitextNormalize(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int, _ profile: Int32,
  _ result: UnsafeMutablePointer<thaitext_normalized>?
) -> Int32 {
  fill(result, with: thaitext_normalized(), tokenizer, text, size) { handle, utf8, result in
    guard let profile = Profile(rawValue: profile) else { return Status.invalidArgument }
    handle.results.strings.removeAll()
    handle.results.edits.removeAll()
    handle.appendNormalized(utf8, profile)
    if handle.results.edits.count == 0 {
      result.size = utf8.count
      return Status.ok
    }
    result.size = handle.results.strings.count
    result.bytes = handle.results.strings.characters
    result.edit_count = handle.results.edits.count
    result.edits = handle.results.edits.elements
    return Status.ok
  }
}

extension TokenizerHandle {
  /// Appends the normalized form of a text to the strings, and how it came about to the edits.
  mutating func appendNormalized(_ utf8: Span<UInt8>, _ profile: Profile) {
    switch profile {
    case .none: results.strings.append(copying: utf8)
    case .canonical: results.append(0..<utf8.count, of: utf8, by: Normalizer(.canonical))
    case .search: appendSearchKeys(of: utf8)
    case .repair: appendRepaired(utf8)
    }
  }

  private mutating func appendSearchKeys(of utf8: Span<UInt8>) {
    boundaries.removeAll(keepingCapacity: true)
    _ = tokenizer.analyze(utf8, appendingTo: &boundaries, using: &workspace)
    let normalizer = Normalizer(.search)
    for group in TokenGroups.groups(of: boundaries, in: utf8) {
      let start = group.lowerBound > 0 ? boundaries[group.lowerBound - 1].utf8Offset : 0
      let end = boundaries[group.upperBound - 1].utf8Offset
      results.append(start..<end, of: utf8, by: normalizer)
    }
  }

  private mutating func appendRepaired(_ utf8: Span<UInt8>) {
    boundaries.removeAll(keepingCapacity: true)
    let tokenizer = repairingTokenizer()
    let analysis = tokenizer.analyze(utf8, appendingTo: &boundaries, using: &workspace)
    var rest = analysis.repairs[...]
    results.appendRepaired(0..<utf8.count, of: utf8, by: &rest)
  }
}

extension TokenizerHandle.Results {
  /// Appends a piece of a text in canonical form, with the repairs that begin in it.
  mutating func appendRepaired(
    _ piece: Range<Int>, of utf8: Span<UInt8>, by repairs: inout ArraySlice<Repair>
  ) {
    let normalizer = Normalizer(.canonical)
    var start = piece.lowerBound
    while let repair = repairs.first, repair.utf8Range.lowerBound < piece.upperBound {
      repairs.removeFirst()
      append(start..<max(start, repair.utf8Range.lowerBound), of: utf8, by: normalizer)
      replace(repair.utf8Range, with: repair.text)
      start = repair.utf8Range.upperBound
    }
    append(start..<max(start, piece.upperBound), of: utf8, by: normalizer)
  }

  /// Appends a piece of a text in normalized form.
  mutating func append(_ piece: Range<Int>, of utf8: Span<UInt8>, by normalizer: Normalizer) {
    let text = utf8.extracting(piece)
    guard let normalized = normalizer.normalizedUTF8(of: text) else {
      strings.append(copying: text)
      return
    }
    for edit in normalized.alignment.edits {
      edits.append(
        thaitext_edit(
          source_start: UInt32(piece.lowerBound + edit.source.lowerBound),
          source_end: UInt32(piece.lowerBound + edit.source.upperBound),
          normalized_start: UInt32(strings.count + edit.normalized.lowerBound),
          normalized_end: UInt32(strings.count + edit.normalized.upperBound)))
    }
    strings.append(copying: normalized.bytes.span)
  }

  private mutating func replace(_ piece: Range<Int>, with text: String) {
    let range = strings.appendText(text)
    edits.append(
      thaitext_edit(
        source_start: UInt32(piece.lowerBound), source_end: UInt32(piece.upperBound),
        normalized_start: UInt32(range.lowerBound), normalized_end: UInt32(range.upperBound)))
  }
}

@_cdecl("thaitext_source_ranges")
public func thaitextSourceRanges(
  _ edits: UnsafePointer<thaitext_edit>?, _ editCount: Int, _ sourceSize: Int,
  _ normalizedSize: Int, _ ranges: UnsafeMutablePointer<thaitext_range>?, _ rangeCount: Int
) -> Int32 {
  guard edits != nil || editCount == 0, ranges != nil || rangeCount == 0, editCount >= 0,
    rangeCount >= 0, sourceSize >= 0, normalizedSize >= 0
  else { return Status.invalidArgument }
  let edits = UnsafeBufferPointer(start: edits, count: editCount)
  guard let alignment = Alignment(edits, sourceSize, normalizedSize) else {
    return Status.invalidArgument
  }
  let ranges = UnsafeMutableBufferPointer(start: ranges, count: rangeCount)
  for range in ranges where range.start > range.end || range.end > normalizedSize {
    return Status.invalidArgument
  }
  for index in ranges.indices {
    let range = Int(ranges[index].start)..<Int(ranges[index].end)
    ranges[index] = thaitext_range(alignment.sourceRange(of: range))
  }
  return Status.ok
}

extension Alignment {
  /// The alignment that has these edits, or `nil` if none has.
  fileprivate init?(
    _ edits: UnsafeBufferPointer<thaitext_edit>, _ sourceCount: Int, _ normalizedCount: Int
  ) {
    self.init()
    for edit in edits {
      let kept = Int(edit.source_start) - self.sourceCount
      guard kept >= 0, Int(edit.normalized_start) - self.normalizedCount == kept,
        edit.source_end >= edit.source_start, edit.normalized_end >= edit.normalized_start
      else { return nil }
      keep(kept)
      replace(
        Int(edit.source_end - edit.source_start),
        with: Int(edit.normalized_end - edit.normalized_start))
    }
    let kept = sourceCount - self.sourceCount
    guard kept >= 0, normalizedCount - self.normalizedCount == kept else { return nil }
    keep(kept)
  }
}
