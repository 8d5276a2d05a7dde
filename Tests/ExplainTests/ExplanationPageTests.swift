import Foundation
import Testing

@testable import ThaiTextExplain

@Suite struct ExplanationPageTests {
  private func page(of text: String) throws -> String {
    let explanation = Explainer().explanation(of: text)
    return String(decoding: try ExplanationPage.file(showing: explanation), as: UTF8.self)
  }

  /// The content of the elements of a name, as a browser cuts it.
  private func contents(_ name: String, in page: String) -> [Substring] {
    page.components(separatedBy: "<\(name)").dropFirst().compactMap { piece in
      piece.range(of: ">").flatMap { start in
        piece.range(of: "</\(name)>").map { piece[start.upperBound..<$0.lowerBound] }
      }
    }
  }

  @Test func thePolicyNamesWhatIsInThePage() throws {
    let page = try page(of: "ตากลม")
    let style = try #require(contents("style", in: page).first)
    let script = try #require(contents("script", in: page).last)
    #expect(page.contains("style-src '\(SHA256.sourceExpression(of: Array(style.utf8)))'"))
    #expect(page.contains("script-src '\(SHA256.sourceExpression(of: Array(script.utf8)))'"))
    #expect(contents("style", in: page).count == 1 && contents("script", in: page).count == 2)
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--<script>", "]]>&lt;", "\u{2028}'\"`${x}",
    "<img src=x onerror=alert(1)>",
  ])
  func noTextEndsTheElementThatHoldsIt(_ text: String) throws {
    let page = try page(of: text)
    let data = try #require(contents("script", in: page).first)
    #expect(!data.contains("<") && !data.contains("&"))
    let explanation = try JSONDecoder().decode(Explanation.self, from: Data(data.utf8))
    #expect(explanation.text == text)
    #expect(contents("script", in: page).count == 2)
  }

  /// Neither page names another place to ask.
  @Test func noPageAsksAnyoneForAnything() throws {
    let served = String(decoding: ExplanationPage.served(engines: ["statistical"]), as: UTF8.self)
    let program = String(
      decoding: ExplanationPage.script + ExplanationPage.styleSheet, as: UTF8.self)
    let inFile = try page(of: "กา").replacingOccurrences(of: "http-equiv", with: "")
    let known = ["https://example.com", "http://www.w3.org/2000/svg"]
    for text in [served, program, inFile] {
      let plain = known.reduce(text) { $0.replacingOccurrences(of: $1, with: "") }
      #expect(!plain.contains("http") && !plain.contains("url(") && !plain.contains("@import"))
    }
    #expect(!program.contains("innerHTML") && !program.contains("eval("))
  }

  @Test func bothLanguagesHaveTheSameWords() throws {
    let script = String(decoding: PackageResources.words_js, as: UTF8.self)
    let table = try #require(script.components(separatedBy: "const valueWords").first)
    let languages = table.components(separatedBy: "\n  th: {")
    let names = languages.map { language in
      Set(language.matches(of: /(?:^|[{,\s])([A-Za-z]+): "/).map { String($0.1) })
    }
    #expect(names.count == 2 && names[0].count > 50)
    #expect(names[0] == names[1])
  }
}
