/// Finds the spans of a text that are one token whatever an engine would say.
///
/// One pass over the bytes. Thai letters, of which most text consists, cost a look-up each: the
/// last four are hashed into a set of the beginnings of titles. Everything else has a trigger by
/// its first byte, and each recogniser consumes what it has read, so time is linear.
package enum EntityScanner {
  /// Appends the spans of a text, in order, not overlapping.
  ///
  /// - Parameter everyNumber: Whether numbers without separators are wanted, which word breaking
  ///   finds by itself.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func appendSpans(
    in text: Span<UInt8>, everyNumber: Bool = false, to spans: inout [FixedSpan]
  ) {
    let titles = BundledTables.titleBeginnings
    var offset = 0
    var hash: LetterFilter.Hash = 0
    while offset < text.count {
      let isHit = titles.skipLetters(&hash, from: &offset, upTo: text.count, in: text)
      if isHit || titles.contains(hash &<< 8) {
        // A title of three letters may end the stretch: นาย สมชาย
        let start = isHit ? offset - 12 : offset - 9
        if let end = NameEntity.append(titleAt: start, in: text, to: &spans) {
          offset = end
          hash = 0
          continue
        }
        if isHit { continue }
      }
      guard offset < text.count else { return }
      offset = recognize(text[offset], at: offset, everyNumber, in: text, to: &spans)
      hash = 0
    }
  }

  /// Lets the recogniser that a byte triggers append its spans; returns where to go on.
  private static func recognize(
    _ byte: UInt8, at offset: Int, _ everyNumber: Bool, in text: Span<UInt8>,
    to spans: inout [FixedSpan]
  ) -> Int {
    let end: Int?
    switch byte {
    case 0x30...0x39 where !LatinEntity.isWordStart(offset, in: text):
      end = NumberEntity.append(at: offset, every: everyNumber, in: text, to: &spans)
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
      end = LatinEntity.append(at: offset, in: text, to: &spans)
    case ASCII.fullStop:
      end =
        AbbreviationEntity.append(dotAt: offset, in: text, to: &spans)
        ?? SeparatorEntity.append(at: offset, in: text, to: &spans)
    case ASCII.hyphen where CodeNameEntity.hasThaiName(before: offset, in: text):
      end = CodeNameEntity.append(thaiHyphenAt: offset, in: text, to: &spans)
    case ASCII.numberSign: end = HashtagEntity.append(at: offset, in: text, to: &spans)
    case ASCII.atSign: end = MentionEntity.append(at: offset, in: text, to: &spans)
    case ASCII.slash, ASCII.tilde:
      end =
        PathEntity.append(at: offset, in: text, to: &spans)
        ?? SeparatorEntity.append(at: offset, in: text, to: &spans)
    case ASCII.asterisk, ASCII.plus, ASCII.hyphen, ASCII.equalsSign, ASCII.underscore:
      end = SeparatorEntity.append(at: offset, in: text, to: &spans)
    case 0xE0: end = NumberEntity.append(at: offset, every: everyNumber, in: text, to: &spans)
    default: end = nil
    }
    return end ?? offset + 1
  }
}

extension [FixedSpan] {
  /// The end of the last span, before which nothing may be added.
  var floor: Int { last?.utf8Range.upperBound ?? 0 }
}
