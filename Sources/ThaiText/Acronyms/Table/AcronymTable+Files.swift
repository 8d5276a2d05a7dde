extension AcronymTable {
  /// What the files of `Dictionaries` have that a table is made of.
  package struct Files {
    /// Latin acronyms.
    package var acronyms: [[UInt8]]
    /// Thai initials.
    package var initials: [[UInt8]]
    package var abbreviations: [[UInt8]]
    /// What is no acronym.
    package var exceptions: [[UInt8]]

    package init(
      acronyms: [[UInt8]], initials: [[UInt8]], abbreviations: [[UInt8]], exceptions: [[UInt8]]
    ) {
      self.acronyms = acronyms
      self.initials = initials
      self.abbreviations = abbreviations
      self.exceptions = exceptions
    }
  }

  /// The table that files make. Their order is that of what an acronym stands for.
  package init(_ files: Files) {
    self.init { table in
      for file in files.acronyms { table.addAcronyms(file.span) }
      for file in files.initials { table.addInitials(file.span) }
      for file in files.abbreviations { table.addAbbreviations(file.span) }
      for file in files.exceptions { table.addExceptions(file.span) }
    }
  }
}

extension AcronymTableRows {
  /// Adds lines of Latin spellings, policy, Thai words, long forms: tabs between the columns,
  /// spaces between spellings, ` / ` between long forms, `-` for nothing.
  fileprivate mutating func addAcronyms(_ file: Span<UInt8>) {
    TableLines.forEach(in: file) { line in
      let spellings = TableLines.firstColumn(of: line, in: file)
      let policy = TableLines.column(after: spellings, of: line, in: file)
      let words = TableLines.column(after: policy, of: line, in: file)
      let longForms = TableLines.column(after: words, of: line, in: file)
      add(
        spellings: Self.forms(in: spellings, of: file),
        policy: Policy(rawValue: TableLines.string(policy, in: file)) ?? .never,
        words: Self.forms(in: words, of: file),
        longForms: appendItems(of: longForms, in: file))
    }
  }

  /// Adds lines of initials with their dots, `bare` where the dots may be missing, expansions.
  fileprivate mutating func addInitials(_ file: Span<UInt8>) {
    TableLines.forEach(in: file) { line in
      let form = TableLines.firstColumn(of: line, in: file)
      let bare = TableLines.column(after: form, of: line, in: file)
      let expansions = TableLines.column(after: bare, of: line, in: file)
      addInitials(
        FoldedText.units(of: file.extracting(form)),
        isBare: bare.count == 4 && file.hasPrefix("bare", at: bare.lowerBound),
        expansions: appendItems(of: expansions, in: file))
    }
  }

  /// Adds lines of abbreviations with their dots, expansions, category.
  fileprivate mutating func addAbbreviations(_ file: Span<UInt8>) {
    TableLines.forEach(in: file) { line in
      let form = TableLines.firstColumn(of: line, in: file)
      let expansions = TableLines.column(after: form, of: line, in: file)
      addInitials(
        FoldedText.units(of: file.extracting(form)), isBare: false,
        expansions: appendItems(of: expansions, in: file))
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

  /// Appends the long forms of a column, with slashes between them, to the table's text; returns where they
  /// stand in it.
  private mutating func appendItems(of column: Range<Int>, in file: Span<UInt8>) -> [Range<Int>] {
    TableLines.items(of: column, separatedBy: ASCII.slash, in: file)
      .map { append(file.extracting($0)) }
  }
}
