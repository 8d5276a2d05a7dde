/// Code-like names: letters with digits, a hyphen or a plus sign that belong together.
///
/// | joined | because |
/// |---|---|
/// | `COVID-19`, `F-16`, `MU-X2` | letters on one side of the hyphen, digits on the other |
/// | `e-Voucher`, `X-ray` | a single letter on one side of the hyphen |
/// | `5G`, `TG413`, `PM2.5`, `5x5` | letters and digits without a hyphen |
/// | `BBB+` | a grade of one to three equal capitals |
/// | `โควิด-19`, `โควิด19`, `เอฟ-16` | a Thai name of a letter or disease before digits |
///
/// Two words with a hyphen are three tokens: `Plant|-|based`, and so are two numbers. A word in
/// small letters before a name in capitals does not belong to it: `Post|-|COVID-19`.
enum CodeNameEntity {
  /// Appends the code-like name, if it is one, that begins with an ASCII letter or digit; returns
  /// the end of the word, hyphens and all.
  static func append(at offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]) -> Int
  {
    if let end = prefixEnd(from: offset, in: text) { return end }
    var pieces = Pieces()
    var end = offset
    while true {
      end = pieces.take(from: end, in: text)
      guard text.byte(at: end) == ASCII.hyphen, text.byte(at: end + 1).isASCIIAlphanumeric else {
        break
      }
      end += 1
    }
    if let grade = gradeEnd(offset..<end, in: text) {
      spans.append(TokenConstraint(offset..<grade, .code))
      return grade
    }
    if pieces.areJoined { spans.append(TokenConstraint(offset..<end, .code)) }
    return end
  }

  /// The end of a word in small letters before a name of capitals and a number: `Post` in
  /// `Post-COVID-19`.
  private static func prefixEnd(from offset: Int, in text: Span<UInt8>) -> Int? {
    var end = offset
    while text.byte(at: end).isASCIILetter { end += 1 }
    guard end >= offset + 2, !text.byte(at: end - 1).isASCIICapital,
      text.byte(at: end) == ASCII.hyphen
    else { return nil }
    var name = end + 1
    while text.byte(at: name).isASCIICapital { name += 1 }
    guard name >= end + 3, text.byte(at: name) == ASCII.hyphen,
      text.byte(at: name + 1).isASCIIDigit
    else { return nil }
    return end
  }

  /// What the pieces between the hyphens of a name are made of.
  private struct Pieces {
    private var count = 0
    private var singleLetters = 0
    private var numbers = 0
    private var mixed = 0

    /// Takes one piece; returns its end.
    mutating func take(from start: Int, in text: Span<UInt8>) -> Int {
      var end = start
      var letters = 0
      var digits = 0
      while true {
        let byte = text.byte(at: end)
        if byte.isASCIILetter {
          letters += 1
        } else if byte.isASCIIDigit {
          digits += 1
        } else if byte != ASCII.fullStop || !isDecimalPoint(at: end, in: text) {
          break
        }
        end += 1
      }
      count += 1
      if digits == 0, letters == 1 { singleLetters += 1 }
      if letters == 0 { numbers += 1 }
      if letters > 0, digits > 0 { mixed += 1 }
      return end
    }

    private func isDecimalPoint(at offset: Int, in text: Span<UInt8>) -> Bool {
      text.byte(at: offset - 1).isASCIIDigit && text.byte(at: offset + 1).isASCIIDigit
    }

    var areJoined: Bool {
      if count == 1 { return mixed == 1 }
      if numbers == count { return false }
      return singleLetters > 0 || numbers > 0 || mixed > 0
    }
  }

  /// Where a grade such as `AA+` ends.
  private static func gradeEnd(_ word: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard word.count <= 3, text.byte(at: word.upperBound) == ASCII.plus,
      !text.byte(at: word.upperBound + 1).isASCIIAlphanumeric,
      text.byte(at: word.upperBound + 1) != ASCII.plus
    else { return nil }
    let first = text.byte(at: word.lowerBound)
    guard first.isASCIICapital, word.allSatisfy({ text.byte(at: $0) == first }) else { return nil }
    return word.upperBound + 1
  }
}

extension CodeNameEntity {
  /// Whether a Thai name that digits may follow stands before an offset, isolated on its left.
  static func hasThaiName(before offset: Int, in text: Span<UInt8>) -> Bool {
    thaiNameStart(before: offset, in: text) != nil
  }

  /// Appends `โควิด-19` at its hyphen.
  static func append(
    thaiHyphenAt offset: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    let end = text.digitsEnd(from: offset + 1)
    guard end > offset + 1, let start = thaiNameStart(before: offset, in: text),
      start >= spans.floor
    else { return nil }
    spans.append(TokenConstraint(start..<end, .code))
    return end
  }

  /// Appends `โควิด19` at its digits, if it stands there.
  static func append(
    thaiDigits digits: Range<Int>, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Bool {
    let start = digits.lowerBound - 15
    guard text.hasPrefix("โควิด", at: start), start >= spans.floor else { return false }
    spans.append(TokenConstraint(start..<digits.upperBound, .code))
    return true
  }

  private static func thaiNameStart(before offset: Int, in text: Span<UInt8>) -> Int? {
    guard text.digit(at: offset + 1) != nil else { return nil }
    if text.hasPrefix("โควิด", at: offset - 15) { return offset - 15 }
    let start = text.thaiLettersStart(before: offset, floor: 0, limit: 8)
    guard text.thaiLetter(before: start) == .none,
      BundledTables.letterNames.contains(start..<offset, in: text)
    else { return nil }
    return start
  }
}
