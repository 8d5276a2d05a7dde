/// Thai letters in addresses of the web.
///
/// Text goes on behind an address without a space, so Thai letters belong to one only
///
/// - as a whole label of the name of a host: `https://www.ตลาดสด.com`;
/// - as a whole part behind a sign: `/สินค้า?หมวด=รองเท้า`, but `index.html|ดูได้`; and if the text goes on with
///   no other sign of an address, neither behind an address that Thai letters stand before nor where
///   a word begins that goes on with a sentence: `/mc/|ได้ทันที`.
enum ThaiAddress {
  /// No label or part of a path is longer, in letters.
  private static let longestPart = 128
  /// No name of a host has more labels, so that looking for one takes a bounded time.
  private static let mostLabels = 12

  // MARK: Hosts

  /// Where the name of a host ends that begins at an offset, behind a scheme.
  static func hostEnd(from start: Int, in text: Span<UInt8>) -> Int {
    labelsEnd(from: start, in: text).end
  }

  /// Where the name of a host ends of which a stretch is the beginning, if Thai labels follow:
  /// `www.|ตลาดสด.com`.
  static func hostEnd(after chunk: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard text.byte(at: chunk.upperBound - 1) == ASCII.fullStop,
      text.thaiLetter(at: chunk.upperBound) != .none
    else { return nil }
    let labels = labelsEnd(from: chunk.lowerBound, in: text)
    let isTold = text.hasPrefix("www.", at: chunk.lowerBound) && labels.count > 1
    return isTold || labels.isKnown && labels.end > chunk.upperBound ? labels.end : nil
  }

  /// Where the name of a host ends that begins at an offset and has a known last label.
  static func domainEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    let labels = labelsEnd(from: start, in: text)
    return labels.isKnown && labels.count > 1 ? labels.end : nil
  }

  /// The name of a host whose first label is Thai and ends at a full stop, with a space before it.
  static func host(aroundDot dot: Int, in text: Span<UInt8>) -> Range<Int>? {
    let start = lettersStart(before: dot, in: text)
    guard start < dot, mayBegin(at: start, in: text),
      WebNames.goingOn.longestEnd(from: start, in: text) == nil
    else { return nil }
    // `ศก.ไทย` is an abbreviation and a word.
    guard !AbbreviationShape.isConsonants(start..<dot, in: text),
      let end = domainEnd(from: start, in: text),
      text.thaiLetter(before: end) == .none || text.thaiLetter(at: end) == .none
    else { return nil }
    return start..<end
  }

  /// Where the Thai letters and digits of a name begin that end at an offset.
  static func lettersStart(before end: Int, in text: Span<UInt8>) -> Int {
    var start = end
    while end - start < 3 * 63, isPart(text.thaiScalar(at: start - 3)) { start -= 3 }
    return start
  }

  static func mayBegin(at start: Int, in text: Span<UInt8>) -> Bool {
    text.hasSpaceOrLineStart(before: start)
      || [ASCII.openParenthesis, ASCII.colon, ASCII.quotationMark].contains(
        text.byte(at: start - 1))
  }

  /// The labels from an offset on: where they end, how many there are, and whether the last one is
  /// known.
  private static func labelsEnd(
    from start: Int, in text: Span<UInt8>
  ) -> (end: Int, count: Int, isKnown: Bool) {
    var end = start
    var count = 0
    var next = start
    var isKnown = false
    while count < mostLabels, let label = labelEnd(from: next, in: text) {
      end = label
      count += 1
      isKnown = DomainName.isTopLevel(next..<label, in: text)
      guard text.byte(at: label) == ASCII.fullStop else { break }
      next = label + 1
    }
    return (end, count, isKnown)
  }

  /// Where a label ends, all of ASCII or all of Thai.
  private static func labelEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    var end = start
    if isPart(text.thaiScalar(at: start)) {
      end = segmentEnd(from: start, in: text)
      while text.byte(at: end).isASCIIDigit { end += 1 }
      // Text may go on behind the one top-level domain of Thai letters.
      if text.byte(at: end) != ASCII.fullStop, text.hasPrefix("ไทย", at: start) { end = start + 9 }
      return end
    }
    while text.byte(at: end).isASCIIAlphanumeric || text.byte(at: end) == ASCII.hyphen
      || text.byte(at: end) == ASCII.underscore
    {
      end += 1
    }
    while end > start, !text.byte(at: end - 1).isASCIIAlphanumeric { end -= 1 }
    return end > start ? end : nil
  }

  // MARK: Paths

  /// Where Thai letters end that belong to the path of an address, or `nil` if they do not.
  ///
  /// - Parameter start: Where the address begins.
  static func partEnd(from offset: Int, after start: Int, in text: Span<UInt8>) -> Int? {
    guard !text.byte(at: offset - 1).isASCIIAlphanumeric, isPart(text.thaiScalar(at: offset)) else {
      return nil
    }
    let end = segmentEnd(from: offset, in: text)
    if goesOn(at: end, in: text) { return end }
    // Behind `=` there is a value, and text does not begin.
    if text.byte(at: offset - 1) == ASCII.equalsSign { return end }
    let isGlued = text.thaiLetter(before: start) != .none
    return isGlued || WebNames.goingOn.longestEnd(from: offset, in: text) != nil ? nil : end
  }

  /// Whether a sign of an address and more of it follow.
  private static func goesOn(at end: Int, in text: Span<UInt8>) -> Bool {
    switch text.byte(at: end) {
    case ASCII.slash, ASCII.questionMark, ASCII.ampersand, ASCII.equalsSign, ASCII.numberSign,
      ASCII.percentSign:
      text.byte(at: end + 1).isASCIIAlphanumeric || isPart(text.thaiScalar(at: end + 1))
        || text.byte(at: end) == ASCII.slash
    default: false
    }
  }

  /// Where a part ends that begins with Thai letters and may have digits, hyphens and Latin letters
  /// inside: `ข่าว-2567_ด่วน`.
  private static func segmentEnd(from offset: Int, in text: Span<UInt8>) -> Int {
    var end = partEnd(from: offset, in: text)
    while true {
      var next = end
      while isInner(text.byte(at: next)) { next += 1 }
      guard next > end, isPart(text.thaiScalar(at: next)) else { return end }
      end = partEnd(from: next, in: text)
    }
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == ASCII.hyphen || byte == ASCII.underscore
      || byte == ASCII.plus
  }

  private static func partEnd(from offset: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    while end - offset < 3 * longestPart, isPart(text.thaiScalar(at: end)) { end += 3 }
    return end
  }

  private static func isPart(_ scalar: ThaiScalar) -> Bool {
    scalar.isLetterOrMaiyamok || scalar.digitValue != nil
  }
}
