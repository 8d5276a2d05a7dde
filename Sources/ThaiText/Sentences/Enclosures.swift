/// How many brackets and quotation marks are open around each token.
///
/// A mark that nothing closes on its line encloses nothing.
struct Enclosures {
  /// How much the depth changes at each token.
  private var changes: [Int]
  private var open: [(mark: Unicode.Scalar, index: Int)] = []

  /// How far back an opening mark is looked for, so that time stays linear.
  private static let reach = 8

  /// The number of pairs that are open at each token and at the end.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  static func depths(of tokens: SentenceTokens, in text: Span<UInt8>) -> [Int] {
    var enclosures = Self(count: tokens.count)
    for index in 0..<tokens.count { enclosures.take(index, tokens, in: text) }
    var depth = 0
    return enclosures.changes.map { change in
      depth += change
      return depth
    }
  }

  private init(count: Int) { changes = Array(repeating: 0, count: count + 1) }

  private mutating func take(_ index: Int, _ tokens: SentenceTokens, in text: Span<UInt8>) {
    if tokens.kind(of: index) == .newline { return open.removeAll(keepingCapacity: true) }
    guard let sign = tokens.sign(index, in: text) else { return }
    if let opening = Self.opening(for: sign), close(opening, at: index) { return }
    if Self.opens(sign) { open.append((sign, index)) }
  }

  private mutating func close(_ opening: Unicode.Scalar, at index: Int) -> Bool {
    guard let place = open.suffix(Self.reach).lastIndex(where: { $0.mark == opening }) else {
      return false
    }
    changes[open[place].index] += 1
    changes[index] -= 1
    open.removeSubrange(place...)
    return true
  }

  private static func opens(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "(", "[", "{", "“", "‘", "«", "「", "『", "\"": true
    default: false
    }
  }

  private static func opening(for sign: Unicode.Scalar) -> Unicode.Scalar? {
    switch sign {
    case ")": "("
    case "]": "["
    case "}": "{"
    case "”": "“"
    case "’": "‘"
    case "»": "«"
    case "」": "「"
    case "』": "『"
    case "\"": "\""
    default: nil
    }
  }
}
