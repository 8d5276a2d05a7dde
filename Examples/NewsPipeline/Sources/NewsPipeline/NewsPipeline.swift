import Foundation
import ThaiText

/// Reads articles, separated by empty lines, and writes one JSON object for each.
@main struct NewsPipeline {
  struct Article: Encodable {
    let title: String
    let sentences: Int
    let dates: [String]
    let acronyms: [String: String]
    let frequentWords: [String]
  }

  static func main() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var lines: [String] = []
    while true {
      let line = readLine()
      if let line, !line.allSatisfy(\.isWhitespace) {
        lines.append(line)
        continue
      }
      if !lines.isEmpty {
        let object = try encoder.encode(article(of: lines.joined(separator: "\n")))
        print(String(decoding: object, as: UTF8.self))
        lines = []
      }
      if line == nil { return }
    }
  }

  static func article(of text: String) -> Article {
    // One document: everything below is a view of one analysis.
    let document = ThaiTokenizer.default.document(of: text)
    let dates = document.entities.filter { $0.kind == .date }.compactMap(\.value)
    var acronyms: [String: String] = [:]
    for acronym in document.acronyms {
      if let longForm = acronym.longForms.first { acronyms[acronym.canonical] = longForm.text }
    }
    return Article(
      title: text.split(separator: "\n").first.map(String.init) ?? "",
      sentences: text.thaiSentences.count, dates: dates, acronyms: acronyms,
      frequentWords: frequentWords(of: text))
  }

  /// The words that occur most often, without those that say little.
  static func frequentWords(of text: String) -> [String] {
    var options = SearchAnalyzer.Options()
    options.removesStopWords = true
    let terms = SearchAnalyzer(options).terms(in: text)
    let counts = Dictionary(
      terms.filter { $0.kind == .word && $0.key.count > 2 && Int($0.key) == nil }.map {
        ($0.key, 1)
      },
      uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map(\.key)
  }
}
