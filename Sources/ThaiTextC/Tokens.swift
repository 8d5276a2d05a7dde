public import CThaiText
internal import ThaiText

@_cdecl("thaitext_tokenize")
public func thaitextTokenize(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int, _ flags: UInt32,
  _ result: UnsafeMutablePointer<thaitext_tokens>?
) -> Int32 {
  fill(result, with: thaitext_tokens(), tokenizer, text, size) { handle, utf8, result in
    let all = THAITEXT_TOKENS_SCALARS.rawValue | THAITEXT_TOKENS_CANONICAL.rawValue
    guard flags & ~all == 0 else { return Status.invalidArgument }
    let analysis = handle.analyze(utf8)
    handle.results.fillTokens(handle.boundaries)
    result.count = handle.boundaries.count
    result.ends = handle.results.offsets.elements
    result.kinds = handle.results.kinds.elements
    if flags & THAITEXT_TOKENS_SCALARS.rawValue != 0 {
      handle.results.fillScalarEnds(handle.boundaries, in: utf8)
      result.scalar_ends = handle.results.scalarOffsets.elements
    }
    if flags & THAITEXT_TOKENS_CANONICAL.rawValue != 0 {
      handle.results.fillCanonical(handle.boundaries, of: utf8, repairs: analysis.repairs)
      result.canonical = handle.results.strings.characters
      result.canonical_ends = handle.results.stringOffsets.elements
    }
    return Status.ok
  }
}

extension TokenizerHandle.Results {
  fileprivate mutating func fillTokens(_ boundaries: [Boundary]) {
    offsets.removeAll()
    kinds.removeAll()
    offsets.reserve(boundaries.count)
    kinds.reserve(boundaries.count)
    for boundary in boundaries {
      offsets.appendReserved(UInt32(truncatingIfNeeded: boundary.utf8Offset))
      kinds.appendReserved(boundary.kind.rawValue)
    }
  }

  fileprivate mutating func fillScalarEnds(_ boundaries: [Boundary], in utf8: Span<UInt8>) {
    scalarOffsets.removeAll()
    scalarOffsets.reserve(boundaries.count)
    var counter = ScalarCounter()
    for boundary in boundaries {
      scalarOffsets.appendReserved(UInt32(counter.count(to: boundary.utf8Offset, in: utf8)))
    }
  }

  fileprivate mutating func fillCanonical(
    _ boundaries: [Boundary], of utf8: Span<UInt8>, repairs: [Repair]
  ) {
    strings.removeAll()
    stringOffsets.removeAll()
    edits.removeAll()
    var rest = repairs[...]
    var start = 0
    for boundary in boundaries {
      appendRepaired(start..<boundary.utf8Offset, of: utf8, by: &rest)
      stringOffsets.append(UInt32(strings.count))
      start = boundary.utf8Offset
    }
  }
}

/// Counts scalars from place to place: every byte that continues none begins one.
struct ScalarCounter {
  private var utf8Offset = 0
  private var scalarCount = 0

  /// The number of scalars that begin before an offset, which is none before the last one.
  @inline(__always)
  mutating func count(to offset: Int, in utf8: Span<UInt8>) -> Int {
    for index in utf8Offset..<offset where !UTF8.isContinuation(utf8[index]) { scalarCount &+= 1 }
    utf8Offset = offset
    return scalarCount
  }
}

@_cdecl("thaitext_scalar_offsets")
public func thaitextScalarOffsets(
  _ text: UnsafePointer<CChar>?, _ size: Int, _ offsets: UnsafeMutablePointer<UInt32>?,
  _ count: Int
) -> Int32 {
  guard text != nil || size == 0, offsets != nil || count == 0, count >= 0 else {
    return Status.invalidArgument
  }
  guard size >= 0, size < 1 << 32 else { return Status.textTooLong }
  let utf8 = bytes(text, size).span
  let offsets = UnsafeMutableBufferPointer(start: offsets, count: count)
  var last: UInt32 = 0
  for offset in offsets {
    guard offset >= last, offset <= size else { return Status.invalidOffsets }
    last = offset
  }
  var counter = ScalarCounter()
  for index in offsets.indices {
    offsets[index] = UInt32(counter.count(to: Int(offsets[index]), in: utf8))
  }
  return Status.ok
}
