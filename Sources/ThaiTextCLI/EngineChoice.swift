internal import ArgumentParser
internal import ThaiText

/// The engines that `--engine` can name.
enum EngineChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case statistical
  case dictionary
  #if ICU
    case icu
  #endif
  case cluster

  static let `default` = Self.statistical

  func makeEngine() throws -> any SegmentationEngine {
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
