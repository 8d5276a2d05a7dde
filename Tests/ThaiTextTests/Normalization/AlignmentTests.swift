import Testing

@testable import ThaiText

@Suite struct AlignmentTests {
  private typealias Segment = Alignment.Segment

  @Test func theExampleOfTheSpecification() {
    let source = "น\u{0E4D}\u{0E49}\u{0E32}\u{200B}ไหล"
    let result = Normalizer(.canonical).normalizedText(of: source)
    expectBytes(result.text, "น้ำไหล")
    #expect(
      result.alignment.segments == [
        Segment(source: 0..<12, normalized: 0..<9, kind: .atomic),
        Segment(source: 12..<15, normalized: 9..<9, kind: .deleted),
        Segment(source: 15..<24, normalized: 9..<18, kind: .same),
      ])
    #expect(result.breakHints == [BreakHint(.forced, at: 9)])
    #expect(result.sourceRange(of: 0..<9) == 0..<12)
    #expect(result.sourceRange(of: 9..<18) == 15..<24)
    #expect(result.sourceRange(of: 0..<18) == 0..<24)
    #expect(result.sourceRange(of: 3..<6) == 0..<12)
    #expect(result.normalizedRange(of: 12..<15) == 9..<9)
    #expect(result.normalizedRange(of: 3..<6) == 0..<9)
    #expect(result.normalizedRange(of: 15..<18) == 9..<12)
  }

  @Test func anUnchangedTextHasOneSegment() {
    let result = Normalizer(.canonical).normalizedText(of: "กา")
    #expect(result.alignment.segments == [Segment(source: 0..<6, normalized: 0..<6, kind: .same)])
    #expect(Normalizer(.canonical).normalizedText(of: "").alignment.segments.isEmpty)
  }

  @Test func everyUnitIsOffered() {
    let source = "😀น\u{0E4D}\u{0E49}\u{0E32}\u{200B}ไหล"
    let result = Normalizer(.canonical).normalizedText(of: source)
    #expect(result.sourceRanges(of: [2..<5], in: .utf16) == [2..<6])
    #expect(result.sourceRanges(of: [1..<4, 4..<5], in: .scalars) == [1..<5, 6..<7])
    #expect(result.normalizedRanges(of: [5..<6, 6..<9], in: .scalars) == [4..<4, 4..<7])
    #expect(result.sourceRanges(of: [1..<2], in: .utf16) == [0..<2])
    #expect(result.sourceRanges(of: [4..<13], in: .utf8) == [4..<16])
    if let range = result.text.firstRange(of: "น้ำ") {
      expectBytes(String(source[result.sourceRange(of: range)]), "น\u{0E4D}\u{0E49}\u{0E32}")
    } else {
      Issue.record("the word is in the normalized text")
    }
  }

  @Test func hintsMayBeIgnored() {
    var options = Normalizer.Options()
    options.ignoresBreakHints = true
    let result = Normalizer(.canonical, options: options).normalizedText(of: "ก\u{200B}ข\u{2060}ค")
    #expect(result.breakHints.isEmpty)
    expectBytes(result.text, "กขค")
  }

  @Test func bothKindsOfHints() {
    let result = Normalizer(.canonical).normalizedText(of: "ก\u{200B}ข\u{2060}ค\u{FEFF}")
    #expect(
      result.breakHints
        == [BreakHint(.forced, at: 3), BreakHint(.forbidden, at: 6), BreakHint(.forbidden, at: 9)])
  }

  @Test(arguments: Normalizer.Form.allCases)
  func segmentsTellTheTruth(form: Normalizer.Form) {
    forEachCase(100_000) { seed in
      let text = RandomThai.text(seed: seed)
      check(Normalizer(form).normalizedText(of: text), seed)
    }
  }

  private func check(_ result: NormalizedText, _ seed: Int) {
    let source = Array(result.source.utf8)
    let text = Array(result.text.utf8)
    let segments = result.alignment.segments
    #expect(result.alignment.sourceCount == source.count, "seed \(seed)")
    #expect(result.alignment.normalizedCount == text.count, "seed \(seed)")
    var ends = (source: 0, normalized: 0)
    for segment in segments {
      #expect(segment.source.lowerBound == ends.source, "seed \(seed)")
      #expect(segment.normalized.lowerBound == ends.normalized, "seed \(seed)")
      ends = (segment.source.upperBound, segment.normalized.upperBound)
      #expect(!segment.source.isEmpty, "seed \(seed)")
      switch segment.kind {
      case .same: #expect(source[segment.source] == text[segment.normalized], "seed \(seed)")
      case .atomic: #expect(!segment.normalized.isEmpty, "seed \(seed)")
      case .deleted: #expect(segment.normalized.isEmpty, "seed \(seed)")
      }
    }
    #expect(ends == (source.count, text.count), "seed \(seed)")
    #expect(
      !zip(segments, segments.dropFirst()).contains { $0.kind == .same && $1.kind == .same })
  }

  @Test(arguments: Normalizer.Form.allCases)
  func wayAndWayBack(form: Normalizer.Form) {
    forEachCase(100_000) { seed in
      let text = RandomThai.text(seed: seed)
      let alignment = Normalizer(form).normalizedText(of: text).alignment
      var random = RandomThai(seed: ~seed)
      let range = random.range(in: alignment.normalizedCount)
      let other = random.range(in: alignment.normalizedCount)
      let image = alignment.sourceRange(of: range)
      let back = alignment.normalizedRange(of: image)
      #expect(back.lowerBound <= range.lowerBound && back.upperBound >= range.upperBound, "\(seed)")
      expectMonotone(range, other, alignment.sourceRange(of:), seed)
      expectMonotone(
        random.range(in: alignment.sourceCount), random.range(in: alignment.sourceCount),
        alignment.normalizedRange(of:), seed)
    }
  }

  /// Offsets asked for in order have the answers that ranges have one by one.
  @Test func offsetsInOrderAreLedBackLikeRanges() {
    forEachCase(20_000) { seed in
      let text = RandomThai.text(seed: seed)
      let alignment = Normalizer(.canonical).normalizedText(of: text).alignment
      var random = RandomThai(seed: ~seed)
      let range = random.range(in: alignment.normalizedCount)
      let cuts = Set([0, range.lowerBound, range.upperBound, alignment.normalizedCount]).sorted()
      var offsets = SourceOffsets(alignment)
      for (start, end) in zip(cuts, cuts.dropFirst()) {
        let image = alignment.sourceRange(of: start..<end)
        #expect(offsets.start(of: start) == image.lowerBound, "seed \(seed)")
        if let between = offsets.offset(betweenEdits: end) {
          #expect(between == image.upperBound, "seed \(seed)")
        }
        #expect(offsets.end(of: end) == image.upperBound, "seed \(seed)")
      }
    }
  }

  /// A range inside another has its image inside the other's; bounds keep their order.
  private func expectMonotone(
    _ left: Range<Int>, _ right: Range<Int>, _ map: (Range<Int>) -> Range<Int>, _ seed: Int
  ) {
    guard !left.isEmpty, !right.isEmpty else { return }
    let images = (map(left), map(right))
    if left.lowerBound <= right.lowerBound {
      #expect(images.0.lowerBound <= images.1.lowerBound, "seed \(seed)")
    }
    if left.upperBound <= right.upperBound {
      #expect(images.0.upperBound <= images.1.upperBound, "seed \(seed)")
    }
  }
}
