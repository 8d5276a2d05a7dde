/// Finds the places of a text that may not be canonical, at the speed of reading.
///
/// Nearly all text is canonical, and the check sees it from neighbours alone: two Thai scalars that
/// may not follow each other, a scalar that pass A deletes or changes, a scalar of another script
/// that NFC may change. It may suspect what is canonical, but never the other way round.
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
    let classes = Neighbours.classes.span
    let followers = Neighbours.followers.span
    var previous = 0
    var base = start
    var offset = start
    while offset < text.count {
      let first = text[offset]
      if first < 0x80 {
        previous = 0
        base = offset
        offset &+= 1
      } else if first == 0xE0, offset &+ 2 < text.count, text[offset &+ 1] & 0xFE == 0xB8,
        text[offset &+ 2] & 0xC0 == 0x80
      {
        let letter = (text[offset &+ 1] & 1) &<< 6 | text[offset &+ 2] & 0x3F
        let next = Int(classes[Int(letter)])
        guard followers[previous] &>> UInt16(truncatingIfNeeded: next) & 1 != 0 else {
          return Suspect(offset: offset, base: base)
        }
        if next <= Neighbours.lastBase { base = offset }
        previous = next
        offset &+= 3
      } else {
        guard let end = endOfInertScalar(in: text, at: offset) else {
          return Suspect(offset: offset, base: base)
        }
        previous = 0
        base = offset
        offset = end
      }
    }
    return nil
  }

  /// The end of a scalar outside the Thai block that no rule changes, whatever stands around it;
  /// `nil` for any other.
  private func endOfInertScalar(in text: Span<UInt8>, at offset: Int) -> Int? {
    var cursor = UTF8Cursor(at: offset)
    guard case .scalar(let scalar) = cursor.next(in: text) else { return cursor.utf8Offset }
    let value = scalar.value
    if value == Joiners.zeroWidthJoiner {
      return isBetweenOthers(offset..<cursor.utf8Offset, in: text) ? cursor.utf8Offset : nil
    }
    if allowsZeroWidthSpaces, value == Invisibles.zeroWidthSpace { return cursor.utf8Offset }
    let isSuspicious =
      ForeignScalar.mayCompose(value) || Invisibles.areDeleted(value)
      || LegacyGlyphs.letter(for: value) != value
    return isSuspicious ? nil : cursor.utf8Offset
  }

  /// Whether a joiner surely stays: it stands between two scalars of emoji.
  private func isBetweenOthers(_ joiner: Range<Int>, in text: Span<UInt8>) -> Bool {
    // Emoji have four bytes, or three from E2 80 on with a variation selector EF B8 8F.
    guard joiner.lowerBound >= 3, joiner.upperBound + 1 < text.count else { return false }
    let isAfterSelector =
      text[joiner.lowerBound - 3] == 0xEF && text[joiner.lowerBound - 2] == 0xB8
    let isAfterEmoji = joiner.lowerBound >= 4 && text[joiner.lowerBound - 4] == 0xF0
    let isBeforeEmoji =
      text[joiner.upperBound] == 0xF0
      || text[joiner.upperBound] == 0xE2 && text[joiner.upperBound + 1] > 0x81
    return (isAfterSelector || isAfterEmoji) && isBeforeEmoji
  }
}

/// Which Thai scalars may follow each other in canonical text.
private enum Neighbours {
  /// What counts of a scalar. The first four begin a cluster.
  private enum Class: UInt8, CaseIterable {
    case other, saraE, ru, base
    case saraA, saraAa, lakkhangyao
    case rank0, rank1, rank2, rank3, nikhahit, tone, thanthakhat, yamakkan
  }

  static let lastBase = Int(Class.base.rawValue)

  /// The class of each letter of the Thai block.
  static let classes: [UInt8] = (0..<0x80).map { letter in
    Self.class(of: UInt32(ThaiBlock.first + letter)).rawValue
  }

  /// For each class, a bit for each class that may follow it.
  static let followers: [UInt16] = Class.allCases.map { previous in
    Class.allCases.filter { mayFollow($0, after: previous) }
      .reduce(0) { $0 | 1 << UInt16($1.rawValue) }
  }

  private static func `class`(of value: UInt32) -> Class {
    let marks: [Class] = [
      .rank0, .rank1, .rank2, .rank3, .nikhahit, .tone, .thanthakhat, .yamakkan,
    ]
    if let rank = MarkOrder.rank(of: value) { return marks[rank] }
    switch value {
    case ThaiLetter.saraE: return .saraE
    case 0x0E24, 0x0E26: return .ru
    case 0x0E30: return .saraA
    case ThaiLetter.saraAa, ThaiLetter.saraAm: return .saraAa
    case ThaiLetter.lakkhangyao: return .lakkhangyao
    default: return .base
    }
  }

  private static func mayFollow(_ next: Class, after previous: Class) -> Bool {
    switch next {
    case .saraE: previous != .saraE
    case .lakkhangyao: previous == .ru
    case .saraAa: previous != .nikhahit
    case .other, .ru, .base, .saraA: true
    default: mayFollow(mark: next, after: previous)
    }
  }

  /// Marks stand in order, each once, and not after a following vowel; a nikhahit may have to go
  /// into a sara am after what follows it.
  private static func mayFollow(mark next: Class, after previous: Class) -> Bool {
    switch previous {
    case .saraA, .saraAa, .nikhahit: false
    case .other, .saraE, .ru, .base, .lakkhangyao: true
    default: previous.rawValue < next.rawValue
    }
  }
}
