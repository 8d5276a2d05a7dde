/// What is used of UAX #14 where the package is built without ICU: lines end after white space,
/// after a hyphen or a slash between letters, and after line ends.
///
/// Scripts without spaces other than Thai are not broken, nor are emoji.
enum ApproximateLineBreaks {
  /// Appends the places of a text, in order, its end among them.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func appendOffsets(in text: Span<UInt8>, to offsets: inout [Int]) {
    let runs = RunSplitter.runs(of: text)
    for (index, run) in runs.enumerated() {
      let end = run.utf8Range.upperBound
      let next = index + 1 < runs.count ? runs[index + 1].kind : nil
      switch run.kind {
      case .newline: offsets.append(end)
      case .whitespace where next != .newline && !endsUnbreakably(run, in: text):
        offsets.append(end)
      default: appendJoints(of: run.utf8Range, in: text, to: &offsets)
      }
    }
    if text.count > 0, offsets.last != text.count { offsets.append(text.count) }
  }

  /// Whether a no-break space is the last one.
  private static func endsUnbreakably(_ run: TextRun, in text: Span<UInt8>) -> Bool {
    let last = text.scalar(before: run.utf8Range.upperBound)?.value
    return last == 0xA0 || last == 0x2007 || last == 0x202F
  }

  /// Appends the places after hyphens and slashes between letters.
  private static func appendJoints(
    of range: Range<Int>, in text: Span<UInt8>, to offsets: inout [Int]
  ) {
    for offset in range where text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "/")
    {
      guard let before = text.scalar(before: offset), before.properties.isAlphabetic,
        let after = text.scalar(at: offset + 1), after.properties.isAlphabetic
      else { continue }
      offsets.append(offset + 1)
    }
  }
}
