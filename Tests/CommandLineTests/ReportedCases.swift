import Foundation
import Testing

/// A file of `ReportedCases`: a line for each case, a tab between a command, its input and the
/// output that a reader of Thai expects.
///
///     tokenize --acronyms   ไอจีกับเฟซ   ไอจี|กับ|เฟซ
///
/// Empty lines and lines that begin with `#` are for the reader. ``EscapedText`` says how line ends,
/// tabs, unseen characters and bytes are written. The last line end of an output is left out.
struct ReportedCases: Sendable, CustomTestStringConvertible {
  struct Case: Sendable {
    /// Counted from 1.
    let line: Int
    let command: String
    let input: String
    let expected: String

    /// Whether it needs a process of its own: for its lines, or because it is refused.
    var isAlone: Bool { input.contains(#"\n"#) || expected.hasPrefix("Error: ") }
  }

  let name: String
  let cases: [Case]

  var testDescription: String { name }

  static func all() throws -> [Self] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("ReportedCases")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".tsv") }
      .map { try Self(contentsOf: folder.appendingPathComponent($0)) }
  }

  private init(contentsOf file: URL) throws {
    name = file.lastPathComponent
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    cases = try lines.enumerated().compactMap { index, line in
      guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
      let columns = line.components(separatedBy: "\t")
      try #require(columns.count == 3, "\(file.lastPathComponent), line \(index + 1)")
      return Case(line: index + 1, command: columns[0], input: columns[1], expected: columns[2])
    }
  }

  /// The cases that one process can answer, in the order of the file.
  var groups: [CaseGroup] {
    var groups: [CaseGroup] = []
    for reported in cases {
      let index = groups.firstIndex { $0.takes(reported) }
      if let index {
        groups[index].cases.append(reported)
      } else {
        groups.append(CaseGroup(command: reported.command, cases: [reported]))
      }
    }
    return groups
  }
}

/// Cases with the same command. If it answers line by line, one process answers them all.
struct CaseGroup {
  let command: String
  var cases: [ReportedCases.Case]

  func takes(_ reported: ReportedCases.Case) -> Bool {
    reported.command == command && isAnsweredByLine
      && !reported.isAlone && !cases.contains(where: \.isAlone)
  }

  /// Whether what the command says of a line depends on that line alone. Repair looks at whole
  /// texts, other encodings and other formats have no such lines.
  private var isAnsweredByLine: Bool {
    let words = command.split(separator: " ")
    let isPlain = !["repair", "--format", "--encoding", "--html"].contains { words.contains($0) }
    return isPlain
      && (["tokenize", "normalize", "match"].contains(words.first) || words.contains("--per-line"))
  }

  /// What the command answers to each case, without the last line end.
  func answers() throws -> [[UInt8]] {
    guard isAnsweredByLine, !cases.contains(where: \.isAlone) else {
      return try cases.map { try output(for: EscapedText.bytes($0.input)) }
    }
    let input = cases.map { EscapedText.bytes($0.input) + [UInt8(ascii: "\n")] }.joined()
    return try output(for: Array(input))
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  }

  private func output(for input: [UInt8]) throws -> [UInt8] {
    let arguments = command.split(separator: " ").map(String.init)
    let outcome = try Executable.run(arguments, input: input)
    // What was refused is expected by its message.
    let output = outcome.status == 0 ? outcome.output : Array(outcome.message.utf8)
    return output.last == UInt8(ascii: "\n") ? output.dropLast() : output
  }
}

/// Text of a field: `\t`, `\n`, `\r` and `\\` stand for what they are in Swift, `\u{200B}` for a
/// scalar that nobody sees, and `\xA1` for a byte.
enum EscapedText {
  static func bytes(_ field: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(field)
    while let character = rest.popFirst() {
      bytes += character == "\\" ? escape(&rest) : Array(String(character).utf8)
    }
    return bytes
  }

  private static func escape(_ rest: inout Substring) -> [UInt8] {
    switch rest.popFirst() {
    case "t": return [UInt8(ascii: "\t")]
    case "n": return [UInt8(ascii: "\n")]
    case "r": return [UInt8(ascii: "\r")]
    case "x":
      defer { rest = rest.dropFirst(2) }
      return UInt8(rest.prefix(2), radix: 16).map { [$0] } ?? []
    case "u":
      let digits = rest.dropFirst().prefix { $0 != "}" }
      defer { rest = rest[digits.endIndex...].dropFirst() }
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      return scalar.map { Array(String($0).utf8) } ?? []
    default: return [UInt8(ascii: "\\")]
    }
  }

  /// Bytes as a field has them; an ill-formed sequence is U+FFFD.
  static func escape(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(escape).joined()
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\t": #"\t"#
    case "\n": #"\n"#
    case "\r": #"\r"#
    case "\\": #"\\"#
    case "\0"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{AD}", "\u{200B}"..."\u{200F}",
      "\u{2028}"..."\u{202F}",
      "\u{2060}", "\u{FEFF}", "\u{E000}"..."\u{F8FF}":
      "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(scalar)
    }
  }
}
