import Foundation
import Testing
import ThaiText

/// Facts of Unicode that the design rests on: implementations have been broken by each.
@Suite struct ThaiCharacterClassTests {
  @Test(arguments: [
    (ThaiCharacterClass.consonant, "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"),
    (.leadingVowel, "เแโใไ"),
    (.followingVowel, "ะาำๅ"),
    (.aboveVowel, "\u{0E31}\u{0E34}\u{0E35}\u{0E36}\u{0E37}\u{0E47}"),
    (.belowVowel, "\u{0E38}\u{0E39}\u{0E3A}"),
    (.tone, "\u{0E48}\u{0E49}\u{0E4A}\u{0E4B}"),
    (.thanthakhat, "\u{0E4C}"),
    (.otherMark, "\u{0E4D}\u{0E4E}"),
    (.wordSign, "ฯๆ"),
    (.digit, "๐๑๒๓๔๕๖๗๘๙"),
    (.currency, "฿"),
    (.punctuation, "๏๚๛"),
  ])
  func classHasExactlyItsMembers(_ member: ThaiCharacterClass, _ expected: String) {
    let members = thaiBlock.filter { ThaiCharacterClass($0) == member }
    #expect(members == Array(expected.unicodeScalars))
  }

  @Test func marksAreTheNonspacingMarks() {
    for scalar in thaiBlock {
      let isNonspacing = scalar.properties.generalCategory == .nonspacingMark
      #expect(ThaiCharacterClass(scalar).isMark == isNonspacing, "\(scalar.value)")
    }
  }

  @Test func classOfEveryOtherScalarIsNone() {
    for scalar: Unicode.Scalar in ["a", "\u{0DFF}", "\u{0E80}", "ກ", "😀", "\u{10FFFF}"] {
      #expect(ThaiCharacterClass(scalar) == .none)
    }
  }

  @Test func onlySomeMarksHaveACombiningClass() {
    let classes = thaiBlock.filter { $0.properties.canonicalCombiningClass != .notReordered }
    #expect(
      classes.map(\.value) == [0x0E38, 0x0E39, 0x0E3A, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B])
  }

  @Test func compatibilityFormsTakeSaraAmApart() {
    #expect(scalars("น้ำ".precomposedStringWithCanonicalMapping) == scalars("น้ำ"))
    #expect(
      scalars("น้ำ".precomposedStringWithCompatibilityMapping) == [0x0E19, 0x0E49, 0x0E4D, 0x0E32])
  }

  @Test func canonicalOrderRepairsOnlyMarksWithClasses() {
    #expect(scalars("\u{0E48}\u{0E38}".precomposedStringWithCanonicalMapping) == [0x0E38, 0x0E48])
    #expect(scalars("\u{0E48}\u{0E34}".precomposedStringWithCanonicalMapping) == [0x0E48, 0x0E34])
  }

  @Test func stringEqualityIsNotEqualityOfBytes() {
    #expect("ก\u{0E48}\u{0E38}" == "ก\u{0E38}\u{0E48}")
    #expect(!"ก\u{0E48}\u{0E38}".utf8.elementsEqual("ก\u{0E38}\u{0E48}".utf8))
    #expect("น\u{0E4D}\u{0E32}" != "นำ")
  }

  @Test func graphemeClustersAreNoUnitForThai() {
    #expect("นำ".count == 1)
    #expect("นา".count == 2)
    #expect("ก\u{200B}".count == 2)
    #expect("\r\n".count == 1)
  }

  private var thaiBlock: [Unicode.Scalar] { (0x0E00...0x0E7F).compactMap(Unicode.Scalar.init) }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
