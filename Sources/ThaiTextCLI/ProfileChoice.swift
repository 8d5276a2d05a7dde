internal import ArgumentParser
internal import ThaiText

/// The normalization profiles that an option can name.
enum ProfileChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case none
  case canonical
  case search
  case repair

  var profile: NormalizationProfile {
    switch self {
    case .none: .none
    case .canonical: .canonical
    case .search: .search
    case .repair: .repair
    }
  }
}
