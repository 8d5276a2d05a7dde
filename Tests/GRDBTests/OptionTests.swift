#if SQLite
  import GRDB
  import Testing
  import ThaiText
  import ThaiTextGRDB

  /// The arguments of the tokenizer.
  @Suite struct OptionTests {
    @Test func argumentsAndOptionsAreTheSame() throws {
      var options = ThaiFTS5Options()
      #expect(options.arguments.isEmpty)
      options.granularity = .coarse
      options.removesStopWords = true
      options.expandsAcronyms = false
      options.repairsSpelling = false
      options.standard = .open
      #expect(try ThaiFTS5Options(arguments: options.arguments) == options)
    }

    @Test(arguments: [
      (
        ["granularty", "fine"],
        "the FTS5 tokenizer 'thai' does not understand 'granularty fine': write granularity, "
          + "stop_words, expansions, repair or standard."
      ),
      (
        ["granularity", "huge"],
        "the FTS5 tokenizer 'thai' does not understand 'granularity huge': write fine, coarse or "
          + "search."
      ),
      (
        ["stop_words"],
        "the argument 'stop_words' of the FTS5 tokenizer 'thai' has no value: write a value "
          + "behind it."
      ),
      (
        ["repair", "yes"],
        "the FTS5 tokenizer 'thai' does not understand 'repair yes': write 0 or 1."
      ),
    ])
    func wrongArgumentsAreNamed(arguments: [String], message: String) {
      let error = #expect(throws: ThaiFTS5ArgumentError.self) {
        try ThaiFTS5Options(arguments: arguments)
      }
      #expect(error?.description == message)
    }

    @Test func unknownStandardIsNamed() {
      let error = #expect(throws: ThaiFTS5ArgumentError.self) {
        try ThaiFTS5Options(arguments: ["standard", "klingon"])
      }
      #expect(error?.description.contains("'standard klingon'") == true)
    }

    @Test func tableWithWrongArgumentsIsNotMade() throws {
      let database = try DatabaseQueue(configuration: SearchTable.configuration)
      #expect(throws: DatabaseError.self) {
        try database.write { db in
          try db.execute(
            sql: "CREATE VIRTUAL TABLE article USING fts5(body, tokenize = 'thai granularty fine')")
        }
      }
    }

    @Test(arguments: [
      "thai", "'thai'", "\"thai granularity fine\"", "'thai granularity ''fine'' stop_words 1'",
    ])
    func optionsAreReadFromTheTable(value: String) throws {
      let database = try DatabaseQueue(configuration: SearchTable.configuration)
      try database.write { db in
        try db.execute(
          sql: "CREATE VIRTUAL TABLE article USING fts5(a, b, tokenize = \(value), prefix = 2)")
        let options = try ThaiFTS5Options(ofTable: "article", in: db)
        #expect(options?.granularity == (value.contains("fine") ? .fine : .search))
        #expect(options?.removesStopWords == value.contains("stop_words"))
      }
    }

    @Test func otherTablesHaveNoOptions() throws {
      let database = try DatabaseQueue(configuration: SearchTable.configuration)
      try database.write { db in
        try db.execute(sql: "CREATE VIRTUAL TABLE a USING fts5(body, tokenize = trigram)")
        try db.execute(sql: "CREATE TABLE b (thai)")
        for name in ["a", "b", "c"] {
          #expect(try ThaiFTS5Options(ofTable: name, in: db) == nil, "\(name)")
        }
      }
    }

    @Test func granularityDecidesWhatIsFound() throws {
      var options = ThaiFTS5Options()
      options.granularity = .coarse
      let coarse = try SearchTable("ลดความเหลื่อมล้ำ", options: options)
      #expect(try coarse.rows(answering: "ความเหลื่อมล้ำ") == [1])
      #expect(try coarse.rows(answering: "เหลื่อมล้ำ").isEmpty)
    }
  }
#endif
