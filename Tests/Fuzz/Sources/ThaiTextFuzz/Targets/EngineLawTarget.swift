import ThaiText
import ThaiTextEngineLaw

/// Every engine keeps the law of engines.
struct EngineLawTarget: FuzzTarget {
  static let name = "engine-law"

  private let laws = [
    EngineLaw(of: Tokenizers.statistical), EngineLaw(of: Tokenizers.statistical, for: .ascii),
    EngineLaw(of: DictionaryEngine()), EngineLaw(of: ClusterEngine()),
  ]

  func run(_ input: inout FuzzInput) {
    let law = laws[input.choice(of: laws.count)]
    let bytes = input.bytes
    let violation = law.violation(in: bytes.span)
    require(violation == nil, violation ?? "")
  }
}
