/// Latin abbreviations of single letters with dots: `U.S.A.`, `S.p.A.`, `p.m.`, and `Ph.D.`.
enum LatinAbbreviation {
  static func append(at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    if text.byte(at: offset - 1).isASCIIAlphanumeric { return nil }
    var end = text.hasPrefix("Ph.D", at: offset) ? offset + 3 : offset
    while text.byte(at: end).isASCIILetter, text.byte(at: end + 1) == ASCII.fullStop { end += 2 }
    guard end >= offset + 4, !text.byte(at: end).isASCIIAlphanumeric else { return nil }
    spans.append(TokenConstraint(offset..<end, .abbreviation))
    return end
  }
}
