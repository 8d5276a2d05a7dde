/// A text as codes, one byte each, with the offsets they come from.
///
/// Most stages look at codes instead of bytes: reading three bytes a letter again and again would
/// cost more than all that is to be found out. There is one `CharacterCode` for each scalar, and
/// for each maximal ill-formed subsequence. A line's edge is a few codes of padding, so that no
/// n-gram, and no weight of one, reaches from one line into the next.
///
///     ก า ร \n ข → padding … │ ก า ร ∅ ∅ ∅ ∅ ∅ ∅ ∅ ∅ ข │ padding …
public struct CodedText: Sendable {
  /// ``margin`` codes of padding, the codes of the text, and padding after them.
  package private(set) var codes: [CharacterCode] = []
  /// The UTF-8 offset of each code, and after them the end of the text. All codes of a line's
  /// edge have the offset of the line break.
  package private(set) var utf8Offsets: [UInt32] = []
  /// The number of codes, without the margins.
  public private(set) var count = 0
  /// The indices of the codes of neither ASCII nor Thai scalars: few in most texts.
  package private(set) var foreign: [Int] = []

  /// The padding before and after the codes; more than the reach of the longest n-gram.
  package static let margin = 64
  /// The codes of a line's edge: more than an n-gram and its weights reach.
  package static let lineEdge = 8

  package init() {}

  package init(_ text: Span<UInt8>) { read(text) }

  /// The codes of a part of a text.
  package init(_ text: Span<UInt8>, in range: Range<Int>) { read(text, in: range) }

  /// The code at an index from minus ``margin`` to ``count`` and beyond.
  @inline(__always)
  package subscript(index: Int) -> CharacterCode { codes[Self.margin &+ index] }

  /// Whether one of some codes stands for many different letters or symbols.
  ///
  /// - Complexity: O(*n*) for *n* codes.
  package func hasFoldedCode(in range: Range<Int>) -> Bool {
    let codes = codes.span
    precondition(range.lowerBound >= -Self.margin && range.upperBound <= count)
    // Known: a margin, which is longer than eight codes, follows the text.
    return stride(from: range.lowerBound, to: range.upperBound, by: 8).contains { start in
      let eight = codes.integer(knownAt: Self.margin &+ start, as: UInt64.self)
      return CharacterCode.hasFolded(amongFirst: range.upperBound &- start, of: eight)
    }
  }

  /// Whether the codes before and at an index may be of one word: not a Thai letter beside a Latin one
  /// or a digit.
  package func mayJoin(at index: Int) -> Bool {
    let (previous, next) = (self[index &- 1], self[index])
    return
      !(previous.thai.isLetterOrSign && next.isASCIIAlphanumeric
      || previous.isASCIIAlphanumeric && next.thai.isLetterOrSign)
  }

  /// The UTF-8 offset of the code at an index, or of the end of the text.
  @inline(__always)
  public func utf8Offset(of index: Int) -> Int { Int(utf8Offsets[index]) }

  /// The first index, not before `start`, of a code that lies at or after a UTF-8 offset.
  ///
  /// - Complexity: O(*n*) for *n* codes in between.
  @inline(__always)
  package func index(of utf8Offset: Int, from start: Int) -> Int {
    var index = start
    while index < count, utf8Offsets[index] < utf8Offset { index &+= 1 }
    return index
  }

  /// Where the Thai letters and marks that begin at an index end.
  ///
  /// - Parameter limit: Few letters behind it are looked at, and it is the answer where the letters
  ///   go on.
  /// - Complexity: O(*n*) for *n* letters up to the limit.
  @inline(__always)
  package func thaiEnd(from index: Int, upTo limit: Int = .max) -> Int {
    let codes = codes.span
    precondition(index >= -Self.margin && index <= count)
    var place = Self.margin &+ index
    while true {
      // Known: letters end before the margin after the text, which is longer than eight codes.
      let letters = ThaiScalar.countOfLettersAndSigns(
        amongFirstOf: codes.integer(knownAt: place, as: UInt64.self))
      place &+= letters
      let end = place &- Self.margin
      if letters < 8 || end >= limit { return min(end, limit) }
    }
  }

  /// Thai runs at some ranges of UTF-8 offsets, which lie between scalars and are in order.
  ///
  /// - Complexity: O(*n*) for *n* codes.
  package func thaiRuns(at ranges: [Range<Int>]) -> [TextRun] {
    var index = 0
    return ranges.map { range in
      let start = self.index(of: range.lowerBound, from: index)
      index = self.index(of: range.upperBound, from: start)
      return TextRun(range, codes: start..<index, .thai)
    }
  }

