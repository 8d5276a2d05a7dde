/// Finds the places of a text that may not be canonical, at the speed of reading.
///
/// Nearly all text is canonical, and the check sees it from neighbours alone: two Thai scalars where
/// a rule of ``RuleSet/canonical`` may have something to do, a scalar of another script that a rule
/// or NFC may change. It may suspect what is canonical, but never the other way round.
///
/// - Complexity: O(*n*) for *n* bytes.
package struct CanonicalCheck: Sendable {
  /// Where a text may not be canonical.
  package struct Suspect: Hashable, Sendable {
    /// The scalar that made the check stop.
    package var offset: Int
    /// The last scalar at or before it where a cluster begins.
    package var base: Int
  }

  private let allowsZeroWidthSpaces: Bool

  package init(allowingZeroWidthSpaces allowsZeroWidthSpaces: Bool = false) {
    self.allowsZeroWidthSpaces = allowsZeroWidthSpaces
  }

  /// The first place at or after `start`, where a cluster begins, that may not be canonical.
  package func firstSuspect(in text: Span<UInt8>, from start: Int = 0) -> Suspect? {
    let letters = RuleSet.canonical.neighbours.thai
    let outside = RuleSet.canonical.outside
    var previous = outside
    var offset = start
    while offset < text.count {
      let first = text[offset]
      if first < 0x80 {
        previous = outside
        offset &+= 1
      } else if first == ThaiScalar.firstByte, offset &+ 12 <= text.count,
        let four = ThaiScalar.four(uncheckedAt: offset, in: text),
        let last = letters.last(of: four, after: previous)
      {
        previous = last
        offset &+= 12
      } else if first == ThaiScalar.firstByte, offset &+ 2 < text.count,
        let letter = ThaiScalar(utf8: first, text[offset &+ 1], text[offset &+ 2])
      {
        let next = letters[CharacterCode(letter)]
        guard !previous.forbids(next) else { return suspect(at: offset, in: text, from: start) }
        previous = next
        offset &+= 3
      } else {
        guard let end = endOfInertScalar(in: text, at: offset) else {
          return suspect(at: offset, in: text, from: start)
        }
        previous = outside
        offset = end
      }
    }
    return nil
  }

  private func suspect(at offset: Int, in text: Span<UInt8>, from start: Int) -> Suspect {
    var base = offset
    while base > start {
      base &-= 1
      while base > start, text[base].isUTF8Continuation { base &-= 1 }
      guard base &+ 2 < offset,
        let letter = ThaiScalar(utf8: text[base], text[base &+ 1], text[base &+ 2])
      else { break }
      if !letter.continuesCluster { break }
    }
    return Suspect(offset: offset, base: base)
  }

  /// The end of a scalar outside ASCII and the Thai block that no rule changes here; `nil` for any
  /// other.
  func endOfInertScalar(in text: Span<UInt8>, at offset: Int) -> Int? {
    endOfInertScalar(in: text, at: offset) { isInert(TextScalar($0)) }
  }

  /// The same if it is known which scalars no rule changes.
  func endOfInertScalar(
    in text: Span<UInt8>, at offset: Int, isInert: (Unicode.Scalar) -> Bool
  ) -> Int? {
    var cursor = UTF8Cursor(at: offset)
    guard case .scalar(let scalar) = cursor.next(in: text) else { return cursor.utf8Offset }
    let (value, end) = (TextScalar(scalar), cursor.utf8Offset)
    let rules = RuleSet.canonical
    let stays =
      isInert(scalar)
      || allowsZeroWidthSpaces && rules.deletion(of: value)?.hint == .forced
      || rules.mayDeleteRun(of: value)
        && staysBetweenInertScalars(value, offset..<end, in: text, isInert: isInert)
    return stays ? end : nil
  }

  /// Whether no rule changes a scalar outside the Thai block, whatever stands around it.
  func isInert(_ value: TextScalar) -> Bool {
    !ForeignScalar.mayCompose(value) && RuleSet.canonical.leavesAlone(foreign: value)
  }

  /// Whether the scalars beside one surely stay, and it stays between them.
  private func staysBetweenInertScalars(
    _ value: TextScalar, _ range: Range<Int>, in text: Span<UInt8>,
    isInert: (Unicode.Scalar) -> Bool
  ) -> Bool {
    var start = range.lowerBound - 1
    while start > 0, text[start].isUTF8Continuation { start -= 1 }
    var (before, after) = (UTF8Cursor(at: max(start, 0)), UTF8Cursor(at: range.upperBound))
    guard start >= 0, case .scalar(let previous) = before.next(in: text),
      before.utf8Offset == range.lowerBound, case .scalar(let next) = after.next(in: text)
    else { return false }
    return isInert(previous) && isInert(next)
      && !RuleSet.canonical.deletesRun(
        of: value, between: TextScalar(previous), and: TextScalar(next))
  }
}

/// ``CanonicalCheck`` on the codes of a text, from its beginning to its end.
struct CanonicalSuspects {
  private let check: CanonicalCheck
  /// The first of the foreign scalars that was not found harmless yet.
  private var foreignPlace = 0
  /// Whether a code may follow one that forbids it.
  private let hasConflicts: Bool
  /// The index where the last stretch of foreign scalars ends that was looked at as a whole, and the
  /// last that is in NFC.
  private var checkedEnd = 0
  private var composedEnd = 0

