extension NormalizationRule {
  /// A tone typed after the vowel that follows its consonant.
  package static let lateTone = Self(
    id: "B2", summary: "A tone after ะ, า or ำ moves to its consonant.",
    examples: [
      Example("น\u{0E33}\u{0E49}", "น้ำ"), Example("หนา\u{0E49}", "หน้า"),
      Example("บา\u{0E49}น", "บ้าน"),
    ],
    // Other marks may stand between the vowel and the tone.
    triggers: [.neighbours(.followingVowels, .marks)],
    .arranges { cluster in
      guard cluster.trailingMarks.contains(where: \.thai.isTone) else { return }
      var tones = Set(cluster.marks.lazy.filter(\.thai.isTone))
      var late: [TextScalar] = []
      for mark in cluster.trailingMarks {
        if !mark.thai.isTone {
          late.append(mark)
        } else if tones.isEmpty {
          cluster.marks.append(mark)
          tones.insert(mark)
        } else if !tones.contains(mark) {
          late.append(mark)
        }
      }
      cluster.trailingMarks = late
    })
}
