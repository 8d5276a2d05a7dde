/// Lines that a reader of Thai decided: `word|word|word`, a text a line.
///
/// Empty lines and lines that begin with `#` are for the reader.
public struct Golden: Sendable, CustomStringConvertible {
  public let tokens: [String]

  public var text: String { tokens.joined() }
  public var description: String { tokens.joined(separator: "|") }

  /// The goldens that the text of a file holds.
  public static func parse(_ contents: String) -> [Golden] {
    contents.split(separator: "\n", omittingEmptySubsequences: true)
      .filter { !$0.hasPrefix("#") }
      .map { line in
        Golden(tokens: line.split(separator: "|").map(String.init))
      }
  }
}