  init(_ check: CanonicalCheck, hasConflicts: Bool = true) {
    self.check = check
    self.hasConflicts = hasConflicts
  }

  /// The first place at or after an index, where a cluster begins, that may not be canonical.
  ///
  /// - Parameters:
  ///   - start: Not before that of the call before.
  ///   - coded: The codes of all of `text`.
  ///   - memo: What is remembered of scalars for this.
  /// - Complexity: O(*n*) for the *n* codes up to the place; for all calls together, too.
  mutating func next(
    from start: Int, of coded: CodedText, in text: Span<UInt8>, using memo: inout ScalarMemo
  ) -> CanonicalCheck.Suspect? {
    while foreignPlace < coded.foreign.count, isHarmless(coded, text, from: start, &memo) {
      foreignPlace += 1
    }
    let foreign = foreignPlace < coded.foreign.count ? coded.foreign[foreignPlace] : nil
    let end = foreign ?? coded.count
    // Where something was rewritten before, the neighbour is another one.
    let conflict =
      hasConflicts || start > 0
      ? RuleSet.canonical.neighbours.firstConflict(in: start..<end, of: coded) : nil
    guard let index = conflict ?? foreign else { return nil }
    var base = index
    repeat {
      base -= 1
    } while base > start
      && coded[base].thai.continuesCluster
    return CanonicalCheck.Suspect(
      offset: coded.utf8Offset(of: index), base: coded.utf8Offset(of: max(start, base)))
  }

  private mutating func isHarmless(
    _ coded: CodedText, _ text: Span<UInt8>, from start: Int, _ memo: inout ScalarMemo
  ) -> Bool {
    let index = coded.foreign[foreignPlace]
    if index < start || index < composedEnd { return true }
    let offset = coded.utf8Offset(of: index)
    guard let scalar = text.scalar(at: offset) else { return true }
    let note = note(on: scalar, &memo)
    if note.contains(.isInert) { return true }
    if note.contains(.isFree) { return isComposed(coded, text, from: start, &memo) }
    let end = check.endOfInertScalar(in: text, at: offset) {
      self.note(on: $0, &memo).contains(.isInert)
    }
    return end != nil
  }

  /// Whether the foreign scalars from this one on are in NFC, with the scalar before them.
  ///
  /// So one question to ICU settles a stretch of a script that has marks, as Burmese or Hindi. Beside Thai
  /// letters, with which marks may change places, each cluster is looked at.
  private mutating func isComposed(
    _ coded: CodedText, _ text: Span<UInt8>, from start: Int, _ memo: inout ScalarMemo
  ) -> Bool {
    let first = coded.foreign[foreignPlace]
    guard first >= checkedEnd else { return false }
    var place = foreignPlace
    var marks = 0
    while place < coded.foreign.count, coded.foreign[place] == first + place - foreignPlace,
      let scalar = text.scalar(at: coded.utf8Offset(of: coded.foreign[place])),
      case let note = note(on: scalar, &memo), note.contains(.isFree), marks < Self.mostMarks
    {
      marks = note.contains(.continuesCluster) ? marks + 1 : 0
      place += 1
    }
    let end = first + place - foreignPlace
    checkedEnd = max(end, first + 1)
    let base = max(start, first - 1)
    let isApart = end < coded.count ? isSettled(coded[end]) : true
    // A mark alone behind its letter is most often to be composed.
    guard end > first + 1, isApart, base == first || isSettled(coded[base]) else { return false }
    let stretch = Array(
      copying: text.extracting(coded.utf8Offset(of: base)..<coded.utf8Offset(of: end)))
    guard CanonicalComposition.composed(stretch) == stretch else { return false }
    composedEnd = end
    return true
  }

  /// More in a row no language has, and putting them in order takes time that grows with the square of
  /// their number.
  private static let mostMarks = 32

  /// Whether a code stands for ASCII or a line's edge: no mark beside it belongs to another one.
  private func isSettled(_ code: CharacterCode) -> Bool {
    !code.isThai && code != .otherLetter && code != .symbol
  }

  private func note(on scalar: Unicode.Scalar, _ memo: inout ScalarMemo) -> Note {
    let check = check
    let note = memo.answer(for: scalar) { scalar in
      let value = TextScalar(scalar)
      guard RuleSet.canonical.leavesAlone(foreign: value) else { return 0 }
      if check.isInert(value) { return Note([.isFree, .isInert]).rawValue }
      let continues = ForeignScalar.continuesCluster(value)
      return (continues ? [.isFree, .continuesCluster] : Note.isFree).rawValue
    }
    return Note(rawValue: note)
  }

  /// What is remembered of a scalar.
  private struct Note: OptionSet {
    let rawValue: UInt8
    /// No rule has anything to do with it, wherever it stands.
    static let isFree = Note(rawValue: 1)
    /// Nor has NFC.
    static let isInert = Note(rawValue: 2)
    /// NFC may join it to what stands before it.
    static let continuesCluster = Note(rawValue: 4)
  }
}
