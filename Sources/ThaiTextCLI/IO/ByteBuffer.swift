/// Bytes to be written, in memory that is reused.
///
///     buffer.reserve(text.count)
///     buffer.append(text, 0..<5)
///
/// Appending takes amortized O(1) a byte and allocates nothing once the buffer has grown.
struct ByteBuffer: Sendable {
  private var storage: [UInt8] = []
  private(set) var count = 0

  mutating func removeAll() { count = 0 }

  /// Makes room for `additional` bytes more.
  @inline(__always)
  mutating func reserve(_ additional: Int) {
    if storage.count &- count < additional { grow(by: additional) }
  }

  private mutating func grow(by additional: Int) {
    let missing = max(count + additional, storage.count * 2) - storage.count
    storage.append(contentsOf: repeatElement(0, count: missing))
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count &+= 1
  }

  mutating func append(_ bytes: [UInt8]) {
    append(bytes.span, 0..<bytes.count)
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes in unsafe append(bytes.span, 0..<bytes.count) }
  }

  /// Appends a part of a text.
  ///
  /// - Precondition: `range` lies in the text.
  @inline(__always)
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    append(addingCapacity: range.count) { room in room.append(text, range) }
  }

  /// Appends what `body` writes, which is no more than `capacity` bytes: the way for many parts,
  /// as room for all is made once.
  @inline(__always)
  mutating func append(addingCapacity capacity: Int, _ body: (inout Room) -> Void) {
    // Room for what ``Room/copy`` may write beyond a part.
    reserve(capacity &+ Room.vectorSize)
    let start = count
    count = unsafe storage.withUnsafeMutableBytes { target in
      var room = unsafe Room(target: target, count: start, end: start &+ capacity)
      body(&room)
      return room.count
    }
  }

  /// Appends a number that is not negative, in decimal digits.
  mutating func append(decimal number: Int) {
    let start = count
    var rest = UInt(number)
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    storage[start..<count].reverse()
  }

  var bytes: [UInt8] { Array(storage[..<count]) }

  /// The bytes as text, with U+FFFD for what is ill-formed.
  var string: String { String(decoding: storage[..<count], as: UTF8.self) }

  /// Gives the bytes to `body`.
  func withSpan<Failure: Error>(_ body: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
    try body(storage.span.extracting(0..<count))
  }
}

/// Room at the end of a ``ByteBuffer``.
@safe struct Room {
  fileprivate let target: UnsafeMutableRawBufferPointer
  fileprivate var count: Int
  fileprivate let end: Int

  fileprivate static var vectorSize: Int { MemoryLayout<SIMD32<UInt8>>.size }

  /// - Precondition: There is room for it.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    precondition(count < end, "more than there is room for")
    unsafe target.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  /// Appends a part of a text.
  ///
  /// - Precondition: `range` lies in the text, and there is room for it.
  @inline(__always)
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "part outside the text")
    precondition(count &+ range.count <= end, "more than there is room for")
    unsafe text.withUnsafeBytes { source in
      unsafe Self.copy(source, range, to: target, at: count)
    }
    count &+= range.count
  }

  /// Copies a part of `source`.
  ///
  /// Most tokens are short, and one wide load and store costs less than a call of `memcpy`.
  ///
  /// - Precondition: `target` has room for the part and one vector more.
  @inline(__always)
  private static func copy(
    _ source: UnsafeRawBufferPointer, _ range: Range<Int>,
    to target: UnsafeMutableRawBufferPointer, at offset: Int
  ) {
    if range.count <= vectorSize, range.lowerBound &+ vectorSize <= source.count {
      let bytes = unsafe source.loadUnaligned(
        fromByteOffset: range.lowerBound, as: SIMD32<UInt8>.self)
      unsafe target.storeBytes(of: bytes, toByteOffset: offset, as: SIMD32<UInt8>.self)
    } else {
      let part = unsafe UnsafeRawBufferPointer(rebasing: source[range])
      unsafe UnsafeMutableRawBufferPointer(rebasing: target[offset...]).copyMemory(from: part)
    }
  }
}
