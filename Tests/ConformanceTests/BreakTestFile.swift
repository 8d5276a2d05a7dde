import Foundation

/// Test cases of UAX #29 or UAX #14, as Unicode publishes them.
struct BreakTestFile {
  /// A line: where the text `÷` may be divided and where `×` not.
  struct Case: Sendable, CustomStringConvertible {
    let line: Int
    let pieces: [String]
    let description: String

    var text: String { pieces.joined() }
  }

  static let words = "WordBreakTest"
  static let lines = "LineBreakTest"

  /// Where Debian's package `unicode-data` puts the files.
  private static func path(of name: String) -> String {
    "/usr/share/unicode/auxiliary/\(name).txt"
  }

  static func isInstalled(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: name))
  }

  /// Such as `15.0`: the first line is `# WordBreakTest-15.0.0.txt`.
  let unicodeVersion: String
  let cases: [Case]

  /// The version of the installed file, or `nil` if there is none.
  static func version(of name: String) -> String? { try? Self(named: name).unicodeVersion }

  init(named name: String) throws {
    let lines = try String(contentsOfFile: Self.path(of: name), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let numbers = lines[0].drop { !$0.isNumber }.split(separator: ".").prefix(2)
    unicodeVersion = numbers.joined(separator: ".")
    cases = lines.enumerated().compactMap { Case($0.element, line: $0.offset + 1) }
  }
}

extension BreakTestFile.Case {
  fileprivate init?(_ line: Substring, line number: Int) {
    let rule = line.prefix { $0 != "#" && $0 != "\t" }
    guard rule.hasPrefix("÷") || rule.hasPrefix("×") else { return nil }
    self.line = number
    description = "line \(number): \(line)"
    pieces = rule.split(separator: "÷").map { piece in
      piece.split { $0 == " " || $0 == "×" }
        .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        .map { String($0) }.joined()
    }.filter { !$0.isEmpty }
  }
}
