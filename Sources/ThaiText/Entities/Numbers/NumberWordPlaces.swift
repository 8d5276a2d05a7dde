/// Finds where a text has numbers in words, and hours by name.
enum NumberWordPlaces {
  /// The beginnings of `สองพัน…`, `ห้าโมง`, `ตีสาม`, `บ่าย` and the like.
  static let beginnings: BeginningFilter = {
    var filter = BeginningFilter()
    func insert(_ first: [String], before second: [String]) {
      let second = second.map(letters)
      for first in first.map(letters) {
        for second in second where first.count + second.count >= 3 { filter.insert(first + second) }
      }
    }
    let (digits, powers) = (NumberWords.digits, NumberWords.powerWords)
    let following = powers + digits + ["นาฬิกา", "โมง", "ทุ่ม", "บาท", "มกราคม", "จุด"]
    insert(digits + ["ยี่"], before: following + DateWords.monthNames)
    insert(Array(powers.dropLast()), before: following)
    insert(["ตี"], before: digits)
    insert(["บ่าย", "เที่ยง"], before: [""])
    return filter
  }()

  private static func letters(_ word: String) -> [ThaiScalar] {
    TrieSymbol.symbols(of: word).map(\.thai)
  }

  /// The UTF-8 offsets of numbers of two words or more, of those that a unit of time or money or a
  /// month follows, and of hours by name; in order.
  ///
  /// - Parameters:
  ///   - coded: The codes of all of `text`.
  ///   - scan: What ``PairTable/ofTexts`` says of them.
  /// - Complexity: O(*n*) for *n* codes.
  static func offsets(in text: Span<UInt8>, _ coded: CodedText, _ scan: PairScan) -> [Int] {
    guard scan.found.contains(.numberWord) else { return [] }
    let (pairs, beginnings) = (PairTable.ofTexts, beginnings)
    var offsets: [Int] = []
    var floor = 0
    var index = 0
    while let place = scan.words.next(from: index) {
      index = place &+ 1
      guard pairs.flags(at: place, of: coded).contains(.numberWord),
        beginnings.mayBegin(at: place, of: coded)
      else { continue }
      let offset = coded.utf8Offset(of: place)
      if offset >= floor, let numberEnd = candidateEnd(from: offset, in: text) {
        offsets.append(offset)
        floor = numberEnd
      }
    }
    return offsets
  }

  /// Where what begins at an offset ends, if it may be a number or an hour.
  private static func candidateEnd(from offset: Int, in text: Span<UInt8>) -> Int? {
    if let prefix = DateWords.hourPrefixes.longestEnd(from: offset, in: text) { return prefix }
    if let name = DateWords.hourNames.longestEnd(from: offset, in: text) { return name }
    guard let number = WrittenNumber(at: offset, in: text) else { return nil }
    if number.count > 1 { return number.end }
    let next = text.spacesEnd(from: number.end)
    let isFollowed =
      DateWords.hourUnits.longestEnd(from: next, in: text) != nil
      || DateWords.months.longestEnd(from: next, in: text) != nil
      || ["นาฬิกา", "บาท", "เดือน", "จุด"].contains { text.hasPrefix($0, at: next) }
    return isFollowed ? number.end : nil
  }
}
