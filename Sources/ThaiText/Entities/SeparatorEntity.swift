/// Rules of repeated signs: `-----`, `=====`, `***`; and the ellipsis of three or more full stops,
/// which is a punctuation mark.
enum SeparatorEntity {
  /// Appends a run of three or more equal signs; returns the end of a run of any length.
  static func append(at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    let sign = text.byte(at: offset)
    var end = offset + 1
    while text.byte(at: end) == sign { end += 1 }
    if end - offset >= 3 {
      spans.append(
        TokenConstraint(offset..<end, sign == ASCII.fullStop ? .punctuation : .separator))
    }
    return end
  }
}
