internal import CThaiTextData

extension AcronymTable {
  /// The table that comes with the library, read at its first use.
  public static let bundled = AcronymTable { table in
    thaitext_acronyms().withSpan { table.addAcronyms($0) }
    thaitext_initials().withSpan { table.addInitials($0) }
    thaitext_abbreviations().withSpan { table.addAbbreviations($0) }
    thaitext_not_acronyms().withSpan { table.addExceptions($0) }
  }
}

extension AcronymTableRows {
  /// Adds lines of Latin spellings, policy, Thai words, long forms: tabs between the columns,
  /// spaces between spellings, ` / ` between long forms, `-` for nothing.
  fileprivate mutating func addAcronyms(_ file: Span<UInt8>) {
    let offset = append(file).lowerBound
    TableLines.forEach(in: file) { line in
      let spellings = TableLines.firstColumn(of: line, in: file)
      let policy = TableLines.column(after: spellings, of: line, in: file)
      let words = TableLines.column(after: policy, of: line, in: file)
      let longForms = TableLines.column(after: words, of: line, in: file)
      add(
        spellings: Self.forms(in: spellings, of: file),
        policy: Policy(rawValue: TableLines.string(policy, in: file)) ?? .never,
        words: Self.forms(in: words, of: file),
        longForms: Self.items(of: longForms, in: file, at: offset))
    }
  }

  /// Adds lines of initials with their dots, `bare` where the dots may be missing, expansions.
  fileprivate mutating func addInitials(_ file: Span<UInt8>) {
    let offset = append(file).lowerBound
    TableLines.forEach(in: file) { line in
      let form = TableLines.firstColumn(of: line, in: file)
      let bare = TableLines.column(after: form, of: line, in: file)
      let expansions = TableLines.column(after: bare, of: line, in: file)
      addInitials(
        FoldedText.units(of: file.extracting(form)),
        isBare: bare.count == 4 && file.hasPrefix("bare", at: bare.lowerBound),
        expansions: Self.items(of: expansions, in: file, at: offset))
    }
  }

  /// Adds lines of abbreviations with their dots, expansions, category.
  fileprivate mutating func addAbbreviations(_ file: Span<UInt8>) {
    let offset = append(file).lowerBound
    TableLines.forEach(in: file) { line in
      let form = TableLines.firstColumn(of: line, in: file)
      let expansions = TableLines.column(after: form, of: line, in: file)
      addInitials(
        FoldedText.units(of: file.extracting(form)), isBare: false,
        expansions: Self.items(of: expansions, in: file, at: offset))
    }
  }

  fileprivate mutating func addExceptions(_ file: Span<UInt8>) {
    TableLines.forEach(in: file) { line in
      addException(
        FoldedText.units(of: file.extracting(TableLines.firstColumn(of: line, in: file))))
    }
  }

  /// The forms of a column, with spaces between them.
  private static func forms(in column: Range<Int>, of file: Span<UInt8>) -> [[FoldedUnit]] {
    TableLines.items(of: column, separatedBy: ASCII.space, in: file)
      .map { FoldedText.units(of: file.extracting($0)) }
  }

  /// The long forms of a column, with slashes between them, in the table's text.
  private static func items(
    of column: Range<Int>, in file: Span<UInt8>, at offset: Int
  ) -> [Range<Int>] {
    TableLines.items(of: column, separatedBy: ASCII.slash, in: file)
      .map { offset + $0.lowerBound..<offset + $0.upperBound }
  }
}
