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
    let start = utf8Offset
    utf8Offset += 1
    guard let form = Form(lead: first) else { return .illFormed }
    var value = UInt32(first & form.leadMask)
    for index in 0..<form.continuationCount {
      let place = start + 1 + index
      guard place < text.count else { return .illFormed }
      let byte = text[place]
      let allowed = index == 0 ? form.second : 0x80...0xBF
      guard allowed.contains(byte) else { return .illFormed }
      value = value << 6 | UInt32(byte & 0x3F)
      utf8Offset += 1
    }
    return Unicode.Scalar(value).map(Element.scalar) ?? .illFormed
  }

  /// A row of table 3-7 of the standard: how a multibyte sequence continues after its lead byte.
  private struct Form {
    var continuationCount: Int
    var leadMask: UInt8
    var second: ClosedRange<UInt8>

    init?(lead: UInt8) {
      switch lead {
      case 0xC2...0xDF: self.init(1, 0x1F, 0x80...0xBF)
      case 0xE0: self.init(2, 0x0F, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: self.init(2, 0x0F, 0x80...0xBF)
      case 0xED: self.init(2, 0x0F, 0x80...0x9F)
      case 0xF0: self.init(3, 0x07, 0x90...0xBF)
      case 0xF1...0xF3: self.init(3, 0x07, 0x80...0xBF)
      case 0xF4: self.init(3, 0x07, 0x80...0x8F)
      default: return nil
      }
    }

    private init(_ continuationCount: Int, _ leadMask: UInt8, _ second: ClosedRange<UInt8>) {
      self.continuationCount = continuationCount
      self.leadMask = leadMask
      self.second = second
    }
  }
}
