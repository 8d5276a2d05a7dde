/// One thing that any bytes are tried on. It traps where a law does not hold.
protocol FuzzTarget: SendableMetatype {
  /// What the command line calls it.
  static var name: String { get }

  init()

  func run(_ input: inout FuzzInput)
}

/// All targets: a new one is a file in `Targets` and a line here.
enum FuzzTargets {
  private static let all: [any FuzzTarget.Type] = [
    TokenizeTarget.self, EngineLawTarget.self, NormalizeTarget.self, RepairTarget.self,
    EntitiesTarget.self, AcronymsTarget.self, SearchTarget.self, IndexTarget.self,
    LinesTarget.self, MarkupTarget.self, ImageTarget.self, DictionaryTarget.self,
    CorpusTarget.self,
  ]

  static var names: [String] { all.map { $0.name } }

  /// What runs the target of a name on an input, or `nil` if there is no such target.
  static func make(_ name: String) -> ((inout FuzzInput) -> Void)? {
    all.first { $0.name == name }.map { runner(of: $0) }
  }

  private static func runner<Target: FuzzTarget>(of type: Target.Type) -> (inout FuzzInput) -> Void
  {
    let target = type.init()
    return { target.run(&$0) }
  }
}

/// Ends the run, so that libFuzzer keeps the input, unless a law holds.
func require(_ condition: Bool, _ law: @autoclosure () -> String) {
  if !condition { fatalError(law()) }
}

/// Tokens are the text, one after the other.
func requireBoundaries(_ offsets: [Int], cover count: Int) {
  require(offsets.last ?? 0 == count, "the last token ends with the text")
  require(zip([0] + offsets, offsets).allSatisfy { $0 < $1 }, "no token is empty")
}

/// Ranges lie in the text, in order of their beginnings.
func requireRanges(_ ranges: [Range<Int>], in count: Int) {
  require(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= count }, "inside the text")
  require(
    zip(ranges, ranges.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }, "in order")
}
