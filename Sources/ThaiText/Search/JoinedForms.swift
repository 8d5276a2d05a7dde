/// Numbers, codes and names of models that some write apart and some together: `081-234-5678` and
/// `0812345678`, `iPhone 15` and `iphone15`, `10 GB` and `10GB`.
struct JoinedForms {
  /// Fine tokens, and the key of their letters and digits without what stands between.
  struct Form {
    var row: Range<Int>
    var key: String
  }

  private let tokens: GraphText
  private var forms: [Form] = []

  /// The forms of a text, in order of where they begin.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func forms(in tokens: GraphText) -> [Form] {
    var finder = Self(tokens: tokens)
    finder.find()
    return finder.forms
  }

  private mutating func find() {
    var token = 0
    while token < tokens.boundaries.count {
      switch Self.shape(of: bytes(of: token)) {
      case .digits: token = takeNumber(from: token)
      case .letters, .mixed: token = takeName(from: token)
      case .hyphenated:
        appendHyphenated(token)
        token += 1
      case .signs: token = takePlus(at: token)
      case .other: token += 1
      }
    }
  }

  /// A token, with ASCII digits.
  private func bytes(of token: Int) -> ArraySlice<UInt8> {
    let range = tokens.range(of: token)
    guard !range.isEmpty, tokens.bytes[range.lowerBound] == ThaiScalar.firstByte,
      tokens.bytes.span.digit(at: range.lowerBound) != nil
    else { return tokens.bytes[range] }
    return SearchKeys.key(of: range, in: tokens.bytes).utf8.map(\.self)[...]
  }

  private mutating func append(_ row: Range<Int>, _ key: String) {
    forms.append(Form(row: row, key: key))
  }
}

// MARK: - What a token looks like

extension JoinedForms {
  private enum Shape {
    /// ASCII digits, with hyphens between them or around.
    case digits
    /// ASCII letters.
    case letters
    /// Both.
    case mixed
    /// Letters and digits with hyphens between them.
    case hyphenated
    /// A space, a hyphen, or a plus.
    case signs
    case other
  }

  private static func shape(of bytes: ArraySlice<UInt8>) -> Shape {
    guard let first = bytes.first, first < 0x80, bytes.count <= longestToken else { return .other }
    var (digits, letters, signs) = (0, 0, 0)
    for byte in bytes {
      if byte.isASCIIDigit {
        digits += 1
      } else if byte.isASCIILetter {
        letters += 1
      } else if byte == ASCII.space || byte == ASCII.hyphen || byte == ASCII.plus {
        signs += 1
      } else {
        return .other
      }
    }
    if digits + letters == 0 { return bytes.count == 1 ? .signs : .other }
    if letters == 0 { return .digits }
    if signs > 0 { return bytes.contains(ASCII.space) ? .other : .hyphenated }
    return digits > 0 ? .mixed : .letters
  }

  private static let longestToken = 24
}

// MARK: - Numbers in groups

extension JoinedForms {
  private static let mostGroups = 6
  /// Fewer digits are a range or a score.
  private static let fewestDigits = 7
  private static let mostDigits = 19

  /// A plus says that the number begins with the code of a country.
  private mutating func takePlus(at token: Int) -> Int {
    guard bytes(of: token).first == ASCII.plus, token + 1 < tokens.boundaries.count,
      Self.shape(of: bytes(of: token + 1)) == .digits
    else { return token + 1 }
    return takeNumber(from: token)
  }

  /// Takes groups of digits with a hyphen or a space between them.
  private mutating func takeNumber(from first: Int) -> Int {
    if isWhole(first) { return takeNumber(first..<first + 1) ?? first + 1 }
    let isAbroad = bytes(of: first).first == ASCII.plus
    var last = first
    var isAfterSign = bytes(of: first).last.map { !$0.isASCIIDigit } ?? false
    var end = first + 1
    while end < tokens.boundaries.count, end - first < 2 * Self.mostGroups {
      let bytes = bytes(of: end)
      let shape = Self.shape(of: bytes)
      if isWhole(end), !isAbroad { break }
      if shape == .digits, isAfterSign || bytes.first == ASCII.hyphen {
        last = end
        isAfterSign = bytes.last == ASCII.hyphen
      } else if shape == .signs, !isAfterSign, bytes.first != ASCII.plus {
        isAfterSign = true
      } else {
        break
      }
      end += 1
    }
    return takeNumber(first..<last + 1) ?? takeUnit(from: first)
  }

  /// Whether a token is a number with its groups: what stands beside it is another one.
  private func isWhole(_ token: Int) -> Bool {
    let bytes = bytes(of: token)
    return Self.shape(of: bytes) == .digits && bytes.first != ASCII.hyphen
      && bytes.dropLast().contains(ASCII.hyphen)
  }

  private mutating func takeNumber(_ row: Range<Int>) -> Int? {
    let text = row.flatMap { bytes(of: $0) }
    let digits = text.filter(\.isASCIIDigit)
    guard digits.count < text.count, digits.count >= Self.fewestDigits,
      digits.count <= Self.mostDigits
    else { return nil }
    append(row, String(decoding: digits, as: UTF8.self))
    // Thailand's numbers of abroad begin with the code of the country in place of a 0.
    if text.first == ASCII.plus, digits.starts(with: Array("66".utf8)), digits.count == 11 {
      append(row, "0" + String(decoding: digits.dropFirst(2), as: UTF8.self))
    }
    return row.upperBound
  }

  /// A number and the unit behind it: `10 GB`.
  private mutating func takeUnit(from number: Int) -> Int {
    let unit = number + 2
    guard unit < tokens.boundaries.count, Self.shape(of: bytes(of: number)) == .digits,
      bytes(of: number + 1).elementsEqual([ASCII.space]),
      Self.shape(of: bytes(of: unit)) == .letters, bytes(of: unit).count <= Self.longestUnit
    else { return number + 1 }
    append(number..<unit + 1, key(of: number, unit))
    return unit
  }

  private static let longestUnit = 4
}

// MARK: - Names with a number

extension JoinedForms {
  /// A name with hyphens that is one token: `Wi-Fi`.
  private mutating func appendHyphenated(_ token: Int) {
    let key = SearchKeys.key(of: tokens.range(of: token), in: tokens.bytes)
    append(token..<token + 1, key.filter { $0 != "-" })
  }

  private static let mostDigitsOfName = 5

  /// Takes a name and the number behind it: `iPhone 15`, `F-16`.
  private mutating func takeName(from name: Int) -> Int {
    let number = name + 2
    guard number < tokens.boundaries.count,
      Self.shape(of: bytes(of: name + 1)) == .signs, bytes(of: name + 1).first != ASCII.plus,
      case let digits = bytes(of: number), digits.count <= Self.mostDigitsOfName,
      digits.allSatisfy(\.isASCIIDigit)
    else { return name + 1 }
    append(name..<number + 1, key(of: name, number))
    return number + 1
  }

  private func key(of first: Int, _ second: Int) -> String {
    [first, second].map { SearchKeys.key(of: tokens.range(of: $0), in: tokens.bytes) }.joined()
  }
}
