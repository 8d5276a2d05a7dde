internal import ArgumentParser
internal import ThaiText

/// The engines that `--engine` can name.
enum EngineChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  #if ICU
    case icu
  #endif
  case cluster

  static let `default` = Self.cluster

  func makeEngine() throws -> any SegmentationEngine {
    switch self {
    #if ICU
      case .icu: try ICUEngine()
    #endif
    case .cluster: ClusterEngine()
    }
  }
}
