/// What pass B works on: a base with its marks and, after a consonant, a following vowel.
///
/// Not quite a Thai character cluster: a leading vowel is a base of its own here.
struct Cluster {
  /// The base, or the marks' place if there is none.
  var base: [UInt32] = []
  /// The marks after the base.
  var marks: [UInt32] = []
  /// ะ, า or ำ after a consonant and its marks, and the marks after that.
  var vowel: UInt32?
  var trailingMarks: [UInt32] = []

  /// Rules B1 to B5.
  mutating func applyRules() {
    SaraAmComposition.apply(to: &self)
    LateTone.apply(to: &self)
    // B5 is B3 and B4 for marks on nothing.
    DanglingMarks.apply(to: &marks)
    DanglingMarks.apply(to: &trailingMarks)
  }

  /// The scalars in order.
  func append(to scalars: inout [UInt32]) {
    scalars.append(contentsOf: base)
    scalars.append(contentsOf: marks)
    if let vowel { scalars.append(vowel) }
    scalars.append(contentsOf: trailingMarks)
  }

  mutating func removeAll() {
    base.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    vowel = nil
    trailingMarks.removeAll(keepingCapacity: true)
  }
}
