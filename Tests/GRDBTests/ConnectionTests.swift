#if SQLite
  import Foundation
  import GRDB
  import Testing
  import ThaiTextGRDB

  /// Connections, and an SQLite that lacks something.
  @Suite struct ConnectionTests {
    @Test func missingFTS5IsNamed() throws {
      let database = try DatabaseQueue()
      try database.write { db in
        db.remove(function: DatabaseFunction("fts5", argumentCount: 1) { _ in nil })
        let error = #expect(throws: FTS5Missing.self) { try db.addThaiTokenizer() }
        let message = error?.description ?? ""
        #expect(message.contains("was built without FTS5"))
        #expect(message.contains("libsqlite3-0"))
      }
    }

    @Test func manyReadersSearchAtOnce() async throws {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let pool = try DatabasePool(
        path: folder.appendingPathComponent("a.sqlite").path,
        configuration: SearchTable.configuration)
      try await pool.write { db in
        try db.execute(sql: "CREATE VIRTUAL TABLE article USING fts5(body, tokenize = thai)")
        try db.execute(sql: "INSERT INTO article VALUES ('เกิดน้ำท่วมที่เชียงราย')")
      }
      try await withThrowingTaskGroup(of: Int?.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await pool.read { db in
              try Int.fetchOne(db, sql: "SELECT rowid FROM article WHERE article MATCH 'น้ำท่วม'")
            }
          }
        }
        for try await row in group { #expect(row == 1) }
      }
    }

    @Test func bytesThatAreNotUTF8KeepTheirPlaces() throws {
      let table = try SearchTable()
      let text = Array("เกิด".utf8) + [0xFF, 0xE0, 0xB8] + Array("น้ำท่วม".utf8) + [0xC3]
      try table.database.write { db in
        try db.execute(
          sql: "INSERT INTO article VALUES (CAST(? AS TEXT))", arguments: [Data(text)])
        let marked = try Data.fetchOne(
          db,
          sql: """
            SELECT CAST(highlight(article, 0, '[', ']') AS BLOB) FROM article WHERE article MATCH ?
            """, arguments: ["น้ำท่วม"])
        let expected =
          Array("เกิด".utf8) + [0xFF, 0xE0, 0xB8] + Array("[น้ำท่วม]".utf8) + [0xC3]
        #expect(marked.map(Array.init) == expected)
      }
    }

    /// FTS5 compares keys up to a NUL at some places and whole at others.
    @Test func keysWithNULLeaveTheIndexWhole() throws {
      let table = try SearchTable()
      let bytes: [UInt8] = [0, 0xED, 0xA0, 0x80] + Array("น้ำ".utf8) + [0]
      try table.database.write { db in
        try db.execute(
          sql: "INSERT INTO article VALUES (CAST(? AS TEXT))", arguments: [Data(bytes)])
      }
      #expect(throws: Never.self, "the index is whole") {
        try table.database.write { db in
          try db.execute(sql: "INSERT INTO article (article) VALUES ('integrity-check')")
        }
      }
    }
  }
#endif
