/// A tone typed after the vowel that follows its consonant.
enum LateTone {
  static func apply(to cluster: inout Cluster) {
    guard cluster.trailingMarks.contains(where: ThaiLetter.isTone) else { return }
    var tones = Set(cluster.marks.lazy.filter(ThaiLetter.isTone))
    var late: [UInt32] = []
    for mark in cluster.trailingMarks {
      if !ThaiLetter.isTone(mark) {
        late.append(mark)
      } else if tones.isEmpty {
        cluster.marks.append(mark)
        tones.insert(mark)
      } else if !tones.contains(mark) {
        late.append(mark)
      }
    }
    cluster.trailingMarks = late
  }
}

extension NormalizationRule {
  public static let lateTone = Self(
    id: "B2", summary: "A tone after ะ, า or ำ moves to its consonant.",
    examples: [
      Example("น\u{0E33}\u{0E49}", "น้ำ"), Example("หนา\u{0E49}", "หน้า"),
      Example("บา\u{0E49}น", "บ้าน"),
    ])
}
