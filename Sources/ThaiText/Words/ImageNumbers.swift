/// Numbers in a row: how an image keeps what is no array of one kind, such as lists of lists.
///
/// What was written is read in the same order, and the reader says where it is not what it has to be.
struct ImageNumberWriter {
  private(set) var numbers: [UInt32] = []

  /// - Precondition: The number has 32 bits.
  mutating func append(_ number: Int) { numbers.append(UInt32(number)) }

  mutating func append(_ range: Range<Int>) {
    append(range.lowerBound)
    append(range.upperBound)
  }

  mutating func append(_ set: BitSet) {
    append(set.words) { writer, word in
      writer.append(Int(word & 0xFFFF_FFFF))
      writer.append(Int(word >> 32))
    }
  }

  /// Appends how many elements there are, and what `write` makes of each.
  mutating func append<Element>(
    _ elements: some Collection<Element>, _ write: (inout Self, Element) -> Void
  ) {
    append(elements.count)
    for element in elements { write(&self, element) }
  }
}

/// Reads what an ``ImageNumberWriter`` wrote.
struct ImageNumberReader {
  private let numbers: [UInt32]
  private var index = 0
  private let name: String

  /// - Parameter name: What error messages call the image.
  init(_ section: ImageSection<UInt32>, named name: String) {
    numbers = section.array
    self.name = name
  }

  /// The next number.
  mutating func next(below limit: Int = 1 << 32) throws(ImageError) -> Int {
    guard index < numbers.count else { throw invalid("more numbers", "\(numbers.count)") }
    let number = Int(numbers[index])
    guard number < limit else { throw invalid("a number below \(limit)", "\(number)") }
    index += 1
    return number
  }

  /// The next range, which lies inside `bounds`.
  mutating func range(in bounds: Range<Int>) throws(ImageError) -> Range<Int> {
    let (start, end) = (try next(), try next())
    guard start <= end, bounds.contains(start..<end) else {
      throw invalid("a range inside \(bounds)", "\(start) to \(end)")
    }
    return start..<end
  }

  /// The next set, of numbers below a limit.
  mutating func bitSet(limit: Int) throws(ImageError) -> BitSet {
    var set = BitSet(limit: limit)
    guard try next() == set.words.count else { throw invalid("a set below \(limit)", "another") }
    for word in set.words.indices {
      let (low, high) = (UInt64(try next()), UInt64(try next()))
      set.setWord(low | high << 32, at: word)
    }
    return set
  }

  /// Reads as many elements as the next number says.
  mutating func forEach(
    _ read: (inout Self) throws(ImageError) -> Void
  ) throws(ImageError) {
    for _ in 0..<(try next()) { try read(&self) }
  }

  /// Throws unless all has been read.
  func finish() throws(ImageError) {
    guard index == numbers.count else { throw invalid("\(index) numbers", "\(numbers.count)") }
  }

  func invalid(_ expected: String, _ found: String) -> ImageError {
    ImageError(
      .invalidContent, in: name, expected: expected, found: "\(found) at number \(index)")
  }
}
