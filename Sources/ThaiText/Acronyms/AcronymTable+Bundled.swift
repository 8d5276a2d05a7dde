internal import CThaiTextData

extension AcronymTable {
  /// The table that comes with the library, read at its first use.
  public static let bundled: AcronymTable = {
    var table = AcronymTable()
    table.addAcronyms(text(of: thaitext_acronyms()))
    table.addInitials(text(of: thaitext_initials()))
    table.addAbbreviations(text(of: thaitext_abbreviations()))
    for columns in rows(of: text(of: thaitext_not_acronyms())) { table.addException(columns[0]) }
    table.seal()
    return table
  }()

  /// Read-only data of the program, which lives as long as the program does.
  private static func text(of image: thaitext_image) -> String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: image.bytes, count: image.count), as: UTF8.self)
  }

  /// Adds lines of Latin spellings, policy, Thai words, long forms: tabs between the columns,
  /// spaces between spellings, ` / ` between long forms, `-` for nothing.
  package mutating func addAcronyms(_ text: String) {
    for columns in Self.rows(of: text) where columns.count >= 4 {
      add(
        Row(
          spellings: Self.items(columns[0], by: UInt8(ascii: " ")),
          policy: Policy(rawValue: columns[1]) ?? .never,
          words: Self.items(columns[2], by: UInt8(ascii: " ")),
          longForms: Self.items(columns[3], by: UInt8(ascii: "/"))))
    }
  }

  /// Adds lines of initials with their dots, `bare` where the dots may be missing, expansions.
  package mutating func addInitials(_ text: String) {
    for columns in Self.rows(of: text) where columns.count >= 3 {
      addInitials(
        columns[0], isBare: columns[1] == "bare",
        expansions: Self.items(columns[2], by: UInt8(ascii: "/")))
    }
  }

  /// Adds lines of abbreviations with their dots, expansions, category.
  private mutating func addAbbreviations(_ text: String) {
    for columns in Self.rows(of: text) where columns.count >= 2 {
      addInitials(
        columns[0], isBare: false, expansions: Self.items(columns[1], by: UInt8(ascii: "/")))
    }
  }

  /// The columns of each line that is neither empty nor a comment.
  private static func rows(of text: String) -> [[String]] {
    text.utf8.split(separator: 0x0A).compactMap { line in
      guard line.first != 0x23 else { return nil }
      return line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
  }

  /// The items of a column. Bytes are compared, not characters: the tables are read at the first
  /// use of the library, and that has to be quick.
  private static func items(_ column: String, by separator: UInt8) -> [String] {
    guard column != "-" else { return [] }
    return column.utf8.split(separator: separator).map { part in
      let space = UInt8(ascii: " ")
      let start = part.firstIndex { $0 != space } ?? part.endIndex
      let end = part.lastIndex { $0 != space }.map(part.index(after:)) ?? start
      return String(Substring(part[start..<end]))
    }
  }
}
