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
  package private(set) var changes: [Change] = []
  package private(set) var recalls: [ArtificialDamage: Recall] = [:]

  /// - Parameters:
  ///   - lines: Intact text. Each line is a text of its own.
  ///   - tokenizer: One that repairs.
  /// - Complexity: O(*n*) for *n* bytes, times the length of the longest line.
  package init(of lines: [String], by tokenizer: ThaiTokenizer) {
    var workspace = SegmentationWorkspace()
    func repaired(_ line: String) -> String {
      let bytes = Array(line.utf8)
      return String(
        decoding: tokenizer.repairedForm(of: bytes.span, using: &workspace), as: UTF8.self)
    }
    let canonical = Normalizer(.canonical)
    for line in lines.lazy.map({ canonical.normalized($0) }) where !line.isEmpty {
      lineCount += 1
      let result = repaired(line)
      if !result.utf8.elementsEqual(line.utf8) { changes.append((line, result)) }
      for kind in ArtificialDamage.allCases {
        let damaged = kind.damaged(line)
        recalls[kind, default: Recall()].add(line, damaged: damaged, repaired: repaired(damaged))
      }
    }
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
