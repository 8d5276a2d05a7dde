import ThaiText
import ThaiTextTraining

/// Readers of segmented text take any text, and what they read holds together.
struct CorpusTarget: FuzzTarget {
  static let name = "corpora"

  func run(_ input: inout FuzzInput) {
    let choice = input.choice()
    let text = input.text
    let gold = GoldLine(utf8: input.bytes.filter { $0 != 0x0A })
    require(gold.wordEnds.last ?? 0 <= gold.text.count, "words lie in the text")
    require(zip(gold.wordEnds, gold.wordEnds.dropFirst()).allSatisfy { $0 < $1 }, "in order")
    requireRanges(gold.ignored, in: gold.text.count)
    _ = CorpusFormat.allCases[Int(choice) % CorpusFormat.allCases.count].lines(of: text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var check = CorpusCheck(findsVariants: true)
    for line in lines { _ = check.faults(adding: line) }
    _ = check.variants
    if let corrections = try? CorpusCorrections(parsing: text, named: "corrections") {
      _ = try? corrections.corrected(lines)
    }
  }
}
