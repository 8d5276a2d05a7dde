public import CThaiText
internal import ThaiText

@_cdecl("thaitext_make_search_terms")
public func thaitextMakeSearchTerms(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int, _ flags: UInt32,
  _ result: UnsafeMutablePointer<thaitext_term_list>?
) -> Int32 {
  fill(result, with: thaitext_term_list(), tokenizer, text, size) { handle, utf8, result in
    guard flags <= SearchFlags.all else { return Status.invalidArgument }
    let terms = handle.analyzer(Int(flags)).terms(in: sameSizeString(utf8))
    handle.results.strings.removeAll()
    handle.results.terms.removeAll()
    for term in terms { handle.results.append(term) }
    result.count = handle.results.terms.count
    result.terms = handle.results.terms.elements
    result.strings = handle.results.strings.characters
    result.strings_size = handle.results.strings.count
    return Status.ok
  }
}

/// What may be left out of the terms.
enum SearchFlags {
  static let all = 7

  static func options(_ flags: Int) -> SearchAnalyzer.Options {
    func has(_ flag: thaitext_search_flags) -> Bool { flags & Int(flag.rawValue) != 0 }
    var options = SearchAnalyzer.Options()
    options.expandsAcronyms = !has(THAITEXT_SEARCH_NO_EXPANSIONS)
    options.repairsSpelling = !has(THAITEXT_SEARCH_NO_REPAIRS)
    options.removesStopWords = has(THAITEXT_SEARCH_NO_STOP_WORDS)
    return options
  }
}

extension TokenizerHandle.Results {
  fileprivate mutating func append(_ term: SearchTerm) {
    let key = strings.appendText(term.key)
    terms.append(
      thaitext_term(
        key: thaitext_range(key), range: thaitext_range(term.utf8Range),
        position: UInt32(term.position), position_length: UInt32(term.positionLength),
        kind: term.kind.cNumber))
  }
}

extension SearchTerm.Kind {
  /// The number of thaitext.h.
  fileprivate var cNumber: UInt32 {
    let kinds: [SearchTerm.Kind] = [
      .word, .part, .compound, .surface, .acronym, .expansion, .stem, .number, .date,
      .joined, .spelling,
    ]
    return kinds.firstIndex(of: self).map { UInt32($0) } ?? UInt32(THAITEXT_TERM_OTHER.rawValue)
  }
}
