import Testing
import ThaiText
import ThaiTextTestSupport

@Suite struct ThaiCharacterClustersTests {
  @Test(arguments: try goldens("clusters"))
  func clustersAreThoseAReaderSees(_ golden: Golden) {
    #expect(golden.text.thaiCharacterClusters.map(String.init) == golden.tokens)
  }

  @Test func clustersConcatenateToTheText() {
    forEverySeed(count: 1_000) { seed, random in
      let text = random.mixed()
      let clusters = text.thaiCharacterClusters.map(String.init)
      #expect(clusters.joined().utf8.elementsEqual(text.utf8), "seed \(seed)")
    }
  }

  @Test func bytesAndStringsHaveTheSameClusters() {
    forEverySeed(count: 1_000) { seed, random in
      let text = random.thai()
      let bytes = Array(text.utf8)
      var cursor = ClusterCursor(over: 0..<bytes.count, in: bytes.span)
      var ends: [Int] = []
      while let end = cursor.nextEnd(in: bytes.span) { ends.append(end) }
      let expected = text.thaiCharacterClusters.map { cluster in
        cluster.endIndex.utf16Offset(in: text)
      }
      // A BMP text: an UTF-16 offset counts scalars, and all of them but spaces have three bytes.
      let scalarEnds = ends.map { String(decoding: bytes[..<$0], as: UTF8.self).utf16.count }
      #expect(scalarEnds == expected, "seed \(seed)")
    }
  }

  @Test(arguments: ["\u{0E31}", "\u{0E49}\u{0E49}", "เ", "์ก", "า", "ก\u{200D}า", ""])
  func marksOnNothingAreNoTrap(_ text: String) {
    #expect(text.thaiCharacterClusters.map(String.init).joined().utf8.elementsEqual(text.utf8))
  }
}
