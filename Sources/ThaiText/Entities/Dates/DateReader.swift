/// Reads what dates and times are written with.
enum DateReader {
  /// A number of at most four digits without separators, or in words.
  struct Number {
    var value: Int
    /// How many digits it has, or would have.
    var count: Int
    var end: Int
    var isWritten = false

    init(value: Int, count: Int, end: Int) {
      (self.value, self.count, self.end) = (value, count, end)
    }

    /// - Parameter written: A number in words, below 10,000.
    fileprivate init(_ written: WrittenNumber) {
      self.init(value: written.value, count: String(written.value).count, end: written.end)
      isWritten = true
    }
  }

  /// The number at an offset, of at most four digits.
  static func number(at offset: Int, in text: Span<UInt8>) -> Number? {
    guard text.digit(at: offset) != nil else {
      guard let written = WrittenNumber(at: offset, in: text), written.value < 10_000 else {
        return nil
      }
      return Number(written)
    }
    return digits(at: offset, in: text)
  }

  /// The number that digits at an offset are, if they are four at most.
  static func digits(at offset: Int, in text: Span<UInt8>) -> Number? {
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

  static let longestListOfDays = 8

  /// Where the next of a list begins, if a comma or และ stands at an offset.
  static func listEnd(after offset: Int, in text: Span<UInt8>) -> Int? {
    let start = text.spacesEnd(from: offset)
    if text.byte(at: start) == ASCII.comma { return text.spacesEnd(from: start + 1) }
    return text.hasPrefix("และ", at: start) ? text.spacesEnd(from: start + 9) : nil
  }

  /// Whether วันที่ stands before an offset, perhaps with other days between: `วันที่ 3, 10 และ |17`.
  static func isInListOfDays(_ offset: Int, in text: Span<UInt8>) -> Bool {
    var end = spacesStart(before: offset, in: text)
    for _ in 0..<longestListOfDays {
      if text.hasPrefix("วันที่", at: end - 18) { return true }
      let isComma = text.byte(at: end - 1) == ASCII.comma
      guard isComma || text.hasPrefix("และ", at: end - 9) else { return false }
      let number = spacesStart(before: isComma ? end - 1 : end - 9, in: text)
      let start = digitsStart(before: number, in: text)
      guard start < number else { return false }
      end = spacesStart(before: start, in: text)
    }
    return false
  }

  /// Where words such as วันที่, เดือน and ปี that stand at an offset end.
  static func fillersEnd(from offset: Int, in text: Span<UInt8>) -> Int {
    var end = offset
    for _ in 0..<2 {
      // The พ. of พ.ย. is no day of the week.
      guard DateWords.months.longestEnd(from: end, in: text) == nil,
        let next = DateWords.fillers.longestEnd(from: end, in: text)
      else { break }
      end = text.spacesEnd(from: next)
    }
    return end
  }

  /// - ~ ‐ to ― −
  private static func dashEnd(at offset: Int, in text: Span<UInt8>) -> Int? {
    guard let scalar = text.scalar(at: offset) else { return nil }
    switch scalar {
    case "-", "~": return offset + 1
    case "\u{2010}"..."\u{2015}", "−": return offset + 3
    default: return nil
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
