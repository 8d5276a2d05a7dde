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
    let neighbours = Neighbours.table
    let bytes = text.bytes
    let outside = Neighbours.outside
    var previous = outside
    var offset = start
    while offset < text.count {
      let first = text[offset]
      if first < 0x80 {
        previous = outside
        offset &+= 1
      } else if first == 0xE0, offset &+ 12 <= text.count,
        let letters = ThaiScalar.four(uncheckedAt: offset, in: bytes),
        let last = Neighbours.last(of: letters, after: previous, in: neighbours.span)
      {
        previous = last
        offset &+= 12
      } else if first == 0xE0, offset &+ 2 < text.count,
        let letter = ThaiScalar(utf8: first, text[offset &+ 1], text[offset &+ 2])
      {
        let next = neighbours[Int(letter.rawValue)]
        guard !previous.forbid(next) else { return suspect(at: offset, in: text, from: start) }
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
      if Neighbours.table[Int(letter.rawValue)].beginsCluster { break }
    }
    return Suspect(offset: offset, base: base)
  }

  /// The end of a scalar outside the Thai block that no rule changes, whatever stands around it;
  /// `nil` for any other.
  func endOfInertScalar(in text: Span<UInt8>, at offset: Int) -> Int? {
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

/// ``CanonicalCheck`` on the codes of a text, from its beginning to its end.
struct CanonicalSuspects {
  private let check: CanonicalCheck
  /// The first of the foreign scalars that was not found harmless yet.
  private var foreignPlace = 0

  init(_ check: CanonicalCheck) { self.check = check }

  /// The first place at or after an index, where a cluster begins, that may not be canonical.
  ///
  /// - Parameters:
  ///   - start: Not before that of the call before.
  ///   - coded: The codes of all of `text`.
  /// - Complexity: O(*n*) for the *n* codes up to the place; for all calls together, too.
  mutating func next(
    from start: Int, of coded: CodedText, in text: Span<UInt8>
  ) -> CanonicalCheck.Suspect? {
    while foreignPlace < coded.foreign.count, isHarmless(coded, text, from: start) {
      foreignPlace += 1
    }
    let foreign = foreignPlace < coded.foreign.count ? coded.foreign[foreignPlace] : nil
    let end = foreign ?? coded.count
    guard let index = Neighbours.firstForbidden(in: start..<end, of: coded) ?? foreign else {
      return nil
    }
    var base = index
    repeat { base -= 1 } while base > start && !Neighbours.table[Int(coded[base])].beginsCluster
    return CanonicalCheck.Suspect(
      offset: coded.utf8Offset(of: index), base: coded.utf8Offset(of: max(start, base)))
  }

  private func isHarmless(_ coded: CodedText, _ text: Span<UInt8>, from start: Int) -> Bool {
    let index = coded.foreign[foreignPlace]
    return index < start || check.endOfInertScalar(in: text, at: coded.utf8Offset(of: index)) != nil
  }
}

/// Which Thai scalars may stand before and after one in canonical text.
struct Neighbours: Sendable {
  /// The class of the scalar, as a bit, and in the upper half those of the scalars that may not
  /// follow it.
  private let bits: UInt32

  /// What counts of a scalar. The first four begin a cluster.
  private enum Class: UInt32, CaseIterable {
    case other, saraE, ru, base
    case saraA, saraAa, lakkhangyao
    case rank0, rank1, rank2, rank3, nikhahit, tone, thanthakhat, yamakkan

    var bit: UInt32 { 1 << rawValue }
  }

  /// Those of a scalar outside the Thai block.
  static let outside = Neighbours(of: .other)

  /// Those of each scalar of the Thai block. The codes of all other scalars are where the block has
  /// none, so this is the table of codes, too.
  static let table: [Neighbours] = (0..<0x80).map { letter in
    Neighbours(of: Self.class(of: ThaiScalar.blockStart + letter))
  }

  private init(of scalarClass: Class) {
    let forbidden = Class.allCases.filter { !Self.mayFollow($0, after: scalarClass) }
    bits = forbidden.reduce(scalarClass.bit) { $0 | $1.bit << 16 }
  }

  @inline(__always)
  func forbid(_ next: Neighbours) -> Bool { bits &>> 16 & next.bits != 0 }

  var beginsCluster: Bool { bits & 0b1111 != 0 }

  /// The neighbours of the last of four letters, one a byte, if all may follow each other.
  @inline(__always)
  static func last(
    of letters: UInt32, after previous: Neighbours, in table: Span<Neighbours>
  ) -> Neighbours? {
    // Unchecked: letters are below 128.
    @inline(__always) func neighbours(_ shift: UInt32) -> Neighbours {
      unsafe table[unchecked: Int(letters &>> shift & 127)]
    }
    let (first, second) = (neighbours(0), neighbours(8))
    let (third, fourth) = (neighbours(16), neighbours(24))
    let forbidden =
      previous.bits &>> 16 & first.bits | first.bits &>> 16 & second.bits
      | second.bits &>> 16 & third.bits | third.bits &>> 16 & fourth.bits
    return forbidden == 0 ? fourth : nil
  }

  /// The index of the first code in a range that may not follow the one before it. Nothing stands
  /// before the range.
  static func firstForbidden(in range: Range<Int>, of coded: CodedText) -> Int? {
    let table = Self.table.span
    let codes = coded.codes.span
    var previous = outside
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 16) {
      let before = previous
      var forbidden: UInt32 = 0
      // Unchecked: codes are below 128, and after those of the text comes a margin.
      for index in start..<start &+ 16 {
        let code = unsafe codes[unchecked: CodedText.margin &+ index]
        let next = unsafe table[unchecked: Int(code)]
        forbidden |= previous.bits &>> 16 & next.bits
        previous = next
      }
      guard forbidden == 0 else {
        previous = before
        for index in start..<min(start + 16, range.upperBound) {
          let next = table[Int(coded[index])]
          if previous.forbid(next) { return index }
          previous = next
        }
        return nil
      }
    }
    return nil
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
