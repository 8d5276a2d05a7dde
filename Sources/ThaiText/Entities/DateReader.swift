/// Reads what dates and times are written with.
enum DateReader {
  /// A number of at most four digits without separators.
  struct Number {
    var value: Int
    var count: Int
    var end: Int
  }

  /// The number at an offset, if it is whole there: no digit, letter or fraction follows.
  static func number(at offset: Int, in text: Span<UInt8>) -> Number? {
    var number = Number(value: 0, count: 0, end: offset)
    while let digit = text.digit(at: number.end) {
      number.value = number.value * 10 + digit.value
      number.count += 1
      number.end += digit.size
      guard number.count <= 4 else { return nil }
    }
    return number.count > 0 ? number : nil
  }

  /// Whether more of a number follows an offset: a letter, `%`, or a sign and a digit.
  static func continuesNumber(at end: Int, in text: Span<UInt8>) -> Bool {
    let byte = text.byte(at: end)
    if byte.isASCIILetter || byte == ASCII.percentSign { return true }
    guard [ASCII.comma, ASCII.fullStop, ASCII.colon, ASCII.slash].contains(byte) else {
      return false
    }
    return text.digit(at: end + 1) != nil
  }

  /// Where the later end of a range begins, if a dash or a word for *to* stands at an offset.
  static func rangeEnd(after offset: Int, in text: Span<UInt8>) -> Int? {
    let start = text.spacesEnd(from: offset)
    let end: Int
    if let dash = dashEnd(at: start, in: text) {
      end = dash
    } else if let word = DateWords.connectors.longestEnd(from: start, in: text) {
      end = word
    } else {
      return nil
    }
    return fillersEnd(from: text.spacesEnd(from: end), in: text)
  }

  /// Where words such as วันที่, เดือน and ปี that stand at an offset end.
  static func fillersEnd(from offset: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    for _ in 0..<2 {
      guard let next = DateWords.fillers.longestEnd(from: end, in: text) else { break }
      end = text.spacesEnd(from: next)
    }
    return end
  }

  /// - ~ ‐ to ― −
  private static func dashEnd(at offset: Int, in text: Span<UInt8>) -> Int? {
    switch (text.byte(at: offset), text.byte(at: offset + 1), text.byte(at: offset + 2)) {
    case (ASCII.hyphen, _, _), (ASCII.tilde, _, _): offset + 1
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): offset + 3
    default: nil
    }
  }

  /// Where digits begin that end at an offset; at most four are looked at.
  static func digitsStart(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    for _ in 0..<4 {
      guard let size = [1, 3].first(where: { text.digit(at: start - $0)?.size == $0 }) else {
        break
      }
      start -= size
    }
    return start
  }

  /// Where spaces begin that end at an offset; at most four are looked at.
  static func spacesStart(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset
    for _ in 0..<4 {
      guard let size = (1...3).first(where: { text.spaceSize(at: start - $0) == $0 }) else { break }
      start -= size
    }
    return start
  }
}
