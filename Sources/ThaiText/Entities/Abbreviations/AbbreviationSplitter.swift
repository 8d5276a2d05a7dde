/// Splits groups in a row into abbreviations.
struct AbbreviationSplitter {
  private let groups: AbbreviationGroups

  init(_ groups: AbbreviationGroups) { self.groups = groups }

  /// Appends the abbreviations, as far as they are ones.
  func append(in text: Span<UInt8>, to spans: inout [TokenConstraint]) {
    var first = 0
    while first < groups.count {
      let next = first + length(from: first, in: text)
      let start = groups[first].lowerBound
      var end = groups[next - 1].upperBound
      if next == groups.count { end = endWithoutDot(start..<end, in: text) ?? end }
      guard
        next > first + 1 || end == groups.openEnd || !groups.isSingle(first)
          || SingleLetter.fits(start..<end, in: text)
      else { return }
      spans.append(TokenConstraint(start..<end, .abbreviation))
      first = next
    }
  }

  /// How many groups the abbreviation has that begins with the group `first`.
  private func length(from first: Int, in text: Span<UInt8>) -> Int {
    // Most abbreviations of a text have one group, whether the table has them or not.
    if first + 1 == groups.count { return 1 }
    let known = knownLength(from: first, in: text)
    let chain = chainLength(from: first)
    if known < 2, hasDegree(first, in: text) { return 2 }
    if known >= max(chain, 1) || known > 0 && isKnown(from: first + known, in: text) {
      return known
    }
    if chain > 1 { return chain }
    return hasLevel(first, in: text) ? 2 : 1
  }

  /// The most groups from `first` on that are an abbreviation of the table.
  private func knownLength(from first: Int, in text: Span<UInt8>) -> Int {
    let start = groups[first].lowerBound
    guard
      let end = BundledTables.abbreviations.longestEnd(
        from: start, upTo: groups[groups.count - 1].upperBound, in: text)
    else { return 0 }
    return (first..<groups.count).prefix { groups[$0].upperBound <= end }.count
  }

  /// Whether the groups from `first` on are abbreviations of the table, of two groups or more
  /// each: `ต.ค.|พ.ศ.`
  private func isKnown(from first: Int, in text: Span<UInt8>) -> Bool {
    var index = first
    while index < groups.count {
      let length = knownLength(from: index, in: text)
      guard length > 1 || length == 1 && !groups.isSingle(index) else { return false }
      index += length
    }
    return true
  }

  private func chainLength(from first: Int) -> Int {
    var end = first
    while end < groups.count, groups.isSingle(end) { end += 1 }
    return end - first
  }

  /// Whether the group is a field of study and the next one a degree: `วท.บ.`, `ปร.ด.`
  private func hasDegree(_ index: Int, in text: Span<UInt8>) -> Bool {
    guard index + 2 == groups.count, groups[index].count == 7, groups.isSingle(index + 1),
      case let degree = groups[index + 1], text.thaiLetter(at: degree.upperBound) == .none,
      text.digit(at: degree.upperBound) == nil
    else { return false }
    return ["บ", "ม", "ด"].contains(text.thaiLetter(at: degree.lowerBound))
  }

  /// Whether the next group tells the level of an office (อ. จ. ช. ภ.) and no name of a place
  /// follows: `ศรส.จ.`, but `สภ.|อ.|เมือง`.
  private func hasLevel(_ index: Int, in text: Span<UInt8>) -> Bool {
    guard index + 2 == groups.count, groups[index].count > 7, groups.isSingle(index + 1),
      case let level = groups[index + 1], text.thaiLetter(at: level.upperBound) == .none
    else { return false }
    return ["อ", "จ", "ช", "ภ"].contains(text.thaiLetter(at: level.lowerBound))
  }

  /// The end of an abbreviation of the table that lacks its last full stop: `พ.ร.บ` and a space.
  private func endWithoutDot(_ range: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard let openEnd = groups.openEnd,
      BundledTables.abbreviations.contains(
        addingFullStopTo: range.lowerBound..<openEnd, in: text)
    else { return nil }
    return openEnd
  }
}
