/// Persons as one token: the title, the given name and the surname, which may have several words.
enum NameGroups {
  /// The rows of fine tokens that name a person, in order: `นาย|เศรษฐา| |ทวีสิน`.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  static func groups(of boundaries: [Boundary], in text: Span<UInt8>) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var token = 0
    while token < boundaries.count {
      guard boundaries[token].kind == .name else {
        token += 1
        continue
      }
      let start = titleStart(before: token, floor: groups.last?.upperBound ?? 0, boundaries, text)
      var end = token + 1
      while hasName(after: end - 1, boundaries) { end += 2 }
      groups.append(start..<end)
      token = end
    }
    return groups
  }

  /// Whether a space and another name follow: a surname, or `ณ` and the place after it.
  private static func hasName(after token: Int, _ boundaries: [Boundary]) -> Bool {
    token + 2 < boundaries.count && boundaries[token + 1].kind == .whitespace
      && boundaries[token + 2].kind == .name
  }

  /// Where the titles directly before a name begin: `นาย`, `ดร.`, `ผศ.|ดร.`
  private static func titleStart(
    before name: Int, floor: Int, _ boundaries: [Boundary], _ text: Span<UInt8>
  ) -> Int {
    var start = name
    while start > floor, isTitle(start - 1, boundaries, text) { start -= 1 }
    return start
  }

  private static func isTitle(
    _ token: Int, _ boundaries: [Boundary], _ text: Span<UInt8>
  ) -> Bool {
    if boundaries[token].kind == .abbreviation { return true }
    let start = token == 0 ? 0 : boundaries[token - 1].utf8Offset
    return boundaries[token].kind == .word
      && BundledTables.titles.contains(start..<boundaries[token].utf8Offset, in: text)
  }
}
