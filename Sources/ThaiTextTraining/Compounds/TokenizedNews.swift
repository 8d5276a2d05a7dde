internal import ThaiText

/// The fine tokens of a text, as numbers, in rows of Thai words without anything between them.
struct TokenizedNews {
  /// The words, by their numbers.
  private(set) var words: [String] = []
  private(set) var rows: [[Int32]] = []
  private(set) var counts: [Int] = []
  private var numbers: [String: Int32] = [:]

  init(_ text: String, by tokenizer: ThaiTokenizer) {
    for line in text.split(separator: "\n") { add(tokenizer.tokens(in: String(line))) }
  }

  private mutating func add(_ tokens: Tokens) {
    var row: [Int32] = []
    for token in tokens {
      if token.kind == .word, token.text.isThai {
        row.append(number(of: String(token.text)))
      } else {
        if row.count > 1 { rows.append(row) }
        row = []
      }
    }
    if row.count > 1 { rows.append(row) }
  }

  private mutating func number(of word: String) -> Int32 {
    let number = numbers[word] ?? Int32(words.count)
    if Int(number) == words.count {
      numbers[word] = number
      words.append(word)
      counts.append(0)
    }
    counts[Int(number)] += 1
    return number
  }

  /// The number of a word, or `nil` for one that the text does not have.
  func number(ofKnown word: Substring) -> Int32? { numbers[String(word)] }

  func text(of row: some Sequence<Int32>) -> [String] { row.map { words[Int($0)] } }
}

extension Substring {
  /// Whether the text has Thai letters only.
  fileprivate var isThai: Bool {
    unicodeScalars.allSatisfy { ThaiCharacterClass($0).isLetterOrMark }
  }
}
