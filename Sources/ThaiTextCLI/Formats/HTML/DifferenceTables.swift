internal import ThaiTextTraining

/// The figures at the head of a section.
struct DifferenceTiles {
  private let section: DifferencePage.Section

  init(of section: DifferencePage.Section) { self.section = section }

  var html: String {
    let counts = section.differences.counts
    var tiles: [String] = []
    if let f1 = section.f1 { tiles.append(tile("word F1", percent(f1))) }
    tiles += WordDifference.Kind.allCases.map { kind in
      tile(kind.rawValue, "\(counts.tally(of: kind).count)", class: kind.rawValue)
    }
    tiles.append(tile("known words found", percent(of: counts.knownWords)))
    tiles.append(tile("unknown words found", percent(of: counts.unknownWords)))
    return "<dl class=\"tiles\">" + tiles.joined() + "</dl>\n"
  }

  private func tile(_ name: String, _ value: String, class kind: String = "") -> String {
    "<div class=\"\(kind)\"><dt>\(name)</dt><dd>\(value)</dd></div>"
  }

  private func percent(of tally: DifferenceCounts.WordTally) -> String {
    tally.count == 0 ? "–" : percent(tally.recall)
  }

  /// In percent, with two digits after the point.
  private func percent(_ part: Double) -> String {
    let hundredths = Int((part * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }
}

/// The most frequent confusions of a section.
struct ConfusionTable {
  private let counts: DifferenceCounts
  private let reference: String
  private let found: String

  private static let size = 50

  init(_ counts: DifferenceCounts, reference: String, found: String) {
    self.counts = counts
    self.reference = reference
    self.found = found
  }

  var html: String {
    let items = counts.mostFrequentConfusions(Self.size)
    guard !items.isEmpty else { return "<p class=\"note\">There is no difference.</p>\n" }
    let rows = items.map { item in
      "<tr><td>\(item.count)</td>\(cell(item.confusion.reference))"
        + "\(cell(item.confusion.found))</tr>\n"
    }
    return """
      <details>
      <summary>The most frequent differences</summary>
      <table>
      <thead><tr><th>times</th><th>\(HTMLText.escaped(reference))</th>\
      <th>\(HTMLText.escaped(found))</th></tr></thead>
      <tbody lang="th">
      \(rows.joined())</tbody>
      </table>
      </details>

      """
  }

  private func cell(_ words: [String]) -> String { "<td>\(DifferenceMark.words(words))</td>" }
}
