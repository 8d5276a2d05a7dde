/// The order in which the marks of a consonant are written.
enum MarkOrder {
  /// The rank of each mark, from the consonant outward; `nil` for what is no Thai mark.
  static func rank(of value: UInt32) -> Int? {
    switch value {
    case 0x0E3A: 0  // ฺ phinthu
    case 0x0E38, 0x0E39: 1  // ุ ู
    case 0x0E31, 0x0E34...0x0E37: 2  // ั ิ ี ึ ื
    case 0x0E47: 3  // ็ maitaikhu
    case 0x0E4D: 4  // ํ nikhahit
    case 0x0E48...0x0E4B: 5  // the tones
    case 0x0E4C: 6  // ์ thanthakhat
    case 0x0E4E: 7  // ๎ yamakkan
    default: nil
    }
  }

  static let rankCount = 8

  /// Sorts marks by rank; marks of one rank keep their order.
  ///
  /// One pass over the marks for each rank, so time is linear.
  static func sort(_ marks: inout [UInt32]) {
    guard marks.count > 1 else { return }
    var sorted: [UInt32] = []
    sorted.reserveCapacity(marks.count)
    for rank in 0..<rankCount {
      for mark in marks where self.rank(of: mark) == rank { sorted.append(mark) }
    }
    marks = sorted
  }
}

extension NormalizationRule {
  public static let markOrder = Self(
    id: "B3", summary: "Marks stand in order: below, above, tone, thanthakhat.",
    examples: [
      Example("ก\u{0E48}\u{0E34}", "ก\u{0E34}\u{0E48}"),
      Example("พันธ\u{0E4C}\u{0E38}", "พันธ\u{0E38}\u{0E4C}"),
    ])
}
