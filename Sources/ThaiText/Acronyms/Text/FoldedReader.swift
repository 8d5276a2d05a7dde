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
    case _ where isWideSpace(scalar): return " "
    case "\u{85}", "\u{2028}", "\u{2029}": return "\n"
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": return nil
    case "！"..."～": return FoldedUnit(rawValue: UInt16(scalar.value) - fullWidthDistance)
    default: return UInt16(exactly: scalar.value).map(FoldedUnit.init) ?? .unknown
    }
  }

  /// Whether a scalar that is not ASCII is read as a space.
  @inline(__always)
  static func isWideSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{3000}" || scalar == "\u{202F}"
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

extension Span<UInt8> {
  /// The size in bytes of the scalar that ends at an offset, if folded text has a space for it, else 0.
  func foldedSpaceSize(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let last = self[offset - 1]
    if last < 0x80 { return last == ASCII.space || last == ASCII.tab ? 1 : 0 }
    return Self.wideSpaceSize(scalar(before: offset))
  }

  /// The same of the scalar that begins at an offset.
  func foldedSpaceSize(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    let first = self[offset]
    if first < 0x80 { return first == ASCII.space || first == ASCII.tab ? 1 : 0 }
    return Self.wideSpaceSize(scalar(at: offset))
  }

  private static func wideSpaceSize(_ scalar: Unicode.Scalar?) -> Int {
    scalar.map { FoldedReader.isWideSpace($0) ? UTF8.width($0) : 0 } ?? 0
  }
}
