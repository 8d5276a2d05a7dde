import Testing
import ThaiText

@Suite struct LatinFormTests {
  private func form(_ text: String) -> LatinForm {
    let folded = FoldedText(text)
    return LatinForm(0..<folded.count, in: folded)
  }

  @Test(arguments: [
    ("MSMEs", "MSME"), ("NGO's", "NGO"), ("GPS", "GPS"), ("AIDS", "AIDS"), ("U.S.A.", "USA"),
    ("MoU", "MOU"), ("R&D", "R&D"), ("ＡＰＥＣ", "APEC"), ("CEO’s", "CEO"), ("PhDs", "PHD"),
  ])
  func canonicalForm(_ surface: String, _ canonical: String) {
    #expect(form(surface).canonical == canonical)
  }

  @Test(arguments: ["APEC", "MoU", "IoT", "eKYC", "R&D", "AI"])
  func shape(_ text: String) { #expect(form(text).hasShape) }

  @Test(arguments: ["Walmart", "A", "e.g.", "McDonald", "ABCDEFGHIJK", "and", "5G"])
  func noShape(_ text: String) { #expect(!form(text).hasShape) }

  @Test(arguments: ["II", "IV", "IX", "XIV", "XXIII", "VIII", "MCMXC", "LX"])
  func numeral(_ text: String) { #expect(form(text).isRomanNumeral) }

  @Test(arguments: ["IIII", "VX", "IC", "XM", "VV", "ICU"])
  func noNumeral(_ text: String) { #expect(!form(text).isRomanNumeral) }
}