  /// Reads another text, below 4 GiB, into the memory of the one before.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package mutating func read(_ text: Span<UInt8>) { read(text, in: 0..<text.count) }

  /// Reads a part of a text, below 4 GiB, into the memory of the one before.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  private mutating func read(_ text: Span<UInt8>, in range: Range<Int>) {
    count = 0
    foreign.empty()
    // Thai has three bytes a letter; what has less makes the buffers grow.
    grow(toHold: range.count / 3 + Self.readAtOnce)
    var offset = range.lowerBound
    while offset < range.upperBound {
      grow(toHold: count + Self.readAtOnce)
      count = Self.readSome(
        of: text, from: &offset, to: range.upperBound, into: &codes, &utf8Offsets, at: count,
        &foreign)
    }
    grow(toHold: count + Self.readAtOnce)
    utf8Offsets[count] = UInt32(truncatingIfNeeded: offset)
    unsafe codes.withUnsafeMutableBytes { codes in
      let padding = SIMD64<UInt8>(repeating: CharacterCode.padding.rawValue)
      unsafe codes.storeBytes(
        of: padding, toByteOffset: Self.margin + count, as: SIMD64<UInt8>.self)
    }
  }

  /// The buffers have room for so many codes, and the margin, whenever some are read.
  private static let readAtOnce = 2 * margin

  private mutating func grow(toHold needed: Int) {
    let room = utf8Offsets.count
    if needed <= room { return }
    let added = Swift.max(needed, room + room / 2) - room
    codes += repeatElement(CharacterCode.padding, count: added + (room == 0 ? 2 * Self.margin : 0))
    utf8Offsets += repeatElement(0, count: added)
  }
}

extension CodedText {
  /// Reads on until the text or the room for codes ends.
  ///
  /// - Returns: The new count of codes.
  private static func readSome(
    of text: Span<UInt8>, from start: inout Int, to end: Int, into codes: inout [CharacterCode],
    _ utf8Offsets: inout [UInt32], at count: Int, _ foreign: inout [Int]
  ) -> Int {
    let codesOfASCII = CharacterCode.ascii
    let ascii = codesOfASCII.span
    let limit = utf8Offsets.count &- readAtOnce / 2
    var count = count
    var offset = start
    var codeSpan = codes.mutableSpan
    var codes = unsafe codeSpan.mutableBytes
    var offsetSpan = utf8Offsets.mutableSpan
    var offsets = unsafe offsetSpan.mutableBytes
    while offset < end, count < limit {
      let first = text[offset]
      if first < 0x80 {
        if !first.isASCIINewline {
          append(ascii[Int(first)], at: offset, to: &codes, &offsets, &count)
        } else {
          appendLineEdge(at: offset, to: &codes, &offsets, &count)
        }
        offset &+= 1
        continue
      }
      let start = offset
      if first == ThaiScalar.firstByte, text.byte(at: offset &+ 1) & 0xFE == 0xB8 {
        readThai(of: text, from: &offset, to: end, &codes, &offsets, &count, upTo: limit)
        if offset > start { continue }
      }
      let code = CharacterCode.next(in: text, at: &offset)
      if !code.isThai { foreign.append(count) }
      append(code, at: start, to: &codes, &offsets, &count)
    }
    start = offset
    return count
  }

  // Unchecked, here and below: wherever there is room for a code there is room for a margin of
  // codes after it.

  @inline(__always)
  private static func append(
    _ code: CharacterCode, at offset: Int, to codes: inout MutableRawSpan,
    _ offsets: inout MutableRawSpan,
    _ count: inout Int
  ) {
    unsafe codes.storeBytes(
      of: code.rawValue, toUncheckedByteOffset: margin &+ count, as: UInt8.self)
    unsafe offsets.storeBytes(
      of: UInt32(truncatingIfNeeded: offset), toUncheckedByteOffset: 4 &* count, as: UInt32.self)
    count &+= 1
  }

  /// Appends the edge between two lines; one code is enough for a line break after another one.
  private static func appendLineEdge(
    at offset: Int, to codes: inout MutableRawSpan, _ offsets: inout MutableRawSpan,
    _ count: inout Int
  ) {
    let last = unsafe codes.unsafeLoad(
      fromUncheckedByteOffset: margin &+ count &- 1, as: UInt8.self)
    append(CharacterCode.padding, at: offset, to: &codes, &offsets, &count)
    if last == CharacterCode.padding.rawValue { return }
    for _ in 1..<lineEdge {
      append(CharacterCode.padding, at: offset, to: &codes, &offsets, &count)
    }
  }

