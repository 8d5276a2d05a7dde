/// Nikhahit and sara aa, which look like sara am, in any order.
enum SaraAmComposition {
  static func apply(to cluster: inout Cluster) {
    guard let vowel = cluster.vowel, vowel != 0x0E30 else { return }
    let count = cluster.marks.count + cluster.trailingMarks.count
    cluster.marks.removeAll { $0 == ThaiLetter.nikhahit }
    cluster.trailingMarks.removeAll { $0 == ThaiLetter.nikhahit }
    if cluster.marks.count + cluster.trailingMarks.count < count {
      cluster.vowel = ThaiLetter.saraAm
    }
  }
}

extension NormalizationRule {
  public static let saraAm = Self(
    id: "B1", summary: "A nikhahit beside า or ำ makes it ำ.",
    examples: [
      Example("ส\u{0E4D}\u{0E32}", "สำ"), Example("น\u{0E4D}\u{0E49}\u{0E32}", "น้ำ"),
      Example("น\u{0E49}\u{0E4D}\u{0E32}", "น้ำ"), Example("น\u{0E32}\u{0E4D}", "นำ"),
    ])
}
