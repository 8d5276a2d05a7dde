package import ThaiText

/// How well a tokenizer undoes damage: what it changes of intact text, and how much of what was damaged
/// on purpose it brings back.
package struct RepairEvaluation: Sendable {
  /// An intact line that was changed, before and after.
  package typealias Change = (before: String, after: String)

  /// How much was wrong with some text, and how much still is, in letters that differ.
  package struct Recall: Sendable {
    package private(set) var damage = 0
    package private(set) var left = 0

    package init() {}

    /// The share of the damage that was undone; new harm counts against it.
    package var share: Double { damage == 0 ? 1 : 1 - Double(left) / Double(damage) }

    fileprivate mutating func add(_ line: String, damaged: String, repaired: String) {
      damage += EditDistance.between(line, damaged)
      left += EditDistance.between(line, repaired)
    }
  }

  package private(set) var lineCount = 0
  package private(set) var changedLineCount = 0
  package private(set) var recalls: [ArtificialDamage: Recall] = [:]

  package init() {}

  /// Adds a line of intact text, which is a text of its own; returns how it is changed, if it is.
  ///
  /// - Parameter tokenizer: One that repairs.
  /// - Complexity: O(*n*²) for *n* letters.
  package mutating func add(
    _ line: String, by tokenizer: ThaiTokenizer, using workspace: inout SegmentationWorkspace
  ) -> Change? {
    let line = Normalizer(.canonical).normalized(line)
    guard !line.isEmpty else { return nil }
    lineCount += 1
    for kind in ArtificialDamage.allCases {
      let damaged = kind.damaged(line)
      let repaired = tokenizer.repaired(damaged, using: &workspace)
      recalls[kind, default: Recall()].add(line, damaged: damaged, repaired: repaired)
    }
    let result = tokenizer.repaired(line, using: &workspace)
    guard !result.utf8.elementsEqual(line.utf8) else { return nil }
    changedLineCount += 1
    return (line, result)
  }
}

extension ThaiTokenizer {
  fileprivate func repaired(
    _ line: String, using workspace: inout SegmentationWorkspace
  ) -> String {
    let bytes = Array(line.utf8)
    return String(decoding: repairedForm(of: bytes.span, using: &workspace), as: UTF8.self)
  }
}

/// The number of scalars to insert, delete or replace to make one text of another (Levenshtein, 1966).
enum EditDistance {
  static func between(_ first: String, _ second: String) -> Int {
    var (first, second) = (Array(first.unicodeScalars)[...], Array(second.unicodeScalars)[...])
    while let scalar = first.first, scalar == second.first {
      (first, second) = (first.dropFirst(), second.dropFirst())
    }
    while let scalar = first.last, scalar == second.last {
      (first, second) = (first.dropLast(), second.dropLast())
    }
    var row = Array(0...second.count)
    for (index, scalar) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in second.enumerated() {
        let replaced = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(replaced, row[place] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
