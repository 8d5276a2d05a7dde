#if SQLite
  import Testing
  import ThaiText
  import ThaiTextGRDB

  /// What people paste into a search box may be a whole article.
  @Suite struct LongQueryTests {
    private static let sentence = "น้ำท่วมหลายพื้นที่ในจังหวัดเชียงรายเมื่อวันที่ 5 ก.ย. 2567 "

    @Test(arguments: ["", " ", "*"])
    func expressionsGrowWithTheQuery(ending: String) throws {
      let options = ThaiFTS5Options()
      func size(_ count: Int) throws -> Int {
        let query = String(repeating: Self.sentence + ending, count: count)
        return try #require(try options.matchExpression(for: query)).utf8.count
      }
      #expect(try size(80) < 3 * size(40))
    }

    @Test func undividedQueriesGrowToo() throws {
      let options = ThaiFTS5Options()
      func size(_ count: Int, _ ending: String) throws -> Int {
        let query = String(repeating: "กินข้าวแล้วเดินเล่น", count: count) + ending
        return try #require(try options.matchExpression(for: query)).utf8.count
      }
      #expect(try size(200, "") < 3 * size(100, ""))
      #expect(try size(200, "*") < 3 * size(100, "*"))
    }

    @Test func textAnswersItself() throws {
      let text = String(repeating: Self.sentence, count: 40)
      let table = try SearchTable(text, "เรื่องอื่น")
      #expect(try table.rows(answering: text) == [1])
    }

    @Test func keysOfLongQueriesAreShort() {
      let query = SearchAnalyzer().query(String(repeating: Self.sentence, count: 100))
      let longest = query.clauses.flatMap(\.alternatives).map(\.text.utf8.count).max()
      #expect(longest.map { $0 <= 512 } == true)
    }
  }
#endif
