internal import ThaiText

/// Names of places, known by the word before them: `จังหวัด`, `ถนน`.
///
/// What follows such a word up to a space is one name, if it does so in two lines at least and the
/// model sees a boundary at both its edges.
enum PlaceNames {
  /// Joins the names of places in lines that belong together.
  static func join(in lines: inout [SelfLabelledLine]) {
    var lineCounts: [[CharacterCode]: (last: Int, count: Int)] = [:]
    for index in lines.indices {
      for name in names(in: lines[index].codes) {
        let key = Array(lines[index].codes[name])
        let known = lineCounts[key] ?? (last: -1, count: 0)
        if known.last != index { lineCounts[key] = (last: index, count: known.count + 1) }
      }
    }
    for index in lines.indices {
      for name in names(in: lines[index].codes) where lines[index].hasBoundaries(around: name) {
        guard let count = lineCounts[Array(lines[index].codes[name])]?.count, count >= 2 else {
          continue
        }
        lines[index].join(name, isKnown: true)
      }
    }
  }

  /// Where names of places stand by their form.
  static func names(in codes: [CharacterCode]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var place = 0
    while place < codes.count {
      guard let marker = markers.longestPrefix(of: codes[place...]) else {
        place += 1
        continue
      }
      let start = place + marker
      let end = codes[start...].firstIndex { !$0.thai.isLetter } ?? codes.count
      if (2...14).contains(end - start), ends(at: end, in: codes),
        !notNames.beginsOne(of: codes[start..<end])
      {
        names.append(start..<end)
      }
      place = start
    }
    return names
  }

  private static func ends(at end: Int, in codes: [CharacterCode]) -> Bool {
    guard end < codes.count else { return true }
    return [.space, CharacterCode(")"), CharacterCode(",")].contains(codes[end])
  }

  private static let markers = CodePrefixes(NameTables.placeMarkers)
  private static let notNames = CodePrefixes(NameTables.notPlaceNames)
}

extension SelfLabelledLine {
  fileprivate func hasBoundaries(around span: Range<Int>) -> Bool {
    decisions[span.lowerBound]
      && (span.upperBound == codes.count || decisions[span.upperBound])
  }
}

/// A list of words, asked which of them codes begin with.
private struct CodePrefixes: Sendable {
  private let words: Set<[CharacterCode]>
  private let lengths: [Int]

  init(_ words: WordPrefixes) {
    self.words = Set(words.all.map { word in word.map { CharacterCode($0) } })
    lengths = Set(self.words.map(\.count)).sorted(by: >)
  }

  func longestPrefix(of codes: ArraySlice<CharacterCode>) -> Int? {
    lengths.first { $0 <= codes.count && words.contains(Array(codes.prefix($0))) }
  }

  func beginsOne(of codes: ArraySlice<CharacterCode>) -> Bool { longestPrefix(of: codes) != nil }
}
