/// Reads the units of a ``FoldedText``.
struct FoldedReader {
  private(set) var units: [FoldedUnit] = []
  private(set) var starts: [UInt32] = []
  private(set) var endsBeforeGaps: [Int: Int] = [:]

  init(_ text: Span<UInt8>, parts: [Range<Int>]) {
    // Most bytes are those of Thai letters, which have three.
    let capacity = parts.reduce(0) { $0 + $1.count } / 2
    units.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    for part in parts where !part.isEmpty {
      append(part, of: text)
      guard part.upperBound < text.count, units.last?.isNewline != true else { continue }
      units.append("\n")
      starts.append(UInt32(truncatingIfNeeded: part.upperBound))
    }
  }

  private mutating func append(_ part: Range<Int>, of text: Span<UInt8>) {
    var cursor = UTF8Cursor(at: part.lowerBound)
    while cursor.utf8Offset < part.upperBound {
      let lettersEnd = Self.lettersEnd(
        from: cursor.utf8Offset, after: units.last ?? .outside, upTo: part.upperBound, in: text)
      if lettersEnd > cursor.utf8Offset {
        Self.append(cursor.utf8Offset..<lettersEnd, of: text, to: &units, startingAt: &starts)
        cursor = UTF8Cursor(at: lettersEnd)
        continue
      }
      let start = cursor.utf8Offset
      guard let unit = Self.nextUnit(in: text, at: &cursor) else {
        if !units.isEmpty, endsBeforeGaps[units.count - 1] == nil {
          endsBeforeGaps[units.count - 1] = start
        }
        continue
      }
      if Self.mayJoin(unit), let last = units.last, let joined = Self.joined(last, unit) {
        units[units.count - 1] = joined
        if !endsBeforeGaps.isEmpty { endsBeforeGaps[units.count - 1] = nil }
        continue
      }
      units.append(unit)
      starts.append(UInt32(truncatingIfNeeded: start))
    }
  }

  /// The end of the Thai letters from an offset on of which each is a unit by itself, but for those
  /// at the very end of the text.
  ///
  /// - Parameter last: The unit before.
  @inline(__always)
  private static func lettersEnd(
    from offset: Int, after last: FoldedUnit, upTo limit: Int, in text: Span<UInt8>
  ) -> Int {
    // Four bytes are read at a time.
    let lastOffset = min(limit &- 3, text.count &- 4)
    var end = offset
    var previous = last
    while end <= lastOffset, let letter = ThaiScalar(uncheckedAt: end, in: text) {
      let unit = FoldedUnit(letter)
      guard unit.isThaiLetter, !mayJoin(unit) || joined(previous, unit) == nil else { break }
      previous = unit
      end &+= 3
    }
    return end
  }

  /// Appends Thai letters, each of which is a unit, and where they begin.
  ///
  /// - Parameter letters: As ``lettersEnd(from:after:upTo:in:)`` tells.
  @inline(__always)
  private static func append(
    _ letters: Range<Int>, of text: Span<UInt8>, to units: inout [FoldedUnit],
    startingAt starts: inout [UInt32]
  ) {
    precondition(letters.lowerBound >= 0 && letters.upperBound < text.count)
    let count = letters.count / 3
    units.append(addingCapacity: count) { units in
      var offset = letters.lowerBound
      while offset < letters.upperBound {
        units.append(FoldedUnit(ThaiScalar(uncheckedAt: offset, in: text) ?? .none))
        offset &+= 3
      }
    }
    starts.append(addingCapacity: count) { starts in
      var offset = letters.lowerBound
      while offset < letters.upperBound {
        starts.append(UInt32(truncatingIfNeeded: offset))
        offset &+= 3
      }
    }
  }

  static func units(of text: Span<UInt8>) -> [FoldedUnit] {
    var units: [FoldedUnit] = []
    units.reserveCapacity(text.count)
    var cursor = UTF8Cursor(at: 0)
    while cursor.utf8Offset < text.count {
      guard let unit = nextUnit(in: text, at: &cursor) else { continue }
      if mayJoin(unit), let last = units.last, let joined = joined(last, unit) {
        units[units.count - 1] = joined
      } else {
        units.append(unit)
      }
    }
    return units
  }

  /// The next unit, or `nil` for something that is left out.
  @inline(__always)
  private static func nextUnit(in text: Span<UInt8>, at cursor: inout UTF8Cursor) -> FoldedUnit? {
    let offset = cursor.utf8Offset
    let first = text[offset]
    if first == ThaiScalar.firstByte, offset &+ 2 < text.count,
      let letter = ThaiScalar(utf8: first, text[offset &+ 1], text[offset &+ 2])
    {
      cursor = UTF8Cursor(at: offset &+ 3)
      return letter.isDigit ? FoldedUnit(digit: letter) : FoldedUnit(letter)
    }
    if first < 0x80 {
      cursor = UTF8Cursor(at: offset &+ 1)
      return FoldedUnit(ascii: first)
    }
    return cursor.next(in: text).flatMap(folded)
  }

  @inline(__always)
  private static func folded(_ element: UTF8Cursor.Element) -> FoldedUnit? {
    guard case .scalar(let scalar) = element else { return .unknown }
    switch scalar {
    case "\u{A0}", "\u{3000}", "\u{202F}": return " "
    case "\u{85}", "\u{2028}", "\u{2029}": return "\n"
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": return nil
    case "！"..."～": return FoldedUnit(rawValue: UInt16(scalar.value) - fullWidthDistance)
    default: return UInt16(exactly: scalar.value).map(FoldedUnit.init) ?? .unknown
    }
  }

  /// How far U+FF01 ！ and those after it are from ASCII.
  private static let fullWidthDistance: UInt16 = 0xFF01 - 0x21

  /// Whether a unit is the second of two that are typed for one.
  @inline(__always)
  private static func mayJoin(_ unit: FoldedUnit) -> Bool { unit == .saraE || unit == "\u{0E32}" }

  /// The unit that two are typed for: เเ for แ, ํา for ำ.
  @inline(__always)
  private static func joined(_ first: FoldedUnit, _ second: FoldedUnit) -> FoldedUnit? {
    if first == .saraE, second == .saraE { return "แ" }
    if first == "\u{0E4D}", second == "\u{0E32}" { return "\u{0E33}" }
    return nil
  }
}
