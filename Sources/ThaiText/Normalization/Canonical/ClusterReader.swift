/// Reads one cluster after the other from pass A and says what pass B makes of it.
struct ClusterReader {
  /// The kept scalars of the cluster, as pass A gave them.
  private(set) var scalars: [SourceScalar] = []
  /// What becomes of them.
  private(set) var canonicalScalars: [UInt32] = []
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
    guard let base = scalars.first, !base.isChanged, !ThaiLetter.isConsonant(base.value),
      !ThaiLetter.isMark(base.value), canonicalScalars.first == base.value
    else { return 0 }
    return 1
  }

  mutating func read(from pass: inout ScalarPass, in text: Span<UInt8>) {
    scalars.removeAll(keepingCapacity: true)
    canonicalScalars.removeAll(keepingCapacity: true)
    parts.removeAll()
    needsComposition = false
    readBase(from: &pass, in: text)
    // Nothing belongs to ill-formed bytes.
    if parts.base.first == SourceScalar.illFormed { return finish() }
    readMarks(to: \.marks, from: &pass, in: text)
    if let base = parts.base.first, ThaiLetter.isConsonant(base),
      let next = pass.peek(in: text), ThaiLetter.isFollowingVowel(next.value)
    {
      parts.vowel = next.value
      take(from: &pass, in: text)
      readMarks(to: \.trailingMarks, from: &pass, in: text)
    }
    finish()
  }

  private mutating func readBase(from pass: inout ScalarPass, in text: Span<UInt8>) {
    guard let first = pass.peek(in: text), !ThaiLetter.isMark(first.value) else { return }
    var count = 0
    repeat {
      take(from: &pass, in: text)
      count += 1
    } while first.value == ThaiLetter.saraE
      && pass.peek(in: text)?.value == ThaiLetter.saraE
    let isDoubled = first.value == ThaiLetter.saraE
    parts.base.append(isDoubled ? DoubledSaraE.replacement(forRunOf: count) : first.value)
    needsComposition = ForeignScalar.mayCompose(first.value)
  }

  private mutating func readMarks(
    to marks: WritableKeyPath<Cluster, [UInt32]>, from pass: inout ScalarPass,
    in text: Span<UInt8>
  ) {
    while let next = pass.peek(in: text) {
      if !ThaiLetter.isMark(next.value) {
        guard ForeignScalar.continuesCluster(next.value) else { return }
        needsComposition = true
      }
      parts[keyPath: marks].append(next.value)
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
    parts.applyRules()
    parts.append(to: &canonicalScalars)
  }

  /// Composes the cluster. The answer says whether a mark of another script is left.
  private mutating func compose() -> Bool {
    parts.append(to: &canonicalScalars)
    CanonicalComposition.compose(&canonicalScalars)
    if canonicalScalars.contains(where: ForeignScalar.continuesCluster) { return true }
    // The marks of another script went into the base.
    let base = canonicalScalars.prefix { !ThaiLetter.isMark($0) }
    parts.base = Array(base)
    parts.marks = Array(canonicalScalars.dropFirst(base.count))
    canonicalScalars.removeAll(keepingCapacity: true)
    return false
  }
}
