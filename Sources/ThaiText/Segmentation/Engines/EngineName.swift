/// The engines of Thai text that users choose by name: on the command line, in C and Python, on the page.
package enum EngineName: String, CaseIterable, Sendable {
  case statistical
  case dictionary
  #if ICU
    case icu
  #endif
  case cluster

  /// - Throws: What the engine says of data that it lacks.
  package func makeEngine() throws -> any SegmentationEngine {
    switch self {
    case .statistical: try StatisticalEngine()
    case .dictionary: DictionaryEngine()
    #if ICU
      case .icu: try ICUEngine()
    #endif
    case .cluster: ClusterEngine()
    }
  }
}
