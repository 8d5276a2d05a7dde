import ThaiText

/// Breaks the lines of an SRT file so that they fit the screen, between words only.
@main struct Subtitles {
  static func main() {
    let width = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 32
    while let line = readLine() {
      if isStructure(line) {
        print(line)
      } else {
        for part in ThaiTokenizer.default.lines(in: line, width: width) { print(part) }
      }
    }
  }

  /// Numbers of subtitles, times, and the empty lines between two of them.
  static func isStructure(_ line: String) -> Bool {
    line.isEmpty || line.contains(" --> ") || line.allSatisfy(\.isNumber)
  }
}
