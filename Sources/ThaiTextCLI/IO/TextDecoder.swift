internal import ThaiText

/// Makes UTF-8 of text in another encoding, a part at a time.
///
///     var decoder = TextDecoder(.windows874)
///     decoder.decode([0xA1, 0xD2], into: &block)    // กา
///
/// What the encoding has no character for becomes U+FFFD. Of UTF-16 a unit that a part cuts, or half a
/// pair of surrogates, waits for the next part.
struct TextDecoder: Sendable {
  private let encoding: TextEncoding
  private var isBigEndian: Bool
  /// The first byte of a unit whose second has not come.
  private var firstByte: UInt8?
  private var highSurrogate: UInt16?
  private var isAtStart = true

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    isBigEndian = encoding == .utf16BigEndian
  }

  /// Appends what some bytes say.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func decode(_ bytes: ArraySlice<UInt8>, into block: inout TextBlock) {
    var output: [UInt8] = []
    output.reserveCapacity(3 * bytes.count)
    switch encoding {
    case .utf8: output.append(contentsOf: bytes)
    case .windows874: for byte in bytes { output += Windows874.utf8[Int(byte)] }
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      for byte in bytes { decode(byte, into: &output) }
    }
    block.append(output[...])
  }

  /// Appends what is left when no byte follows.
  mutating func finish(into block: inout TextBlock) {
    guard firstByte != nil || highSurrogate != nil else { return }
    (firstByte, highSurrogate) = (nil, nil)
    block.append(UTF8.replacement[...])
  }

  // MARK: UTF-16

  private mutating func decode(_ byte: UInt8, into output: inout [UInt8]) {
    guard let first = firstByte else {
      firstByte = byte
      return
    }
    firstByte = nil
    let unit =
      isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
    if isAtStart {
      isAtStart = false
      if takesByteOrderMark(unit) { return }
    }
    decode(unit: unit, into: &output)
  }

  /// Takes a mark at the start for what it says of the order of bytes.
  private mutating func takesByteOrderMark(_ unit: UInt16) -> Bool {
    if unit == 0xFEFF { return true }
    guard unit == 0xFFFE, encoding == .utf16 else { return false }
    isBigEndian.toggle()
    return true
  }

  private mutating func decode(unit: UInt16, into output: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        append(0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF)), to: &output)
        return
      }
      output += UTF8.replacement
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else {
      append(UInt32(unit), to: &output)
    }
  }

  private func append(_ value: UInt32, to output: inout [UInt8]) {
    output += Unicode.Scalar(value).flatMap { UTF8.encode($0) }.map(Array.init) ?? UTF8.replacement
  }
}

extension UTF8 {
  /// U+FFFD, which stands for what no character is.
  fileprivate static let replacement = Array("\u{FFFD}".utf8)
}
