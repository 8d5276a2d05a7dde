/// Tells what a token is from its scalars.
struct TokenClassifier {
  /// What is remembered of scalars for this.
  var memo: ScalarMemo
  private let ascii = Self.kindsOfASCII

  init(memo: ScalarMemo) { self.memo = memo }

  /// The kind of a token that the Thai engine found.
  @inline(__always)
  mutating func kind(ofThai range: Range<Int>, in text: Span<UInt8>) -> TokenKind {
    // An engine that segments more than Thai letters gets other text, too.
    guard range.count >= 3, case let letter = text.thaiScalar(at: range.lowerBound),
      letter.isLetterOrSign
    else { return kind(ofOther: range, in: text) }
    // ฯ and ๆ alone are signs; with letters they belong to the word.
    guard range.count == 3 else { return .word }
    return letter == .paiyannoi || letter == .maiyamok ? .punctuation : .word
  }

  /// The kind of a token that the fallback engine found.
  @inline(__always)
  mutating func kind(ofOther range: Range<Int>, in text: Span<UInt8>) -> TokenKind {
    let first = text[range.lowerBound]
    if range.count == 1 { return ascii[Int(first & 0x7F)] }
    return kindOfSeveral(range, in: text)
  }

  private mutating func kindOfSeveral(_ range: Range<Int>, in text: Span<UInt8>) -> TokenKind {
    var cursor = UTF8Cursor(at: range.lowerBound)
    guard case .scalar(let first)? = cursor.next(in: text) else { return .unknown }
    let kind = kind(of: first)
    guard kind == .number || kind == .punctuation || kind == .symbol else { return kind }
    // 5G and 3rd are words, and so is `_name`; 1,000 is a number; © and 5 with U+FE0F are emoji.
    var result = kind
    while cursor.utf8Offset < range.upperBound {
      guard case .scalar(let scalar)? = cursor.next(in: text) else { return .unknown }
      if scalar.value == 0xFE0F || scalar.value == 0x20E3 { return .emoji }
      if self.kind(of: scalar) == .word { result = .word }
      if kind == .punctuation, self.kind(of: scalar) == .number { result = .number }
    }
    return result
  }

  private static let kindsOfASCII: [TokenKind] = (0..<0x80).map {
    kindByProperties(of: Unicode.Scalar(UInt8($0)))
  }

  private mutating func kind(of scalar: Unicode.Scalar) -> TokenKind {
    switch scalar.value {
    case 0..<0x80: ascii[Int(scalar.value)]
    case 0x2010...0x2027: .punctuation
    default:
      TokenKind(
        rawValue: memo.answer(for: scalar) { Self.kindByProperties(of: $0).rawValue })
    }
  }

  private static func kindByProperties(of scalar: Unicode.Scalar) -> TokenKind {
    let properties = scalar.properties
    if properties.isEmojiPresentation || isRegionalIndicator(scalar) { return .emoji }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .word
    case .decimalNumber, .otherNumber: return .number
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return .symbol
    case .spaceSeparator: return .whitespace
    case .lineSeparator, .paragraphSeparator: return .newline
    default: return .unknown
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
