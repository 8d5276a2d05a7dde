/// A mark typed twice looks like one.
enum RepeatedMarks {
  /// Leaves one of equal neighbours; the marks are in order.
  static func collapse(_ marks: inout [TextScalar]) {
    guard marks.count > 1 else { return }
    var kept = 1
    for index in 1..<marks.count where marks[index] != marks[kept - 1] {
      marks[kept] = marks[index]
      kept += 1
    }
    marks.removeSubrange(kept...)
  }
}

extension NormalizationRule {
  package static let repeatedMarks = Self(
    id: "B4", summary: "A mark that stands twice becomes one.",
    examples: [
      Example("ด\u{0E35}\u{0E35}", "ดี"), Example("ข\u{0E49}\u{0E49}าว", "ข้าว"),
    ],
    triggers: LetterSet.marks.singles.map { .neighbours($0, $0) },
    .arranges { cluster in
      guard cluster.hasConsonant else { return }
      RepeatedMarks.collapse(&cluster.marks)
      RepeatedMarks.collapse(&cluster.trailingMarks)
    })
}
