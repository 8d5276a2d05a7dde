/// Reads the scalars of a text, and replaces or skips them by the rules on scalars.
///
/// The pass says which scalars stay; what lies between them is deleted. One step takes O(1),
/// amortized over the text.
struct ScalarPass {
  /// What deleted characters said, in order, with the place in the source.
  private(set) var hints: [SourceHint] = []
  private let rules = RuleSet.canonical
  private let keepsZeroWidthSpaces: Bool
  private var cursor: UTF8Cursor
  /// The kept scalar before the next one, and the next one if it was looked at.
  private var previous = TextScalar.none
  private var upcoming: SourceScalar?
  /// The scalar that stays after a run, and how far was read to find it.
  private var afterRun = TextScalar.none
  private var runEnd = 0

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

  /// Takes the next kept scalar, or the run of equal ones that a rule makes one of.
  mutating func next(in text: Span<UInt8>) -> SourceScalar? {
    guard let first = peek(in: text) else { return nil }
    upcoming = nil
    guard let replacement = rules.replacement(ofRunOf: first.value) else { return first }
    var run = first
    while let next = peek(in: text), next.value == first.value {
      let source = first.source.lowerBound..<next.source.upperBound
      run = SourceScalar(replacement, from: source, isChanged: true)
      upcoming = nil
    }
    return run
  }

  /// Goes on at an offset before which nothing is left to be decided.
  mutating func jump(to utf8Offset: Int) {
    cursor = UTF8Cursor(at: utf8Offset)
    upcoming = nil
    previous = .none
  }

  mutating func removeHints() { hints.empty() }

  private mutating func read(in text: Span<UInt8>) -> SourceScalar? {
    while true {
      let start = cursor.utf8Offset
      guard let element = cursor.next(in: text) else { return nil }
      let source = start..<cursor.utf8Offset
      guard case .scalar(let scalar) = element else {
        previous = .illFormed
        return SourceScalar(previous, from: source)
      }
      guard !isDeleted(TextScalar(scalar), at: start, in: text) else { continue }
      let value = rules.replacement(of: TextScalar(scalar), after: previous)
      // Marks of other scripts may change places with Thai ones, so they do not count as neighbours.
      if !ForeignScalar.continuesCluster(value) { previous = value }
      return SourceScalar(value, from: source, isChanged: value != TextScalar(scalar))
    }
  }

  private mutating func isDeleted(_ value: TextScalar, at offset: Int, in text: Span<UInt8>) -> Bool
  {
    guard rules.mayDelete(value) else { return false }
    guard let deletion = deletion(of: value) else { return deletesRun(of: value, in: text) }
    if let kind = deletion.hint { hints.append(SourceHint(kind: kind, offset: offset)) }
    return true
  }

  private func deletion(of value: TextScalar) -> NormalizationRule.Deletion? {
    guard let deletion = rules.deletion(of: value) else { return nil }
    return keepsZeroWidthSpaces && deletion.hint == .forced ? nil : deletion
  }

  private mutating func deletesRun(of value: TextScalar, in text: Span<UInt8>) -> Bool {
    guard rules.mayDeleteRun(of: value) else { return false }
    if cursor.utf8Offset > runEnd { findEnd(ofRunOf: value, in: text) }
    return rules.deletesRun(of: value, between: previous, and: afterRun)
  }

  /// Looks for the scalar after the run that the cursor is in. Deleted characters and marks of other
  /// scripts may stand in the run.
  private mutating func findEnd(ofRunOf value: TextScalar, in text: Span<UInt8>) {
    var ahead = cursor
    repeat {
      runEnd = ahead.utf8Offset
      afterRun = .none
      guard case .scalar(let scalar)? = ahead.next(in: text) else { return }
      afterRun = rules.replacement(of: TextScalar(scalar))
    } while afterRun == value || deletion(of: afterRun) != nil
      || ForeignScalar.continuesCluster(afterRun)
  }
}

/// A scalar that is worked on, and the bytes of the text it came from.
struct SourceScalar: Hashable, Sendable {
  /// The scalar, after the rules so far.
  var value: TextScalar
  /// UTF-8 offsets.
  var source: Range<Int>
  /// Whether a rule changed the value.
  var isChanged: Bool

  init(_ value: TextScalar, from source: Range<Int>, isChanged: Bool = false) {
    self.value = value
    self.source = source
    self.isChanged = isChanged
  }
}
