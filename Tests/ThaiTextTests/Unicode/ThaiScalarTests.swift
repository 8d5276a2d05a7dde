import Testing
import ThaiTextTestSupport

@testable import ThaiText

@Suite struct ThaiScalarTests {
  private static func scalar(_ thai: ThaiScalar) throws -> Unicode.Scalar {
    try #require(Unicode.Scalar(ThaiScalar.blockStart + UInt32(thai.rawValue)))
  }

  @Test func predicatesAgreeWithTheChartOfClasses() throws {
    for thai in ThaiScalar.all {
      let kind = ThaiCharacterClass(try Self.scalar(thai))
      let isSign = kind == .wordSign
      #expect(thai.isConsonant == (kind == .consonant))
      #expect(thai.isLeadingVowel == (kind == .leadingVowel))
      #expect(thai.isFollowingVowel == (kind == .followingVowel))
      #expect(thai.isMark == kind.isMark)
      #expect(thai.isTone == (kind == .tone))
      #expect(thai.isDigit == (kind == .digit))
      #expect(thai.isLetterOrSign == kind.isLetterOrMark)
      #expect(thai.isLetter == (kind.isLetterOrMark && !isSign))
      #expect(thai.isLetterOrMaiyamok == (thai.isLetter || thai == "ๆ"))
    }
    #expect(!ThaiScalar.none.isLetterOrSign && !ThaiScalar.none.isMark)
  }

  @Test func scalarsAreReadFromTheirBytes() throws {
    for thai in ThaiScalar.all {
      let scalar = try Self.scalar(thai)
      let bytes = Array(String(scalar).utf8)
      #expect(thai.utf8 == bytes)
      #expect(ThaiScalar(utf8: bytes[0], bytes[1], bytes[2]) == thai)
      #expect(ThaiScalar(uncheckedAt: 0, in: (bytes + [0]).span) == thai)
      #expect(ThaiScalar(scalar) == thai)
    }
    for other in ["\u{0DFF}", "\u{0E80}", "a", "\u{200B}", "😀"] as [Unicode.Scalar] {
      #expect(ThaiScalar(other) == .none)
    }
  }

  @Test func aDigitHasItsValue() {
    #expect("๐๕๙".unicodeScalars.map { ThaiScalar($0).digitValue } == [0, 5, 9])
    #expect(ThaiScalar("ก").digitValue == nil)
  }
}

@Suite struct ClusterWindowTests {
  @Test(arguments: [
    ("กา", 1, false), ("เก", 1, false), ("กก", 1, true), ("กั่น", 3, false), ("รถต์", 2, false),
    ("สิทธิ์", 2, true), ("พันธ์", 3, false), ("พันธุ์", 3, false), ("aก์", 1, false),
  ])
  func lettersThatBelongTogetherAreTied(text: String, place: Int, isAllowed: Bool) {
    let letters = text.unicodeScalars.map { ThaiScalar($0) }
    #expect(Self.allows(letters, place) == isAllowed)
  }

  /// Neither a mark behind another scalar nor one behind that scalar and a letter says anything.
  @Test(arguments: ["กa\u{E4C}", "กกa\u{E4C}"])
  func nothingBehindAnotherScalarCounts(text: String) {
    #expect(Self.allows(text.unicodeScalars.map { ThaiScalar($0) }, 1))
  }

  @Test func aSlidingWindowSeesWhatALookSees() {
    forEverySeed(count: 500) { seed, random in
      let letters = random.thai(maximumLength: 40).unicodeScalars.map { ThaiScalar($0) }
      var window = ClusterWindow { letters.indices.contains($0) ? letters[$0] : .none }
      for place in letters.indices {
        #expect(window.allowsBoundary == Self.allows(letters, place), "seed \(seed), at \(place)")
        window.advance(to: place + 3 < letters.count ? letters[place + 3] : .none)
      }
    }
  }

  private static func allows(_ letters: [ThaiScalar], _ place: Int) -> Bool {
    ClusterWindow.allowsBoundary { distance in
      letters.indices.contains(place + distance) ? letters[place + distance] : .none
    }
  }
}
