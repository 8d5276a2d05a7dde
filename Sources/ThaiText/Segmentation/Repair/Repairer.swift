/// Undoes damage of extraction and typing, where a lexicon and the text support it.
///
/// Scrapers, text recognition and PDF tools lose the ring of sara am (`สาหรับ` for `สำหรับ`), put spaces
/// inside clusters (`ส าหรับ`, `จํ านวน`) or between all letters (`ก า ร`), and write marks behind the
/// letter that should follow them (`สงั คม`); two เ may be one too many (`ข้าวเเหนียว`).
/// ``RepairLattice`` weighs all readings of a text.
package struct Repairer: Sendable {
  let lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The repairs of a text in canonical form, in order, not overlapping.
  ///
  /// - Parameters:
  ///   - spans: What is left alone, in order.
  ///   - damage: What canonical form told of the text.
  /// - Complexity: O(*n*) for *n* bytes, times the number of words that can be read at a place.
  package func repairs(
    in text: Span<UInt8>, besides spans: [Range<Int>], _ damage: CanonicalDamage
  ) -> [Repair] {
    let first = repairs(in: text, besides: spans, damage, readingCollisions: false)
    guard hasLostRings(text, repaired: first.lostRings) else { return first.repairs }
    return repairs(in: text, besides: spans, damage, readingCollisions: true).repairs
  }

  private func repairs(
    in text: Span<UInt8>, besides spans: [Range<Int>], _ damage: CanonicalDamage,
    readingCollisions: Bool
  ) -> (repairs: [Repair], lostRings: Int) {
    var repairs: [Repair] = []
    var lostRings = 0
    var stretch = DamagedText()
    var rest = spans[...]
    var offset = 0
    while offset < text.count {
      rest = rest.drop { $0.upperBound <= offset }
      if let span = rest.first, span.lowerBound <= offset {
        offset = span.upperBound
        continue
      }
      let limit = rest.first?.lowerBound ?? text.count
      guard text.thaiScalar(at: offset).isLetter else {
        offset += 1
        continue
      }
      offset = stretch.read(from: offset, upTo: limit, in: text, damage)
      let found = RepairLattice(
        of: stretch, in: lexicon, .bundled, RepairPenalties(), readingCollisions: readingCollisions
      ).repairs()
      repairs += found.repairs
      lostRings += found.lostRings
    }
    return (repairs, lostRings)
  }

  /// Whether a text has lost its rings throughout: at least five repairs, and hardly a ำ left.
  private func hasLostRings(_ text: Span<UInt8>, repaired count: Int) -> Bool {
    guard count >= 5 else { return false }
    let rings = text.indices.count { text.thaiScalar(at: $0) == .saraAm }
    return rings * 4 < count
  }
}
