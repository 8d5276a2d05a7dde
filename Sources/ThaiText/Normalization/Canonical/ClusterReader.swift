/// Reads one cluster after the other and says what the rules on clusters make of it.
struct ClusterReader {
  /// The kept scalars of the cluster, as the rules on scalars left them.
  private(set) var scalars: [SourceScalar] = []
  /// What becomes of them.
  private(set) var canonicalScalars: [TextScalar] = []
  private var parts = Cluster()
  private var needsComposition = false

  /// Where the scalars from some number on stand in the source; `nil` if there are none.
  func source(from start: Int) -> Range<Int>? {
    guard let first = scalars[start...].first, let last = scalars.last else { return nil }
    return first.source.lowerBound..<last.source.upperBound
  }

  /// Whether no rule changes the cluster.
  var isCanonical: Bool {
    scalars.count == canonicalScalars.count
      && zip(scalars, canonicalScalars).allSatisfy { !$0.isChanged && $0.value == $1 }
  }

  /// 1 if the base stays as it is and is none of the marks' own, as a line break before marks.
  var keptBaseCount: Int {
    guard let base = scalars.first, !base.isChanged, !base.value.thai.isConsonant,
      !base.value.thai.isMark, canonicalScalars.first == base.value
    else { return 0 }
    return 1
  }

  mutating func read(from pass: inout ScalarPass, in text: Span<UInt8>) {
    scalars.empty()
    canonicalScalars.empty()
    parts.removeAll()
    needsComposition = false
    readBase(from: &pass, in: text)
    // Nothing belongs to ill-formed bytes.
    if parts.base.first == .illFormed { return finish() }
    readMarks(isTrailing: false, from: &pass, in: text)
    if parts.hasConsonant, let next = pass.peek(in: text), next.value.thai.followsConsonant {
      parts.vowel = next.value
      take(from: &pass, in: text)
      readMarks(isTrailing: true, from: &pass, in: text)
    }
    finish()
  }

  private mutating func readBase(from pass: inout ScalarPass, in text: Span<UInt8>) {
    guard let first = pass.peek(in: text), !first.value.thai.isMark else { return }
    take(from: &pass, in: text)
    guard let base = scalars.last else { return }
    parts.base.append(base.value)
    needsComposition = ForeignScalar.mayCompose(base.value)
  }

  private mutating func readMarks(
    isTrailing: Bool, from pass: inout ScalarPass, in text: Span<UInt8>
  ) {
    while let next = pass.peek(in: text) {
      if !next.value.thai.isMark {
        guard ForeignScalar.continuesCluster(next.value) else { return }
        needsComposition = true
      }
      if isTrailing {
        parts.trailingMarks.append(next.value)
      } else {
        parts.marks.append(next.value)
      }
      take(from: &pass, in: text)
    }
  }

  private mutating func take(from pass: inout ScalarPass, in text: Span<UInt8>) {
    if let scalar = pass.next(in: text) { scalars.append(scalar) }
  }

  /// A cluster with a mark of another script has the order that NFC gives it, and the rest follows
  /// the rules of Thai.
  private mutating func finish() {
    if needsComposition, compose() { return }
    for arrange in RuleSet.canonical.arrangements { arrange(&parts) }
    parts.append(to: &canonicalScalars)
  }

  /// Composes the cluster. The answer says whether a mark of another script is left.
  private mutating func compose() -> Bool {
    parts.append(to: &canonicalScalars)
    CanonicalComposition.compose(&canonicalScalars)
    if canonicalScalars.contains(where: ForeignScalar.continuesCluster) { return true }
    // The marks of another script went into the base.
    let baseCount = canonicalScalars.prefix { !$0.thai.isMark }.count
    parts.base.replaceSubrange(0..., with: canonicalScalars[..<baseCount])
    parts.marks.replaceSubrange(0..., with: canonicalScalars[baseCount...])
    canonicalScalars.empty()
    return false
  }
}

/// A base with its marks and, after a consonant, a following vowel: what the rules on clusters work
/// on.
///
/// Not quite a Thai character cluster: a leading vowel is a base of its own here.
struct Cluster {
  /// The base, or the marks' place if there is none.
  var base: [TextScalar] = []
  /// The marks after the base.
  var marks: [TextScalar] = []
  /// ะ, า or ำ after a consonant and its marks, and the marks after that.
  var vowel: TextScalar?
  var trailingMarks: [TextScalar] = []

  /// Whether the marks belong to a consonant.
  var hasConsonant: Bool { base.first.map(\.thai.isConsonant) ?? false }

  /// The scalars in order.
  func append(to scalars: inout [TextScalar]) {
    scalars.append(contentsOf: base)
    scalars.append(contentsOf: marks)
    if let vowel { scalars.append(vowel) }
    scalars.append(contentsOf: trailingMarks)
  }

  mutating func removeAll() {
    base.empty()
    marks.empty()
    vowel = nil
    trailingMarks.empty()
  }
}
