/// A stretch of Thai letters with the spaces between them, as far as they may be damage: up to three in
/// a row.
struct DamagedText {
  /// What the spaces before a letter may be.
  enum Gap: UInt8 {
    case none
    /// The end of a word.
    case space
    /// Inside a cluster, where no word ends: `ส ำหรับ`.
    case split
    /// Between letters that all have spaces between them: `ก า ร`.
    case letterSpaced
    /// Behind a tone that a tool wrote too late: `รา้ น`.
    case afterLateTone
  }

  private(set) var letters: [ThaiScalar] = []
  /// The UTF-8 offset of each letter.
  private(set) var offsets: [Int] = []
  /// What stands before each letter.
  private(set) var gaps: [Gap] = []
  /// Where the first space before each letter ends; where the letter begins, if there is none.
  private(set) var firstSpaceEnds: [Int] = []
  /// The letters that canonical form made of two sara e.
  private(set) var doubled: Set<Int> = []

  var count: Int { letters.count }

  /// The text from one letter up to another, without the spaces before that.
  func utf8Range(of letters: Range<Int>) -> Range<Int> {
    offsets[letters.lowerBound]..<offsets[letters.upperBound - 1] + 3
  }

  /// Whether a word may begin or end before a letter.
  func mayPart(at index: Int) -> Bool {
    guard index > 0, index < count, gaps[index] == .none else { return true }
    return ClusterWindow.allowsBoundary { distance in
      // What stands beyond a space does not count.
      let other = index + distance
      guard letters.indices.contains(other) else { return .none }
      let between = min(other, index) + 1..<max(other, index) + 1
      return gaps[between].allSatisfy { $0 == .none } ? letters[other] : .none
    }
  }
}

// MARK: - Reading

extension DamagedText {
  private static let mostSpaces = 3

  /// Reads the stretch that begins at an offset with a letter; returns where it ends.
  ///
  /// - Parameters:
  ///   - limit: No letter at or behind it is taken.
  ///   - damage: What canonical form told of the text.
  /// - Complexity: O(*n*) for *n* bytes of the stretch.
  mutating func read(
    from start: Int, upTo limit: Int, in text: Span<UInt8>, _ damage: CanonicalDamage
  ) -> Int {
    letters.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    firstSpaceEnds.removeAll(keepingCapacity: true)
    doubled.removeAll(keepingCapacity: true)
    var offset = start
    var firstSpaceEnd = start
    var gap = Gap.none
    while offset < limit, case let letter = text.thaiScalar(at: offset), letter.isLetter {
      if damage.doubledSaraE.contains(offset) { doubled.insert(letters.count) }
      append(letter, at: offset, after: gap)
      firstSpaceEnds.append(firstSpaceEnd)
      offset += 3
      firstSpaceEnd = offset + (Self.spaceSize(at: offset, in: text) ?? 0)
      let next = spacesEnd(from: offset, in: text)
      gap = next == offset ? .none : damage.lateTones.contains(offset) ? .afterLateTone : .space
      if gap != .none, next >= limit || !text.thaiScalar(at: next).isLetter { break }
      offset = next
    }
    markLetterSpacing()
    return offset
  }

  private mutating func append(_ letter: ThaiScalar, at offset: Int, after gap: Gap) {
    letters.append(letter)
    offsets.append(offset)
    gaps.append(gap != .none && isSplit(before: letter) ? .split : gap)
  }

  /// Whether a space before the letter that was read last stands where no word can end.
  private func isSplit(before letter: ThaiScalar) -> Bool {
    if letter.isMark || letter.isFollowingVowel { return true }
    guard let last = letters.dropLast().last else { return false }
    let previous = letters.dropLast(2).last ?? .none
    return last.isLeadingVowel || last.needsFinal || last.isTone && previous.needsFinal
  }

  /// Where the spaces and no-break spaces from an offset on end; there, if there are too many.
  private func spacesEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    for _ in 0..<Self.mostSpaces {
      guard let size = Self.spaceSize(at: end, in: text) else { break }
      end += size
    }
    return Self.spaceSize(at: end, in: text) == nil ? end : start
  }

  private static func spaceSize(at offset: Int, in text: Span<UInt8>) -> Int? {
    if text.byte(at: offset) == ASCII.space { return 1 }
    return text.hasPrefix("\u{A0}", at: offset) ? 2 : nil
  }
}

// MARK: - Letter spacing

extension DamagedText {
  /// So many clusters with spaces between them are no accident.
  private static let fewestSpaced = 4

  /// Finds the rows of single clusters with spaces between them. One of the spaces at least has to
  /// stand inside a cluster: the letters of the alphabet may stand in a row.
  private mutating func markLetterSpacing() {
    guard gaps.contains(.split) else { return }
    var start = 0
    var rowStart: Int?
    var pieceCount = 0
    for end in 1...count where end == count || gaps[end] != .none {
      if isSingle(start..<end) {
        if rowStart == nil { (rowStart, pieceCount) = (start, 0) }
        pieceCount += 1
      }
      if let first = rowStart, !isSingle(start..<end) || end == count {
        markRow(first..<(isSingle(start..<end) ? end : start), pieceCount)
        rowStart = nil
      }
      start = end
    }
  }

  /// Whether letters have one consonant at most.
  private func isSingle(_ piece: Range<Int>) -> Bool {
    letters[piece].count { $0.isConsonant } <= 1 && piece.count <= 4
  }

  private mutating func markRow(_ row: Range<Int>, _ pieceCount: Int) {
    guard pieceCount >= Self.fewestSpaced, gaps[row].dropFirst().contains(.split) else { return }
    for index in row.dropFirst() where gaps[index] == .space { gaps[index] = .letterSpaced }
  }
}

/// What canonical form changed that may be damage, in offsets of the canonical text.
package struct CanonicalDamage: Sendable {
  /// Each sara ae that was two sara e.
  package var doubledSaraE: Set<Int> = []
  /// The end of each cluster whose tone stood behind its vowel.
  package var lateTones: Set<Int> = []

  package init() {}
}
