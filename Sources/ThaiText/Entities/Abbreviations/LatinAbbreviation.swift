/// Latin abbreviations with dots: of single letters, `U.S.A.`, `S.p.A.`, `p.m.`, and `Ph.D.`; and
/// those of the table, `Dr.`, `Co.`, `vs.`
enum LatinAbbreviation {
  /// Appends the abbreviation at an offset, and the name after a title; returns where to go on.
  static func append(at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    if text.byte(at: offset - 1).isASCIIAlphanumeric { return nil }
    var end = text.hasPrefix("Ph.D", at: offset) ? offset + 3 : offset
    while text.byte(at: end).isASCIILetter, text.byte(at: end + 1) == ASCII.fullStop { end += 2 }
    guard end >= offset + 4, !text.byte(at: end).isASCIIAlphanumeric else {
      return appendListed(at: offset, in: text, to: &spans)
    }
    spans.append(TokenConstraint(offset..<end, .abbreviation))
    return end
  }

  /// Whether an abbreviation is of Latin letters and of the table.
  static func isListed(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    text.byte(at: range.lowerBound).isASCIILetter
      && BundledTables.abbreviations.contains(range, in: text)
  }

  private static func appendListed(
    at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    var dot = offset
    while dot < offset + longest, text.byte(at: dot).isASCIILetter { dot += 1 }
    let range = offset..<dot + 1
    guard text.byte(at: dot) == ASCII.fullStop, !text.byte(at: dot + 1).isASCIIAlphanumeric,
      let category = BundledTables.abbreviations.category(of: range, in: text),
      category != .number || text.digit(at: text.spacesEnd(from: range.upperBound)) != nil
    else { return nil }
    spans.append(TokenConstraint(range, .abbreviation))
    guard category == .title else { return range.upperBound }
    return LatinName.append(after: range.upperBound, in: text, to: &spans)
      ?? NameEntity.append(afterDottedTitle: range.upperBound, in: text, to: &spans)
      ?? range.upperBound
  }

  /// The most letters of an abbreviation of the table.
  private static let longest = 6
}
