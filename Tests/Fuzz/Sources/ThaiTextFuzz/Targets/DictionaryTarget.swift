import ThaiText

/// Lists of words are read or refused, and a tokenizer obeys the words of those that were read.
struct DictionaryTarget: FuzzTarget {
  static let name = "dictionaries"

  func run(_ input: inout FuzzInput) {
    let text = input.text
    guard let list = try? WordList(parsing: text, named: "list") else { return }
    for entry in list.entries { require(!entry.word.isEmpty, "a word is not empty") }
    _ = try? Lexicon(list)
    guard let words = try? UserDictionary([list]) else { return }
    var configuration = ThaiTokenizer.Configuration.default
    configuration.userDictionary = words
    let tokens = ThaiTokenizer(configuration).tokens(in: text)
    require(tokens.map(\.text).joined().utf8.elementsEqual(text.utf8), "tokens are the text")
  }
}
