import ThaiText

/// A search over a few texts in memory. With many texts, give the terms to a real index; see the
/// article "Search".
@main struct SearchBox {
  static let texts = [
    "กรมอุตุฯ เตือนน้ำท่วมฉับพลันในภาคใต้",
    "ดีเอสไอแถลงผลการสอบสวนคดีฟอกเงิน",
    "รัฐบาลลดความเหลื่อมล้ำด้านการศึกษา",
    "ตลาดน้ำดำเนินสะดวกเปิดทุกวัน",
  ]

  static func main() {
    let analyzer = SearchAnalyzer()
    let index = texts.map { text in (text, SearchMatcher(analyzer.terms(in: text))) }

    let queries = CommandLine.arguments.dropFirst()
    for query in queries.isEmpty ? ["น้ำ", "DSI", "เหลื่อมล้ำ"] : Array(queries) {
      print("\(query):")
      let question = analyzer.query(query)
      for (text, matcher) in index where matcher.matches(question) {
        print("  \(marked(text, question.clauses.compactMap(matcher.firstHit)))")
      }
    }
  }

  /// The text with brackets around what answered the query.
  static func marked(_ text: String, _ hits: [SearchMatcher.Hit]) -> String {
    var result = text
    for range in hits.map(\.utf8Range).sorted(by: { $0.lowerBound > $1.lowerBound }) {
      for (offset, mark) in [(range.upperBound, "]"), (range.lowerBound, "[")] {
        result.insert(
          contentsOf: mark, at: result.utf8.index(result.startIndex, offsetBy: offset))
      }
    }
    return result
  }
}
