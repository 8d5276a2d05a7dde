import Foundation
import Testing
import ThaiText

struct DisplayColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("น้ำ", 2), ("กี่ทุ่ม", 3), ("เก็ด", 3), ("๒๕๖๗", 4), ("漢字", 4), ("ｶﾅ", 2),
    ("Ａ", 2), ("e\u{301}", 1), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👨‍👩‍👧", 2),
    ("👍🏽", 2), ("🇹🇭", 2), ("❤️", 2), ("❤", 1), ("5️⃣", 2), ("ก\tข", 9), ("\u{200B}\u{200D}", 0),
    ("ຂ້ອຍ", 3), ("a\u{AD}b", 2),
  ])
  func textTakesColumns(_ text: String, _ columns: Int) {
    #expect(text.thaiDisplayWidth == columns)
  }

  private static let lines =
    (try? String(contentsOfFile: "/usr/share/unicode/EastAsianWidth.txt", encoding: .utf8))?
    .split(separator: "\n") ?? []

  /// The table is that of Unicode 15.0, so it is compared with that file only.
  @Test(
    .enabled(if: lines.first?.contains("-15.0.") == true, "install unicode-data of Unicode 15.0"))
  func tableIsUnicodes() throws {
    var wide = Set<UInt32>()
    for line in Self.lines.compactMap({ $0.split(separator: "#").first }) where line.contains(";") {
      let fields = line.split { $0 == ";" || $0 == " " }
      let bounds = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard fields[1] == "W" || fields[1] == "F", let first = bounds.first, let last = bounds.last
      else { continue }
      wide.formUnion(first...last)
    }
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if WideScalars.contains(scalar) != wide.contains(value) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
