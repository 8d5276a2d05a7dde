/// What the library does with memory that the compiler cannot check by itself: copies between spans,
/// arrays and strings, and loads of several elements at once.
///
/// Copies take whole spans. A load checks its bounds, or has `known` in its name: then the caller says
/// why it is inside, release builds believe it, and debug builds check. Any bytes are integers.

// MARK: - Strings

extension String {
  /// The well-formed UTF-8 in a span; what is ill-formed is replaced by U+FFFD.
  init(decoding utf8: Span<UInt8>) {
    self = unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The UTF-8 in a span, or `nil` if it is ill-formed.
  init?(validating utf8: Span<UInt8>) {
    let text = unsafe utf8.withUnsafeBufferPointer { unsafe String(validating: $0, as: UTF8.self) }
    guard let text else { return nil }
    self = text
  }

  /// Calls `body` with the UTF-8 of the string, which becomes contiguous if it is not.
  mutating func withUTF8Span<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try withUTF8 { bytes in try unsafe body(bytes.span) }
  }
}

extension StringProtocol {
  /// The text with its own indices, which are those of the string it is a part of.
  package var substring: Substring {
    // Types are compared in no time, where a cast takes as long as some letters do. A type is cast to itself.
    if Self.self == String.self { return unsafe unsafeBitCast(self, to: String.self)[...] }
    if Self.self == Substring.self { return unsafe unsafeBitCast(self, to: Substring.self) }
    return String(self)[...]
  }
}

extension Substring {
  /// Calls `body` with the UTF-8 of the text, which becomes contiguous if it is not.
  mutating func withUTF8Span<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try withUTF8 { bytes in try unsafe body(bytes.span) }
  }

  /// The part at a range of UTF-8 offsets. Its indices are those of the string it is a part of.
  ///
  /// - Complexity: O(1) for text in contiguous UTF-8.
  package func part(atUTF8 range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

// MARK: - Arrays

extension Array where Element: BitwiseCopyable {
  /// A copy of a span.
  init(copying elements: Span<Element>) {
    self = unsafe elements.withUnsafeBufferPointer { unsafe Array($0) }
  }

  /// Appends a copy of a span.
  mutating func append(copying elements: Span<Element>) {
    unsafe elements.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Array where Element: FixedWidthInteger {
  /// The bytes of all elements as they are in memory.
  var memoryBytes: [UInt8] { unsafe withUnsafeBytes { unsafe Array<UInt8>($0) } }
}

// MARK: - Loads

extension Span {
  /// The element at an index that is known to be inside; only debug builds check it.
  @inline(__always)
  subscript(known index: Int) -> Element {
    assert(indices.contains(index), "the index is inside")
    return unsafe self[unchecked: index]
  }
}

extension Span where Element: BitwiseCopyable {
  /// The integer in the bytes at an offset, the first one lowest. Only debug builds check that the
  /// bytes are inside.
  @inline(__always)
  func integer<Value: FixedWidthInteger & BitwiseCopyable>(
    knownAt byteOffset: Int, as type: Value.Type = Value.self
  ) -> Value {
    assert(byteOffset >= 0 && byteOffset + MemoryLayout<Value>.size <= byteCount)
    return unsafe Value(
      littleEndian: bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: byteOffset, as: Value.self))
  }

  /// The eight bytes at an offset, the first one lowest.
  @inline(__always)
  func uint64(at byteOffset: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: byteOffset, as: UInt64.self))
  }

  /// Eight numbers of two bytes each.
  @inline(__always)
  func eightNumbers(atByte offset: Int) -> SIMD8<UInt16> {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD8<UInt16>.self)
  }

  /// Eight numbers of two bytes each, and those that begin one to four numbers later.
  @inline(__always)
  func eightNumbersFiveTimes(
    atByte offset: Int
  ) -> (SIMD8<UInt16>, SIMD8<UInt16>, SIMD8<UInt16>, SIMD8<UInt16>, SIMD8<UInt16>) {
    precondition(offset >= 0 && offset <= byteCount &- 24, "twelve numbers begin at the offset")
    @inline(__always) func eight(_ distance: Int) -> SIMD8<UInt16> {
      unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &+ distance, as: SIMD8<UInt16>.self)
    }
    return (eight(0), eight(2), eight(4), eight(6), eight(8))
  }

  /// The size of all elements in bytes.
  @inline(__always)
  private var byteCount: Int { unsafe bytes.byteCount }
}

extension Span<UInt8> {
  /// Whether the bytes at an offset are those of a string.
  @inline(__always)
  func hasPrefix(_ prefix: StaticString, at offset: Int) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard offset >= 0, offset <= count &- length else { return false }
    // The prefix lives as long as the program does, and ends where the text does or before.
    for index in 0..<length
    where unsafe self[unchecked: offset &+ index] != prefix.utf8Start[index] {
      return false
    }
    return true
  }
}

extension Range<Int> {
  /// A range whose bounds are known to be in order; only debug builds check it.
  @inline(__always)
  init(knownFrom start: Int, to end: Int) {
    assert(start <= end, "the bounds are in order")
    self = unsafe Range(uncheckedBounds: (start, end))
  }
}

extension SIMD8<UInt16> {
  /// The lanes as the bytes of two numbers.
  @inline(__always)
  var halves: SIMD2<UInt64> { unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self) }
}

/// A table with an element for each code of a character.
struct CodeTable<Element: BitwiseCopyable & Sendable>: Sendable {
  private let elements: [Element]

  init(_ element: (CharacterCode) -> Element) {
    // One for each byte, so that no code needs a check.
    elements = (CharacterCode.all + CharacterCode.all).map(element)
  }

  @inline(__always)
  subscript(code: CharacterCode) -> Element {
    // Unchecked: there are 256 elements.
    unsafe elements.withUnsafeBufferPointer { unsafe $0[Int(code.rawValue)] }
  }

  /// Writes the element of each code, the first one at an index of the target.
  ///
  /// - Precondition: There is room for them.
  @inline(__always)
  func write(_ codes: Span<CharacterCode>, to target: inout [Element], from start: Int) {
    precondition(start >= 0 && target.count &- start >= codes.count, "there is room")
    unsafe elements.withUnsafeBufferPointer { elements in
      unsafe codes.withUnsafeBufferPointer { codes in
        unsafe target.withUnsafeMutableBufferPointer { target in
          for index in 0..<codes.count {
            unsafe target[start &+ index] = elements[Int(codes[index].rawValue)]
          }
        }
      }
    }
  }
}
