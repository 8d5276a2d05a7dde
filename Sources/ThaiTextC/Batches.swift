public import CThaiText
internal import ThaiText

@_cdecl("thaitext_analyze_batch")
public func thaitextAnalyzeBatch(
  _ tokenizer: OpaquePointer?, _ data: UnsafePointer<CChar>?, _ size: Int,
  _ offsets: UnsafePointer<Int32>?, _ count: Int, _ content: Int32,
  _ result: UnsafeMutablePointer<thaitext_batch>?
) -> Int32 {
  fill(result, with: thaitext_batch(), tokenizer, data, size) { handle, utf8, result in
    guard let offsets, count >= 0, let content = BatchContent(rawValue: content) else {
      return Status.invalidArgument
    }
    let texts = UnsafeBufferPointer(start: offsets, count: count + 1)
    guard size < BatchContent.sizeLimit else { return Status.textTooLong }
    guard BatchContent.areOffsets(texts, of: utf8) else { return Status.invalidOffsets }
    handle.results.removeBatch()
    handle.results.lists.append(0)
    handle.results.listStrings.append(content == .tokens ? texts[0] : 0)
    for index in 0..<count {
      handle.append(content, of: utf8, Int(texts[index])..<Int(texts[index + 1]))
      guard handle.results.strings.count < BatchContent.sizeLimit else { return Status.textTooLong }
      handle.results.lists.append(Int32(handle.results.listStrings.count - 1))
    }
    handle.results.show(content, in: &result)
    return Status.ok
  }
}

/// What a batch is made of.
private enum BatchContent: Int32 {
  case tokens, words, canonical, search, repaired, searchTerms, acronyms

  /// Offsets of a batch have 32 bits with a sign.
  static let sizeLimit = Int(Int32.max)

  var profile: Profile? {
    switch self {
    case .canonical: .canonical
    case .search: .search
    case .repaired: .repair
    case .tokens, .words, .searchTerms, .acronyms: nil
    }
  }

  static func areOffsets(_ offsets: UnsafeBufferPointer<Int32>, of utf8: Span<UInt8>) -> Bool {
    offsets[0] >= 0 && Int(offsets[offsets.count - 1]) <= utf8.count
      && zip(offsets, offsets.dropFirst()).allSatisfy(<=)
  }
}

extension TokenizerHandle {
  /// Appends the strings of one text.
  fileprivate mutating func append(
    _ content: BatchContent, of data: Span<UInt8>, _ range: Range<Int>
  ) {
    let utf8 = data.extracting(range)
    switch content {
    case .tokens:
      _ = analyze(utf8)
      results.appendTokens(boundaries, at: range.lowerBound)
    case .words:
      _ = analyze(utf8)
      results.appendWords(boundaries, of: utf8)
    case .canonical, .search, .repaired:
      appendNormalized(utf8, content.profile ?? .none)
      results.endString()
    case .searchTerms:
      for term in analyzer(0).terms(in: sameSizeString(utf8)) { results.appendString(term.key) }
    case .acronyms:
      for acronym in tokenizer.document(of: sameSizeString(utf8)).acronyms {
        results.appendString(acronym.canonical)
      }
    }
  }
}

extension TokenizerHandle.Results {
  fileprivate mutating func removeBatch() {
    strings.removeAll()
    edits.removeAll()
    kinds.removeAll()
    lists.removeAll()
    listStrings.removeAll()
  }

  @inline(__always)
  fileprivate mutating func appendTokens(_ boundaries: [Boundary], at start: Int) {
    listStrings.reserve(boundaries.count)
    kinds.reserve(boundaries.count)
    for boundary in boundaries {
      listStrings.appendReserved(Int32(truncatingIfNeeded: start &+ boundary.utf8Offset))
      kinds.appendReserved(boundary.kind.rawValue)
    }
  }

  @inline(__always)
  fileprivate mutating func appendWords(_ boundaries: [Boundary], of utf8: Span<UInt8>) {
    var start = 0
    for boundary in boundaries {
      if boundary.kind.isWordLike {
        strings.append(copying: utf8.extracting(start..<boundary.utf8Offset))
        kinds.append(boundary.kind.rawValue)
        endString()
      }
      start = boundary.utf8Offset
    }
  }

  fileprivate mutating func appendString(_ text: String) {
    _ = strings.appendText(text)
    endString()
  }

  fileprivate mutating func endString() {
    listStrings.append(Int32(truncatingIfNeeded: strings.count))
  }

  fileprivate func show(_ content: BatchContent, in result: inout thaitext_batch) {
    result.text_count = lists.count - 1
    result.string_count = listStrings.count - 1
    result.list_offsets = lists.elements
    result.string_offsets = listStrings.elements
    if content != .tokens {
      result.strings = strings.characters
      result.strings_size = strings.count
    }
    if content == .tokens || content == .words { result.kinds = kinds.elements }
  }
}
