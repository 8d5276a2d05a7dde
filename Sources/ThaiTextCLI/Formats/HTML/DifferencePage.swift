internal import ThaiTextTraining

/// A page that shows where two segmentations of text differ: one file of HTML without scripts, which
/// any browser shows, and which is well-formed XML as well.
///
/// Its size is bounded, whatever the text: it shows ``limit`` differences at most, each with some
/// words around it, and says so where it leaves others out.
struct DifferencePage {
  private let reference: String
  private let found: String
  private let limit: Int
  private var shownCount = 0
  private var sections = ""

  init(reference: String, found: String, limit: Int) {
    self.reference = reference
    self.found = found
    self.limit = limit
  }

  /// What is shown of one file.
  struct Section {
    let title: String
    let differences: SampledDifferences
    /// The F1 of all words, where the reference is gold.
    var f1: Double?
  }

  /// A line and its number in the file, counted from 1.
  typealias NumberedLine = (number: Int, line: ComparedLine)

  /// Appends a section.
  mutating func append(_ section: Section) {
    sections += "<section>\n<h2>\(HTMLText.escaped(section.title))</h2>\n"
    sections += DifferenceTiles(of: section).html
    sections += ConfusionTable(section.differences.counts, reference: reference, found: found).html
    appendLines(of: section)
    sections += "</section>\n"
  }

  private mutating func appendLines(of section: Section) {
    let before = shownCount
    sections += "<ol class=\"lines\" lang=\"th\">\n"
    for (number, line) in section.differences.lines where shownCount < limit {
      let row = DifferenceRow(line, number: number, limit: limit - shownCount)
      sections += row.html
      shownCount += row.shownCount
    }
    sections += "</ol>\n"
    let hiddenCount = section.differences.counts.differenceCount - (shownCount - before)
    guard hiddenCount > 0 else { return }
    sections +=
      "<p class=\"note\">\(hiddenCount) more differences are not shown; "
      + "--limit says how many are.</p>\n"
  }

  /// The whole page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>\(title)</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <header>
    <h1>\(title)</h1>
    \(key)
    \(Self.filter)
    </header>
    <main>
    \(sections)</main>
    </body>
    </html>

    """
  }

  private var title: String {
    "Where \(HTMLText.escaped(found)) differs from \(HTMLText.escaped(reference))"
  }

  /// What the marks mean, by an example.
  private var key: String {
    let kinds: [(WordDifference.Kind, reference: [String], found: [String])] = [
      (.overSplit, ["แม่น้ำ"], ["แม่", "น้ำ"]), (.underSplit, ["ไป", "มา"], ["ไปมา"]),
      (.crossing, ["โคลง", "เรือ"], ["โค", "ลงเรือ"]),
    ]
    let items = kinds.map { kind, reference, found in
      "<li>\(DifferenceMark(kind, reference, found).html) \(kind.rawValue)</li>"
    }
    return """
      <p>Above is what \(HTMLText.escaped(reference)) has, below what \(HTMLText.escaped(found)) \
      has. Lines without a difference are left out.</p>
      <ul class="key">\(items.joined())</ul>
      """
  }

  /// Chooses the lines to see. The style sheet does the work.
  private static let filter: String = {
    let choices =
      [("all", "all lines")]
      + WordDifference.Kind.allCases.map {
        ($0.rawValue, "with \($0.rawValue)")
      }
    let inputs = choices.map { name, label in
      let checked = name == "all" ? " checked=\"checked\"" : ""
      return "<label><input type=\"radio\" name=\"show\" id=\"show-\(name)\"\(checked)/> "
        + "\(label)</label>"
    }
    return "<div class=\"filter\">\(inputs.joined())</div>"
  }()
}
