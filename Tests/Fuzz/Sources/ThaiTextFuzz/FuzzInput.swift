/// The bytes that libFuzzer made: choices first, then a text.
struct FuzzInput {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { rest = Array(bytes)[...] }

  /// The next byte, or 0 behind the last one.
  mutating func choice() -> UInt8 { rest.popFirst() ?? 0 }

  /// The next byte, as the number of one of some things.
  mutating func choice(of count: Int) -> Int { Int(choice()) % count }

  /// The next three bytes as one number.
  mutating func number() -> Int {
    (0..<3).reduce(0) { number, _ in number << 8 | Int(choice()) }
  }

  var isEmpty: Bool { rest.isEmpty }

  /// All bytes that were no choices, which may be ill-formed.
  var bytes: [UInt8] { Array(rest) }

  /// The same as a string: ill-formed bytes are U+FFFD.
  var text: String { String(decoding: rest, as: UTF8.self) }
}
