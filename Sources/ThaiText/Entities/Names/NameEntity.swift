/// Names of persons after a title: `นาย|เอกพงษ์| |หริ่มเจริญ`, `ดร.|เอกพงษ์`.
///
/// A title is in the table of titles and stands at the edge of Thai letters, or after one of the
/// words that titles follow (`โดย|นาย…`). The given name runs up to the next space, sign or word
/// that does not belong to names (`อนุทิน|กล่าวว่า`), the surname after a space likewise; ณ and a place may
/// be a surname or follow it (`สนิทวงศ์| |ณ| |อยุธยา`). There is
/// no name where the letters after the title begin another word: `นาย|จ้าง`, `นายก|รัฐมนตรี`.
///
/// A name that follows letters without a title's edge, or whose surname cannot be told from a role
/// or a verb, is left to the engine.
enum NameEntity {
  /// Appends the title that begins at `start`, if one does, and the name after it.
  static func append(titleAt start: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint])
    -> Int?
  {
    let floor = spans.floor
    guard start >= floor else { return nil }
    let isGlued = start > floor && text.thaiLetter(before: start) != .none
    if isGlued, !mayFollow(start, floor: floor, in: text) { return nil }
    guard let end = BundledTables.allTitles.longestEnd(from: start, in: text) else { return nil }
    let female = femaleMark(after: start..<end, in: text)
    guard let name = PersonName(after: female?.upperBound ?? end, in: text),
      !isGlued || name.surname != nil
    else { return nil }
    if !BundledTables.compoundTitles.contains(start..<end, in: text) {
      spans.append(TokenConstraint(start..<end, .word))
    }
    if let female { spans.append(TokenConstraint(female, .word)) }
    return append(name, to: &spans)
  }

  /// Appends the name after a title with dots, which ends at `end`.
  static func append(
    afterDottedTitle end: Int, in text: Span<UInt8>, to spans: inout [TokenConstraint]
  ) -> Int? {
    if let end = append(titleAt: end, in: text, to: &spans) { return end }
    if let female = femaleMark(after: end..<end, in: text),
      let name = PersonName(after: female.upperBound, in: text)
    {
      spans.append(TokenConstraint(female, .word))
      return append(name, to: &spans)
    }
    return PersonName(after: end, in: text).map { append($0, to: &spans) }
  }

  /// The หญิง behind the rank of a woman: `ร.ต.อ.|หญิง| |วิภา`.
  ///
  /// - Parameter title: The title, or where one with dots ends.
  private static func femaleMark(after title: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    let start =
      text.byte(at: title.upperBound) == ASCII.space ? title.upperBound + 1 : title.upperBound
    guard text.hasPrefix("หญิง", at: start), !text.hasPrefix("นา", at: title.lowerBound) else {
      return nil
    }
    return start..<start + 12
  }

  private static func append(_ name: PersonName, to spans: inout [TokenConstraint]) -> Int {
    spans.append(TokenConstraint(name.given, .name))
    if let surname = name.surname { spans.append(TokenConstraint(surname, .name)) }
    if let place = name.place {
      spans.append(TokenConstraint(place.particle, .name))
      spans.append(TokenConstraint(place.name, .name))
    }
    return spans.floor
  }

  private static func mayFollow(_ start: Int, floor: Int, in text: Span<UInt8>) -> Bool {
    BundledTables.wordsBeforeNames.hasWord(endingAt: start, floor: floor, in: text)
  }
}
