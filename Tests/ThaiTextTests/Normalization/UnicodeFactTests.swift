import Testing

@testable import ThaiText

/// What the design rests on.
@Suite struct UnicodeFactTests {
  @Test func combiningClassesOfThaiMarks() {
    let classes: [UInt32: UInt8] = [
      0x0E38: 103, 0x0E39: 103, 0x0E3A: 9, 0x0E48: 107, 0x0E49: 107, 0x0E4A: 107, 0x0E4B: 107,
    ]
    for value in UInt32(0x0E01)...0x0E5B {
      let scalar = Unicode.Scalar(value)
      #expect(
        scalar?.properties.canonicalCombiningClass.rawValue == classes[value] ?? 0, "\(value)")
      let isMark = scalar?.properties.generalCategory == .nonspacingMark
      #expect(TextScalar(value: value).thai.isMark == isMark, "\(value)")
    }
  }

  @Test func stringsCompareByCanonicalEquivalence() {
    #expect("ก\u{0E48}\u{0E38}" == "ก\u{0E38}\u{0E48}")
    #expect("น\u{0E4D}\u{0E32}" != "นำ")
    #expect("นำ".count == 1)
    #expect("นา".count == 2)
    #expect("\u{200B}".count == 1 && "ก\u{200B}".count == 2)
    #expect("\r\n".count == 1)
  }

  #if ICU
    @Test func composingOrdersSomeMarksOnly() {
      func composed(_ text: String) -> [UInt32] {
        scalars(
          String(decoding: CanonicalComposition.composed(Array(text.utf8)), as: UTF8.self))
      }
      #expect(composed("ก\u{0E48}\u{0E38}") == [0x0E01, 0x0E38, 0x0E48])
      #expect(composed("ก\u{0E48}\u{0E34}") == [0x0E01, 0x0E48, 0x0E34])
      #expect(composed("น้ำ") == scalars("น้ำ"))
    }

    @Test func inertScalarsAreInert() {
      for scalar in (UInt32(0)...0x10_FFFF).compactMap(Unicode.Scalar.init)
      where !ForeignScalar.mayCompose(TextScalar(scalar)) {
        let bytes = Array(String(Character(scalar)).utf8)
        let isInert =
          scalar.properties.canonicalCombiningClass == .notReordered
          && !ForeignScalar.composesBackward(TextScalar(scalar))
        guard isInert else {
          Issue.record("\(scalar.value) may compose")
          continue
        }
        guard TestScale.isLong || scalar.value % 16 == 0 else { continue }
        #expect(CanonicalComposition.composed(bytes) == bytes)
      }
    }
  #endif
}
