/// Marks with no consonant before them: put in order, and otherwise left as they are.
enum DanglingMarks {
  static func apply(to marks: inout [UInt32]) {
    MarkOrder.sort(&marks)
    RepeatedMarks.collapse(&marks)
  }
}

extension NormalizationRule {
  public static let danglingMarks = Self(
    id: "B5", summary: "Marks with no consonant before them stay, in order.",
    examples: [
      Example(" \u{0E48}ก", " \u{0E48}ก"), Example(" \u{0E48}\u{0E34}", " \u{0E34}\u{0E48}"),
    ])
}
