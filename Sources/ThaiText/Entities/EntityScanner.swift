/// Finds the spans of a text that are one token whatever an engine would say.
///
/// One scan of the codes names the places where a recogniser may begin: a title written out, or a sign,
/// digit or letter that is not Thai. Each recogniser consumes what it has read, so time is linear.
package enum EntityScanner {
  /// Appends the spans of a text, in order, not overlapping.
  ///
  /// - Parameters:
  ///   - coded: The codes of all of `text`.
  ///   - scan: What ``PairTable/ofTexts`` says of them.
  ///   - plainNumbers: Gets the numbers without separators, in order, which are no spans because
  ///     engines find them by themselves. A span may overlap them.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func appendSpans(
    in text: Span<UInt8>, _ coded: CodedText, _ scan: PairScan,
    to spans: inout [TokenConstraint], plainNumbers: inout [TokenConstraint]
  ) {
    let titles = BundledTables.titleBeginnings
    var index = 0
    while let place = scan.entities.next(from: index) {
      index = place &+ 1
      if !coded[place].thai.isLetter {
        let offset = coded.utf8Offset(of: place)
        let end = recognize(
          text[offset], at: offset, in: text, to: &spans, plainNumbers: &plainNumbers)
        if end > offset &+ 1 { index = coded.index(of: end, from: index) }
      } else if titles.mayBegin(at: place, of: coded),
        let end = NameEntity.append(titleAt: coded.utf8Offset(of: place), in: text, to: &spans)
      {
        index = coded.index(of: end, from: index)
      }
    }
  }

  /// The spans of a text.
  package static func spans(in text: Span<UInt8>) -> [TokenConstraint] {
    var spans: [TokenConstraint] = []
    var plainNumbers: [TokenConstraint] = []
    let coded = CodedText(text)
    appendSpans(
      in: text, coded, PairScan(coded, by: .ofTexts), to: &spans, plainNumbers: &plainNumbers)
    return spans
  }

  /// Lets the recogniser that a byte triggers append its spans; returns where to go on.
  private static func recognize(
    _ byte: UInt8, at offset: Int, in text: Span<UInt8>,
    to spans: inout [TokenConstraint], plainNumbers: inout [TokenConstraint]
  ) -> Int {
    let count = spans.count
    let end: Int?
    switch byte {
    case _ where byte.isASCIIDigit, ThaiScalar.firstByte:
      let digits = offset..<text.digitsEnd(from: offset)
      if byte.isASCIIDigit, LatinEntity.beginWord(digits, in: text) {
        end = LatinEntity.append(at: offset, in: text, to: &spans)
      } else {
        end = NumberEntity.append(digits: digits, in: text, to: &spans)
        if let end, spans.count == count {
          plainNumbers.append(TokenConstraint(offset..<end, .number))
        }
      }
    case _ where byte.isASCIIAlphanumeric:
      end = LatinEntity.append(at: offset, in: text, to: &spans)
    case ASCII.fullStop where mayBeHost(dotAt: offset, in: text):
      end =
        URLEntity.append(thaiHostDotAt: offset, in: text, to: &spans)
        ?? AbbreviationEntity.append(dotAt: offset, in: text, to: &spans)
    case ASCII.fullStop:
      end =
        AbbreviationEntity.append(dotAt: offset, in: text, to: &spans)
        ?? SeparatorEntity.append(at: offset, in: text, to: &spans)
    case ASCII.hyphen where CodeNameEntity.hasThaiName(before: offset, in: text):
      end = CodeNameEntity.append(thaiHyphenAt: offset, in: text, to: &spans)
    case ASCII.atSign where text.byte(at: offset - 1).isASCIIAlphanumeric:
      // Behind letters that are no address with it.
      end = nil
    case ASCII.atSign:
      end =
        EmailEntity.append(thaiAt: offset, in: text, to: &spans)
        ?? MentionEntity.append(at: offset, in: text, to: &spans)
    case ASCII.slash, ASCII.tilde:
      end =
        PathEntity.append(at: offset, in: text, to: &spans)
        ?? SeparatorEntity.append(at: offset, in: text, to: &spans)
    case ASCII.asterisk, ASCII.plus, ASCII.hyphen, ASCII.equalsSign, ASCII.underscore:
      end = SeparatorEntity.append(at: offset, in: text, to: &spans)
    default: end = nil
    }
    return end ?? offset + 1
  }

  /// Whether a full stop may follow the Thai label of a host: small letters or ไทย follow.
  private static func mayBeHost(dotAt offset: Int, in text: Span<UInt8>) -> Bool {
    let next = text.byte(at: offset + 1)
    return text.thaiLetter(before: offset) != .none
      && (next.isASCIILetter && !next.isASCIICapital || text.hasPrefix("ไทย", at: offset + 1))
  }
}

extension [TokenConstraint] {
  /// The end of the last span, before which nothing may be added.
  var floor: Int { last?.utf8Range.upperBound ?? 0 }
}
