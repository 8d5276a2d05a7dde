/// Memory that grows, stays where it is until more is appended, and is shown to C.
///
/// What makes it safe: every write is preceded by ``reserve(_:)``, and a pointer that C has is given up
/// by contract at the next call that appends.
struct OutputBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var memory: UnsafeMutablePointer<Element>?
  private var capacity = 0
  private(set) var count = 0

  init() {}

  deinit { memory?.deallocate() }

  /// The elements; never `nil`, so that C can tell an empty result from none.
  var elements: UnsafePointer<Element> {
    if let memory { return UnsafePointer(memory) }
    return unsafe UnsafePointer(
      UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment)
        .unsafelyUnwrapped)
  }

  mutating func removeAll() { count = 0 }

  /// Makes room for `additional` elements.
  @inline(__always)
  mutating func reserve(_ additional: Int) {
    if count &+ additional > capacity { grow(by: additional) }
  }

  @inline(never)
  private mutating func grow(by additional: Int) {
    capacity = max(count + additional, capacity * 2, 16)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    if let memory {
      larger.update(from: memory, count: count)
      memory.deallocate()
    }
    memory = larger
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    appendReserved(element)
  }

  /// Appends where ``reserve(_:)`` made room.
  @inline(__always)
  mutating func appendReserved(_ element: Element) {
    memory.unsafelyUnwrapped[count] = element
    count &+= 1
  }

  @inline(__always)
  mutating func append(copying elements: Span<Element>) {
    // A buffer that never held anything has no memory.
    if elements.isEmpty { return }
    reserve(elements.count)
    elements.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      (memory.unsafelyUnwrapped + count).update(from: start, count: source.count)
    }
    count &+= elements.count
  }

  /// Appends what `body` writes to room for so many elements; `body` returns how many it wrote.
  @inline(__always)
  mutating func append(
    addingCapacity additional: Int, _ body: (UnsafeMutablePointer<Element>) -> Int
  ) {
    reserve(additional + 1)
    count &+= body(memory.unsafelyUnwrapped + count)
  }
}

extension OutputBuffer<UInt8> {
  /// Appends a text and tells where it is.
  mutating func appendText(_ text: some StringProtocol) -> Range<Int> {
    let start = count
    var text = String(text)
    text.withUTF8 { append(copying: $0.span) }
    return start..<count
  }

  /// The bytes as C calls them.
  var characters: UnsafePointer<CChar> {
    UnsafeRawPointer(elements).assumingMemoryBound(to: CChar.self)
  }
}
