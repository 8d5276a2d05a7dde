import Foundation

/// The test cases of UAX #29 for words, as Unicode publishes them.
struct WordBreakTestFile {
  /// A line: where the text `÷` may be divided and where `×` not.
  struct Case: Sendable, CustomStringConvertible {
    let line: Int
    let words: [String]
    let description: String

    var text: String { words.joined() }
  }

  /// Where Debian's package `unicode-data` puts the file.
  static let path = "/usr/share/unicode/auxiliary/WordBreakTest.txt"

  static var isInstalled: Bool { FileManager.default.fileExists(atPath: path) }

  /// Such as `15.0`: the first line is `# WordBreakTest-15.0.0.txt`.
  let unicodeVersion: String
  let cases: [Case]

  init() throws {
    let lines = try String(contentsOfFile: Self.path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let numbers = lines[0].drop { !$0.isNumber }.split(separator: ".").prefix(2)
    unicodeVersion = numbers.joined(separator: ".")
    cases = lines.enumerated().compactMap { Case($0.element, line: $0.offset + 1) }
  }
}

extension WordBreakTestFile.Case {
  fileprivate init?(_ line: Substring, line number: Int) {
    let rule = line.prefix { $0 != "#" && $0 != "\t" }
    guard rule.hasPrefix("÷") else { return nil }
    self.line = number
    description = "line \(number): \(line)"
    words = rule.split(separator: "÷").map { word in
      word.split { $0 == " " || $0 == "×" }
        .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        .map { String($0) }.joined()
    }.filter { !$0.isEmpty }
  }
}
