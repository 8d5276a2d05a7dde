import Foundation
import Testing
import ThaiTextTestSupport

@testable import ThaiTextExplain

@Suite struct JSONTests {
  /// What Foundation reads is what was written.
  @Test(arguments: 0..<20)
  func anExplanationIsReadAsItWasWritten(_ seed: Int) throws {
    var random = RandomText(seed: seed)
    let text = random.mixed() + "\u{0}\u{1F}\u{7F}\"\\\n\r\t\u{2028}</script><!-- 😀" + random.thai()
    let explanation = Explainer().explanation(of: text)
    for bytes in [try JSON.bytes(of: explanation), try JSON.bytesForHTML(of: explanation)] {
      #expect(
        try Foundation.JSONDecoder().decode(Explanation.self, from: Data(bytes)) == explanation)
    }
  }

  @Test func valuesOfAllKinds() throws {
    #expect(text(of: [1, -2]) == "[1,-2]")
    #expect(text(of: [true, false]) == "[true,false]")
    #expect(text(of: [nil, "ก"]) == #"[null,"ก"]"#)
    #expect(text(of: [1.5, 1e-7]) == "[1.5,1e-07]")
    #expect(text(of: [UInt8.max]) == "[255]")
    #expect(text(of: ["a": [[String]()]]) == #"{"a":[[]]}"#)
    #expect(text(of: Nothing()) == "{}")
    #expect(text(of: Nested()) == #"{"list":[1,{"inner":2},[3]],"after":4}"#)
    #expect(throws: EncodingError.self) { try JSON.bytes(of: [Double.nan]) }
  }

  private func text(of value: some Encodable) -> String? {
    (try? JSON.bytes(of: value)).map { String(decoding: $0, as: UTF8.self) }
  }

  private struct Nothing: Encodable {}

  /// Encodes itself by containers inside containers.
  private struct Nested: Encodable {
    enum Keys: String, CodingKey { case list, inner, after }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Keys.self)
      var list = object.nestedUnkeyedContainer(forKey: .list)
      try list.encode(1)
      var inner = list.nestedContainer(keyedBy: Keys.self)
      try inner.encode(2, forKey: .inner)
      var last = list.nestedUnkeyedContainer()
      try last.encode(3)
      try object.encode(4, forKey: .after)
    }
  }
}
