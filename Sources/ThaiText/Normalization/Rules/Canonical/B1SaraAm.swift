extension NormalizationRule {
  /// Nikhahit and sara aa, which look like sara am, in any order.
  package static let saraAm = Self(
    id: "B1", summary: "A nikhahit beside า or ำ makes it ำ.",
    examples: [
      Example("ส\u{0E4D}\u{0E32}", "สำ"), Example("น\u{0E4D}\u{0E49}\u{0E32}", "น้ำ"),
      Example("น\u{0E49}\u{0E4D}\u{0E32}", "น้ำ"), Example("น\u{0E32}\u{0E4D}", "นำ"),
    ],
    // Marks may stand between the nikhahit and the vowel.
    triggers: [
      .neighbours(["\u{0E4D}"], .marks.union(["\u{0E32}", "\u{0E33}"])),
      .neighbours(["\u{0E32}", "\u{0E33}"], .marks),
    ],
    .arranges { cluster in
      guard let vowel = cluster.vowel, vowel != "\u{0E30}" else { return }
      let count = cluster.marks.count + cluster.trailingMarks.count
      cluster.marks.removeAll { $0 == "\u{0E4D}" }
      cluster.trailingMarks.removeAll { $0 == "\u{0E4D}" }
      if cluster.marks.count + cluster.trailingMarks.count < count {
        cluster.vowel = "\u{0E33}"
      }
    })
}
