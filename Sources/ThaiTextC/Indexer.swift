public import CThaiText
internal import ThaiText
internal import ThaiTextFullText

/// What `thaitext_indexer` is: it has no lock, so one thread at a time may use it.
private struct IndexerHandle: ~Copyable {
  let options: ThaiFTS5Options
  var tokenizer: IndexTokenizer
  var strings = OutputBuffer<UInt8>()
  var tokens = OutputBuffer<thaitext_index_token>()

  init(_ options: ThaiFTS5Options, _ tokenizer: IndexTokenizer) {
    self.options = options
    self.tokenizer = tokenizer
  }

  /// The memory of the results when it is larger than common texts need.
  mutating func dropLargeResults() {
    if strings.count > Self.keptSize { strings = OutputBuffer() }
    if tokens.count > Self.keptSize / MemoryLayout<thaitext_index_token>.stride {
      tokens = OutputBuffer()
    }
  }

  private static let keptSize = 1 << 20
}

@_cdecl("thaitext_indexer_create")
public func thaitextIndexerCreate(
  _ arguments: UnsafePointer<UnsafePointer<CChar>?>?, _ count: Int,
  _ message: UnsafeMutablePointer<CChar>?, _ capacity: Int
) -> OpaquePointer? {
  do {
    write("", to: message, capacity)
    let words = try (0..<count).map { try argument(arguments?[$0], $0) }
    let options = try ThaiFTS5Options(arguments: words)
    let tokenizer = try IndexTokenizer(options)
    let handle = UnsafeMutablePointer<IndexerHandle>.allocate(capacity: 1)
    handle.initialize(to: IndexerHandle(options, tokenizer))
    return OpaquePointer(handle)
  } catch {
    write("\(error)", to: message, capacity)
    return nil
  }
}

private func argument(_ text: UnsafePointer<CChar>?, _ index: Int) throws -> String {
  guard let text, let string = String(validatingCString: text) else {
    throw OptionError("Argument \(index) of the indexer is no text in UTF-8.")
  }
  return string
}

@_cdecl("thaitext_indexer_destroy")
public func thaitextIndexerDestroy(_ indexer: OpaquePointer?) {
  guard let indexer else { return }
  let handle = UnsafeMutablePointer<IndexerHandle>(indexer)
  handle.deinitialize(count: 1)
  handle.deallocate()
}

@_cdecl("thaitext_make_index_tokens")
public func thaitextMakeIndexTokens(
  _ indexer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int, _ purpose: Int32,
  _ result: UnsafeMutablePointer<thaitext_index_token_list>?
) -> Int32 {
  fill(result, with: thaitext_index_token_list(), indexer, of: IndexerHandle.self, text, size) {
    handle, utf8, result in
    guard let purpose = purposes[purpose] else { return Status.invalidArgument }
    handle.dropLargeResults()
    handle.strings.removeAll()
    handle.tokens.removeAll()
    for token in handle.tokenizer.tokens(of: sameSizeString(utf8), for: purpose) {
      let key = handle.strings.appendText(token.key)
      handle.tokens.append(
        thaitext_index_token(
          key: thaitext_range(key), range: thaitext_range(token.utf8Range),
          shares_position: token.isColocated ? 1 : 0))
    }
    result.count = handle.tokens.count
    result.tokens = handle.tokens.elements
    result.strings = handle.strings.characters
    result.strings_size = handle.strings.count
    return Status.ok
  }
}

/// The numbers of thaitext.h.
private let purposes: [Int32: IndexTokenizer.Purpose] = [
  Int32(THAITEXT_INDEX_DOCUMENT.rawValue): .document,
  Int32(THAITEXT_INDEX_QUERY.rawValue): .query,
  Int32(THAITEXT_INDEX_PREFIX.rawValue): .prefix,
  Int32(THAITEXT_INDEX_MARKS.rawValue): .marks,
]

@_cdecl("thaitext_make_query")
public func thaitextMakeQuery(
  _ indexer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int, _ language: Int32,
  _ result: UnsafeMutablePointer<thaitext_text>?
) -> Int32 {
  fill(result, with: thaitext_text(), indexer, of: IndexerHandle.self, text, size) {
    handle, utf8, result in
    let text = sameSizeString(utf8)
    let query: String?
    // The options were found right when the handle was made.
    switch language {
    case Int32(THAITEXT_QUERY_FTS5.rawValue): query = try? handle.options.matchExpression(for: text)
    case Int32(THAITEXT_QUERY_TSQUERY.rawValue): query = try? handle.options.tsquery(for: text)
    default: return Status.invalidArgument
    }
    handle.strings.removeAll()
    _ = handle.strings.appendText(query ?? "")
    result.size = handle.strings.count
    result.bytes = handle.strings.characters
    return Status.ok
  }
}
