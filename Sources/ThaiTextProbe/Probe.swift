internal import ThaiText

/// Does a stage of the work on a text, some times over, and says what that took.
///
///     ThaiTextProbe STAGE[,STAGE…] FILE [PASSES [SIZE]]
///     ThaiTextProbe STAGE[,STAGE…] FILE each
///
/// The text is given to the stage line by line, or in pieces of SIZE bytes. What comes out is a
/// JSON object for each stage: seconds of processor time for each pass, and the peak of memory. With
/// `each` there is one pass, and the seconds are those of each line. The
/// executable does nothing at a time but this, so that tools which count instructions can look at
/// it.
@main
struct Probe {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().map(\.self)
    let measuresEach = arguments.dropFirst(2).elementsEqual(["each"])
    guard (2...4).contains(arguments.count), let stages = stages(named: arguments[0]),
      let passes = measuresEach ? 1 : number(at: 2, of: arguments, default: 1),
      let size = number(at: 3, of: arguments, default: 0)
    else { fail("usage: ThaiTextProbe STAGE FILE [PASSES [SIZE] | each]; stages: \(Stage.names)") }
    guard let text = Platform.contents(ofFile: arguments[1]) else {
      fail("cannot read '\(arguments[1])'.")
    }
    let pieces = size > 0 ? Pieces.sized(size, of: text) : Pieces.lines(of: text)
    for stage in stages {
      measure(stage, on: pieces, passes: passes, runLength: measuresEach ? 1 : pieces.count)
    }
  }

  private static func stages(named names: String) -> [Stage]? {
    let names = names.split(separator: ",")
    let stages = names.compactMap { Stage(rawValue: String($0)) }
    return stages.count == names.count ? stages : nil
  }

  /// - Parameter runLength: How many pieces are measured together.
  private static func measure(
    _ stage: Stage, on pieces: [[UInt8]], passes: Int, runLength: Int
  ) {
    var work: any Work
    do { work = try stage.makeWork(for: pieces) } catch { fail("\(stage.rawValue): \(error)") }
    var seconds: [Double] = []
    for _ in 0..<passes {
      for first in stride(from: 0, to: pieces.count, by: max(runLength, 1)) {
        let start = processorSeconds()
        for index in first..<first + runLength { work.run(on: pieces[index], index) }
        seconds.append(processorSeconds() - start)
      }
    }
    let bytes = pieces.reduce(0) { $0 + $1.count }
    print(
      """
      {"stage": "\(stage.rawValue)", "bytes": \(bytes), "pieces": \(pieces.count), \
      "seconds": \(seconds), "peakKilobytes": \(Platform.peakKilobytes), \
      "results": \(work.resultCount)}
      """)
  }

  private static func number(at index: Int, of arguments: [String], default: Int) -> Int? {
    index < arguments.count ? Int(arguments[index]).flatMap { $0 >= 0 ? $0 : nil } : `default`
  }

  private static func fail(_ message: String) -> Never {
    Platform.printError("ThaiTextProbe: \(message)\n")
    Platform.exitWithFailure()
  }
}

/// The ways to cut a text.
enum Pieces {
  /// The lines without their ends, but for empty ones.
  static func lines(of text: [UInt8]) -> [[UInt8]] {
    text.split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  /// Pieces of `size` bytes, cut between scalars.
  static func sized(_ size: Int, of text: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    while start < text.count {
      var end = min(text.count, start + size)
      while end < text.count, UTF8.isContinuation(text[end]) { end += 1 }
      pieces.append(Array(text[start..<end]))
      start = end
    }
    return pieces
  }
}
