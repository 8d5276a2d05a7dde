import Testing
import ThaiText

@Suite struct CharacterCodeTests {
  @Test(
    arguments: [
      ("ก", 1), ("ฮ", 46), ("ะ", 48), ("เ", 64), ("์", 76), ("๙", 89), ("๛", 91),
      (" ", 92), ("\t", 92), ("\u{A0}", 92), ("\u{200B}", 92), ("0", 93), ("9", 93), ("a", 94),
      ("Z", 95), ("é", 96), ("中", 96), ("…", 97), ("😀", 98), ("→", 98), ("฀", 96),
      ("!", 100), ("\"", 101), ("“", 101), ("’", 106), ("'", 106), ("–", 112), ("-", 112),
      ("_", 124), ("\n", 126), ("{", 126),
    ] as [(Unicode.Scalar, UInt8)])
  func codes(scalar: Unicode.Scalar, code: UInt8) {
    #expect(CharacterCode(scalar).rawValue == code)
  }

  @Test func allCodesFitSevenBits() {
    for value in UInt32(0)...0x11_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let code = CharacterCode(scalar)
      if code == .padding || code.rawValue >= CharacterCode.count {
        Issue.record("U+\(String(value, radix: 16)) has code \(code)")
      }
    }
  }

  @Test func illFormedBytesAreSymbols() {
    let bytes: [UInt8] = [0x41, 0xFF, 0xE0, 0xB8, 0x41]
    #expect(
      CharacterCode.codes(of: bytes.span)
        == [.uppercase, .symbol, .symbol, .uppercase])
  }
}
