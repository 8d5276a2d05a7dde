/// Writes the canonical form of UTF-8 text and its alignment.
///
/// The text is read once. Where ``CanonicalSuspects`` sees nothing, bytes are copied; around a
/// suspicious place, pass A and pass B work on one cluster at a time.
///
/// - Complexity: O(*n*) for *n* bytes.
struct CanonicalRewriter {
  private(set) var output = NormalizedUTF8()
  private var suspects: CanonicalSuspects
  private var scalars: ScalarPass
  private var cluster = ClusterReader()
  private var pairs = PairCompositions()
  /// How much of the source is decided, and how much of that is in the output: what stays the same
  /// is copied when something after it changes, so a text without changes is never copied.
  private var written = 0
  private var copied = 0
  private var hintCount = 0

  init(keepingZeroWidthSpaces: Bool, hasConflicts: Bool = true) {
    suspects = CanonicalSuspects(
      CanonicalCheck(allowingZeroWidthSpaces: keepingZeroWidthSpaces), hasConflicts: hasConflicts)
    scalars = ScalarPass(at: 0, keepingZeroWidthSpaces: keepingZeroWidthSpaces)
  }

  /// Rewrites a text. Without edits in the output's alignment the text is canonical, and the output
  /// is empty.
  ///
  /// - Parameters:
  ///   - coded: The codes of all of `text`.
  ///   - memo: What is remembered of scalars for this.
  mutating func rewrite(_ text: Span<UInt8>, _ coded: CodedText, using memo: inout ScalarMemo) {
    var index = 0
    while let place = suspects.next(from: index, of: coded, in: text, using: &memo) {
      if !composePair(at: place, in: text) {
        rewriteClusters(of: text, from: place.base, through: place.offset)
      }
      index = coded.index(of: written, from: index)
    }
    finish(text)
  }

  /// Writes the clusters from one that begins at `base` to the one that holds `offset`.
  mutating func rewriteClusters(of text: Span<UInt8>, from base: Int, through offset: Int) {
    if base > written {
      written = base
      scalars.jump(to: base)
    }
    repeat { rewriteCluster(of: text) } while written <= offset && written < text.count
  }

  /// Writes what a base and a mark of another script are; returns whether they are one scalar or stay as
  /// they are, and nothing else belongs to them. So are most marks apart from their letters: `e` with U+0301.
  private mutating func composePair(
    at place: CanonicalCheck.Suspect, in text: Span<UInt8>
  ) -> Bool {
    var cursor = UTF8Cursor(at: place.base)
    guard place.base >= written, case .scalar(let base) = cursor.next(in: text),
      cursor.utf8Offset == place.offset, case .scalar(let mark) = cursor.next(in: text),
      Self.endsCluster(at: cursor, in: text)
    else { return false }
    switch pairs.composition(of: TextScalar(base), TextScalar(mark)) {
    case .composed(let scalar):
      written = place.base
      replace(upTo: cursor.utf8Offset, of: text, with: [scalar])
    case .unchanged: written = cursor.utf8Offset
    case .unknown: return false
    }
    scalars.jump(to: written)
    return true
  }

  /// Whether nothing that stands after a place belongs to what stands before it.
  private static func endsCluster(at cursor: UTF8Cursor, in text: Span<UInt8>) -> Bool {
    if text.byte(at: cursor.utf8Offset) < 0x80 { return true }
    var cursor = cursor
    guard case .scalar(let next) = cursor.next(in: text) else { return false }
    return PairCompositions.isBase(TextScalar(next))
  }

  /// Copies what is left after the last cluster.
  mutating func finish(_ text: Span<UInt8>) {
    written = text.count
    if copied > 0 { copyKept(of: text) }
  }

  /// Writes the next cluster and what is deleted after it.
  private mutating func rewriteCluster(of text: Span<UInt8>) {
    cluster.read(from: &scalars, in: text)
    let kept = cluster.isCanonical ? cluster.scalars.count : cluster.keptBaseCount
    for scalar in cluster.scalars[..<kept] {
      delete(upTo: scalar.source.lowerBound, of: text)
      written = scalar.source.upperBound
    }
    if let source = cluster.source(from: kept) {
      delete(upTo: source.lowerBound, of: text)
      replace(upTo: source.upperBound, of: text, with: cluster.canonicalScalars.dropFirst(kept))
    }
    delete(upTo: scalars.peek(in: text)?.source.lowerBound ?? text.count, of: text)
    scalars.removeHints()
    hintCount = 0
  }

  private mutating func copyKept(of text: Span<UInt8>) {
    if copied == 0 { output.bytes.reserveCapacity(text.count) }
    output.append(text.extracting(copied..<written))
    copied = written
  }

  private mutating func replace(
    upTo end: Int, of text: Span<UInt8>, with scalars: ArraySlice<TextScalar>
  ) {
    copyKept(of: text)
    output.replace(end - written, with: scalars)
    (written, copied) = (end, end)
  }

  /// Deletes up to an offset and keeps the hints that stood there.
  ///
  /// Hints inside a cluster that changed have no place left; they are dropped.
  private mutating func delete(upTo end: Int, of text: Span<UInt8>) {
    guard written < end else { return }
    copyKept(of: text)
    while hintCount < scalars.hints.count, scalars.hints[hintCount].offset < end {
      let hint = scalars.hints[hintCount]
      if hint.offset >= written { output.appendHint(hint.kind) }
      hintCount += 1
    }
    output.alignment.delete(end - written)
    (written, copied) = (end, end)
  }
}
