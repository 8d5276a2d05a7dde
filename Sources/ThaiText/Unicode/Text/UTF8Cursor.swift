/// Walks over the scalars of UTF-8 text and survives ill-formed bytes.
///
///     var cursor = UTF8Cursor(at: 0)
///     while let scalar = cursor.next(in: text) { … }
///
/// An ill-formed sequence is reported one maximal subpart at a time (The Unicode Standard,
/// section 3.9), as ``UTF8Cursor/Element/illFormed``. One step takes O(1).
package struct UTF8Cursor: Sendable {
  /// What stands at a place of the text.
  package enum Element: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case illFormed
  }

  /// The UTF-8 offset of the next element.
  package private(set) var utf8Offset: Int

  package init(at utf8Offset: Int) { self.utf8Offset = utf8Offset }

  /// The next element, or `nil` at the end of the text.
  @inline(__always)
  package mutating func next(in text: Span<UInt8>) -> Element? {
    guard utf8Offset < text.count else { return nil }
    let first = text[utf8Offset]
    guard first >= 0x80 else {
      utf8Offset &+= 1
      return .scalar(Unicode.Scalar(first))
    }
    return nextMultibyte(first, in: text)
  }

  private mutating func nextMultibyte(_ first: UInt8, in text: Span<UInt8>) -> Element {
    // Other bytes begin no sequence.
    guard 0xC2...0xF4 ~= first else {
      utf8Offset &+= 1
      return .illFormed
    }
    if utf8Offset &+ 4 <= text.count,
      let (scalar, size) = Self.whole(text.integer(knownAt: utf8Offset, as: UInt32.self))
    {
      utf8Offset &+= size
      return .scalar(scalar)
    }
    return nextByByte(first, in: text)
  }

  /// The scalar that some bytes begin with, the first one lowest, and its size, if it is well-formed.
  @inline(__always)
  private static func whole(_ bytes: UInt32) -> (scalar: Unicode.Scalar, size: Int)? {
    @inline(__always) func bits(_ shift: UInt32) -> UInt32 { bytes &>> shift & 0x3F }
    let (value, least, size): (UInt32, UInt32, Int)
    if bytes & 0xC0_E0 == 0x80_C0 {
      (value, least, size) = ((bytes & 0x1F) &<< 6 | bits(8), 0x80, 2)
    } else if bytes & 0xC0_C0_F0 == 0x80_80_E0 {
      (value, least, size) = ((bytes & 0x0F) &<< 12 | bits(8) &<< 6 | bits(16), 0x800, 3)
    } else if bytes & 0xC0_C0_C0_F8 == 0x80_80_80_F0 {
      let high = (bytes & 0x07) &<< 18 | bits(8) &<< 12
      (value, least, size) = (high | bits(16) &<< 6 | bits(24), 0x1_0000, 4)
    } else {
      return nil
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, size)
  }

  /// What stands at the end of a text or is ill-formed.
  private mutating func nextByByte(_ first: UInt8, in text: Span<UInt8>) -> Element {
    utf8Offset &+= 1
    if first < 0xE0 {
      guard let second = nextContinuation(in: text) else { return .illFormed }
      return Element(UInt32(first & 0x1F) &<< 6 | second)
    }
    guard Self.allows(text.byte(at: utf8Offset), after: first),
      let second = nextContinuation(in: text), let third = nextContinuation(in: text)
    else { return .illFormed }
    let value = UInt32(first & 0x0F) &<< 12 | second &<< 6 | third
    if first < 0xF0 { return Element(value) }
    guard let fourth = nextContinuation(in: text) else { return .illFormed }
    return Element(value &<< 6 | fourth)
  }

  /// The bits of the next byte, if it continues a sequence.
  @inline(__always)
  private mutating func nextContinuation(in text: Span<UInt8>) -> UInt32? {
    guard utf8Offset < text.count, text[utf8Offset].isUTF8Continuation else { return nil }
    defer { utf8Offset &+= 1 }
    return UInt32(text[utf8Offset] & 0x3F)
  }

  /// The leads of table 3-7 of the standard after which fewer bytes may stand: no longer form than needed,
  /// no surrogates, nothing above U+10FFFF.
  @inline(__always)
  private static func allows(_ second: UInt8, after lead: UInt8) -> Bool {
    switch lead {
    case 0xE0: second >= 0xA0
    case 0xED: second < 0xA0
    case 0xF0: second >= 0x90
    case 0xF4: second < 0x90
    default: true
    }
  }
}

extension UTF8Cursor.Element {
  @inline(__always)
  fileprivate init(_ value: UInt32) {
    self = Unicode.Scalar(value).map(Self.scalar) ?? .illFormed
  }
}
