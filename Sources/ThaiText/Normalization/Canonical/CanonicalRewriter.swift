/// Writes the canonical form of UTF-8 text and its alignment.
///
/// The text is read once. Where ``CanonicalCheck`` sees nothing suspicious, bytes are copied; around
/// a suspicious place, pass A and pass B work on one cluster at a time.
///
/// - Complexity: O(*n*) for *n* bytes.
struct CanonicalRewriter {
  private(set) var output = NormalizedUTF8()
  private let check: CanonicalCheck
  private var scalars: ScalarPass
  private var cluster = ClusterReader()
  /// How much of the source is written.
  private var written = 0
  private var hintCount = 0

  init(keepingZeroWidthSpaces: Bool) {
    check = CanonicalCheck(allowingZeroWidthSpaces: keepingZeroWidthSpaces)
    scalars = ScalarPass(at: 0, keepingZeroWidthSpaces: keepingZeroWidthSpaces)
  }

  /// Rewrites a text whose first suspicious place is known.
  mutating func rewrite(_ text: Span<UInt8>, from first: CanonicalCheck.Suspect) {
    output.bytes.reserveCapacity(text.count)
    var suspect: CanonicalCheck.Suspect? = first
    while let place = suspect {
      if place.base > written {
        keep(upTo: place.base, of: text)
        scalars.jump(to: place.base)
      }
      repeat { rewriteCluster(of: text) } while written <= place.offset && written < text.count
      suspect = check.firstSuspect(in: text, from: written)
    }
    keep(upTo: text.count, of: text)
  }

  /// Writes the next cluster and what is deleted after it.
  private mutating func rewriteCluster(of text: Span<UInt8>) {
    cluster.read(from: &scalars, in: text)
    let kept = cluster.isCanonical ? cluster.scalars.count : cluster.keptBaseCount
    for scalar in cluster.scalars[..<kept] {
      delete(upTo: scalar.source.lowerBound)
      keep(upTo: scalar.source.upperBound, of: text)
    }
    if let source = cluster.source(from: kept) {
      delete(upTo: source.lowerBound)
      replace(upTo: source.upperBound, with: cluster.canonicalScalars.dropFirst(kept))
    }
    delete(upTo: scalars.peek(in: text)?.source.lowerBound ?? text.count)
    scalars.removeHints()
    hintCount = 0
  }

  private mutating func keep(upTo end: Int, of text: Span<UInt8>) {
    guard written < end else { return }
    output.append(text.extracting(written..<end))
    written = end
  }

  private mutating func replace(upTo end: Int, with scalars: ArraySlice<UInt32>) {
    output.replace(end - written, with: scalars)
    written = end
  }

  /// Deletes up to an offset and keeps the hints that stood there.
  ///
  /// Hints inside a cluster that changed have no place left; they are dropped.
  private mutating func delete(upTo end: Int) {
    while hintCount < scalars.hints.count, scalars.hints[hintCount].offset < end {
      let hint = scalars.hints[hintCount]
      if hint.offset >= written { output.appendHint(hint.kind) }
      hintCount += 1
    }
    output.alignment.delete(end - written)
    written = end
  }
}
