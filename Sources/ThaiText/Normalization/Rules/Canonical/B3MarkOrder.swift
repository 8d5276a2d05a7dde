/// The order in which the marks of a consonant are written.
enum MarkOrder {
  /// The rank of each mark, from the consonant outward; `nil` for what is no Thai mark.
  static func rank(of value: TextScalar) -> Int? {
    switch value {
    case "\u{0E3A}": 0  // ฺ phinthu
    case "\u{0E38}", "\u{0E39}": 1  // ุ ู
    case "\u{0E31}", "\u{0E34}"..."\u{0E37}": 2  // ั ิ ี ึ ื
    case "\u{0E47}": 3  // ็ maitaikhu
    case "\u{0E4D}": 4  // ํ nikhahit
    case "\u{0E48}"..."\u{0E4B}": 5  // the tones
    case "\u{0E4C}": 6  // ์ thanthakhat
    case "\u{0E4E}": 7  // ๎ yamakkan
    default: nil
    }
  }

  static let rankCount = 8

  /// Sorts marks by rank; marks of one rank keep their order.
  ///
  /// One pass over the marks for each rank, so time is linear.
  static func sort(_ marks: inout [TextScalar]) {
    guard marks.count > 1 else { return }
    var sorted: [TextScalar] = []
    sorted.reserveCapacity(marks.count)
    for rank in 0..<rankCount {
      for mark in marks where self.rank(of: mark) == rank { sorted.append(mark) }
    }
    marks = sorted
  }

  /// The marks of each rank.
  static let marks = (0..<rankCount).map { rank in
    LetterSet(LetterSet.values.filter { MarkOrder.rank(of: $0) == rank })
  }
}

extension NormalizationRule {
  package static let markOrder = Self(
    id: "B3", summary: "Marks stand in order: below, above, tone, thanthakhat.",
    examples: [
      Example("ก\u{0E48}\u{0E34}", "ก\u{0E34}\u{0E48}"),
      Example("พันธ\u{0E4C}\u{0E38}", "พันธ\u{0E38}\u{0E4C}"),
    ],
    triggers: MarkOrder.marks.indices.map { rank in
      let lower = MarkOrder.marks[..<rank].reduce(LetterSet.none) { $0.union($1) }
      return .neighbours(MarkOrder.marks[rank], lower)
    },
    .arranges { cluster in
      guard cluster.hasConsonant else { return }
      MarkOrder.sort(&cluster.marks)
      MarkOrder.sort(&cluster.trailingMarks)
    })
}
