/// Pass A: reads the scalars of a text, changes or skips them by the rules A1, A2, A3 and A5.
///
/// The pass says which scalars are kept; what lies between them is deleted. One step takes O(1),
/// amortized over the text.
struct ScalarPass {
  /// What deleted characters said, in order, with the place in the source.
  private(set) var hints: [SourceHint] = []
  private let keepsZeroWidthSpaces: Bool
  private var cursor: UTF8Cursor
  /// The kept scalar before the next one, and the next one if it was looked at.
  private var previous: UInt32 = 0
  private var upcoming: SourceScalar?
  /// How far the run of joiners and deleted characters around the cursor was read, and whether
  /// its joiners stay.
  private var joinerRunEnd = 0
  private var keepsJoiners = false

  struct SourceHint {
    var kind: BreakHint.Kind
    var offset: Int
  }

  init(at utf8Offset: Int, keepingZeroWidthSpaces keepsZeroWidthSpaces: Bool) {
    cursor = UTF8Cursor(at: utf8Offset)
    self.keepsZeroWidthSpaces = keepsZeroWidthSpaces
  }

  /// The next kept scalar, which stays where it is.
  mutating func peek(in text: Span<UInt8>) -> SourceScalar? {
    if upcoming == nil { upcoming = read(in: text) }
    return upcoming
  }

  mutating func next(in text: Span<UInt8>) -> SourceScalar? {
    defer { upcoming = nil }
    return peek(in: text)
  }

  /// Goes on at an offset before which nothing is left to be decided.
  mutating func jump(to utf8Offset: Int) {
    cursor = UTF8Cursor(at: utf8Offset)
    upcoming = nil
    previous = 0
  }

  mutating func removeHints() { hints.removeAll(keepingCapacity: true) }

  private mutating func read(in text: Span<UInt8>) -> SourceScalar? {
    while true {
      let start = cursor.utf8Offset
      guard let element = cursor.next(in: text) else { return nil }
      let source = start..<cursor.utf8Offset
      guard case .scalar(let scalar) = element else {
        previous = SourceScalar.illFormed
        return SourceScalar(previous, from: source)
      }
      guard !isDeleted(scalar.value, at: start, in: text) else { continue }
      let value = kept(scalar.value)
      // Marks of other scripts may change places with Thai ones, so they do not count as neighbours.
      if !ForeignScalar.continuesCluster(value) { previous = value }
      return SourceScalar(value, from: source, isChanged: value != scalar.value)
    }
  }

  private mutating func isDeleted(_ value: UInt32, at offset: Int, in text: Span<UInt8>) -> Bool {
    if value == Joiners.zeroWidthJoiner { return !keepsJoiner(in: text) }
    guard deletes(value) else { return false }
    if let kind = Invisibles.hint(of: value) {
      hints.append(SourceHint(kind: kind, offset: offset))
    }
    return true
  }

  private func deletes(_ value: UInt32) -> Bool {
    Invisibles.areDeleted(value) && !(keepsZeroWidthSpaces && value == Invisibles.zeroWidthSpace)
  }

  private func kept(_ value: UInt32) -> UInt32 {
    value == ThaiLetter.lakkhangyao
      ? Lakkhangyao.replacement(after: previous) : LegacyGlyphs.letter(for: value)
  }

  /// Whether the joiner before the cursor stays: all of a run share one fate.
  private mutating func keepsJoiner(in text: Span<UInt8>) -> Bool {
    if cursor.utf8Offset <= joinerRunEnd { return keepsJoiners }
    var ahead = cursor
    var next: UInt32 = 0
    repeat {
      joinerRunEnd = ahead.utf8Offset
      guard case .scalar(let scalar)? = ahead.next(in: text) else { break }
      next = LegacyGlyphs.letter(for: scalar.value)
    } while next == Joiners.zeroWidthJoiner || deletes(next)
      || ForeignScalar.continuesCluster(next)
    keepsJoiners = !Joiners.areDeleted(between: previous, and: next)
    return keepsJoiners
  }
}