  /// Reads the Thai scalars up to the first other one, eight at a time while it can.
  @inline(__always)
  private static func readThai(
    of text: Span<UInt8>, from offset: inout Int, to end: Int, _ codes: inout MutableRawSpan,
    _ offsets: inout MutableRawSpan, _ count: inout Int, upTo limit: Int
  ) {
    // Unchecked: `lastEight` leaves 26 bytes and `lastSingle` four.
    let lastEight = min(end, text.count) &- 26
    while offset <= lastEight, count < limit,
      let letters = ThaiScalar.eight(uncheckedAt: offset, in: text),
      CharacterCode.areThai(letters)
    {
      let starts = SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: offset))
      unsafe codes.storeBytes(
        of: letters.littleEndian, toUncheckedByteOffset: margin &+ count, as: UInt64.self)
      unsafe offsets.storeBytes(
        of: starts &+ [0, 3, 6, 9], toUncheckedByteOffset: 4 &* count, as: SIMD4<UInt32>.self)
      unsafe offsets.storeBytes(
        of: starts &+ [12, 15, 18, 21], toUncheckedByteOffset: 4 &* count &+ 16,
        as: SIMD4<UInt32>.self)
      count &+= 8
      offset &+= 24
    }
    let lastSingle = min(end &- 3, text.count &- 4)
    while offset <= lastSingle, count < limit,
      case let code = CharacterCode(ThaiScalar(uncheckedAt: offset, in: text) ?? .none),
      code.isThai
    {
      append(code, at: offset, to: &codes, &offsets, &count)
      offset &+= 3
    }
    // The last scalar of a text has no byte behind it.
    if offset &+ 3 == text.count, offset &+ 3 <= end, count < limit,
      let letter = ThaiScalar(utf8: text[offset], text[offset &+ 1], text[offset &+ 2]),
      case let code = CharacterCode(letter), code.isThai
    {
      append(code, at: offset, to: &codes, &offsets, &count)
      offset &+= 3
    }
  }
}

extension CharacterCode {
  /// Whether eight places in the Thai block, one a byte, all have a code of their own.
  @inline(__always)
  fileprivate static func areThai(_ letters: UInt64) -> Bool {
    // Adding to a byte below 0x80 what its limit lacks to 0x80 sets its top bit from the limit on.
    let fromFirst = letters &+ 0x7F7F_7F7F_7F7F_7F7F
    let afterLast = letters &+ 0x2424_2424_2424_2424
    return (~fromFirst | afterLast) & 0x8080_8080_8080_8080 == 0
  }

  /// Whether one of the first of eight codes stands for many different letters or symbols.
  @inline(__always)
  fileprivate static func hasFolded(amongFirst count: Int, of eight: UInt64) -> Bool {
    // The codes of both kinds differ in one bit. Taking 1 from a byte below 0x80 sets its top bit if it is 0.
    let differences = (eight | 0x0202_0202_0202_0202) ^ 0x6262_6262_6262_6262
    let found = (differences | 0x8080_8080_8080_8080) &- 0x0101_0101_0101_0101
    let width = UInt64(truncatingIfNeeded: 8 &* max(0, 8 &- count))
    return (~found & 0x8080_8080_8080_8080) &<< width != 0
  }

  /// The code of the scalar or ill-formed sequence at an offset, which moves on to the next one.
  fileprivate static func next(in text: Span<UInt8>, at offset: inout Int) -> Self {
    // After these leads there are other letters only.
    let second = text.byte(at: offset &+ 1)
    let size =
      switch text[offset] {
      case 0xC3...0xDF: 2
      // The scripts of India, and Lao.
      case 0xE0 where second >= 0xA0 && second & 0xFE != 0xB8: 3
      case 0xE1, 0xE4...0xEC: 3
      default: 0
      }
    if size > 0, second.isUTF8Continuation,
      size == 2 || text.byte(at: offset &+ 2).isUTF8Continuation
    {
      offset &+= size
      return .otherLetter
    }
    var cursor = UTF8Cursor(at: offset)
    defer { offset = cursor.utf8Offset }
    return cursor.next(in: text).map { Self($0) } ?? .symbol
  }
}
