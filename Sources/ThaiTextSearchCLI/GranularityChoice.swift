#if SQLite
  internal import ArgumentParser
  internal import ThaiText

  /// The granularities by name.
  enum GranularityChoice: String, CaseIterable, ExpressibleByArgument {
    case fine, coarse, search

    var granularity: Granularity {
      switch self {
      case .fine: .fine
      case .coarse: .coarse
      case .search: .search
      }
    }
  }
#endif
