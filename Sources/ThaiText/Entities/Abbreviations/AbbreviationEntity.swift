/// Abbreviations with dots: `พ.ศ.`, `ครม.`, `พล.ต.อ.`, `ธ.ก.ส.`, `จ.`.
///
/// A full stop after Thai letters triggers. The groups (letters and a full stop) around it are
/// split into abbreviations: the longest one of the table first; a chain of single letters that
/// is not in the table is one abbreviation (`ก.ช.ภ.`), a group of two to five consonants is one by
/// itself. So neighbours are cut: `รมว.|พม.`, `รศ.|ดร.`.
///
/// What is no abbreviation: a word before a full stop, which has vowels or is in the list of words
/// of consonants only; letters before an ellipsis; a single letter that labels a list, or that
/// stands where its meaning in the table does not fit.
enum AbbreviationEntity {
  /// Appends the abbreviations around a full stop, and the name after a title; returns where to go
  /// on, or `nil` if there is no abbreviation.
  static func append(dotAt dot: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    guard text.thaiLetter(before: dot) != .none,
      let groups = AbbreviationGroups(around: dot, floor: spans.floor, in: text)
    else { return nil }
    let count = spans.count
    AbbreviationSplitter(groups).append(in: text, to: &spans)
    guard spans.count > count, let last = spans.last else { return nil }
    let end = last.utf8Range.upperBound
    let category =
      last.utf8Range == groups[0] && groups.categoryOfFirst != nil
      ? groups.categoryOfFirst : BundledTables.abbreviations.category(of: last.utf8Range, in: text)
    guard category == .title else { return end }
    return NameEntity.append(afterDottedTitle: end, in: text, to: &spans) ?? end
  }
}
