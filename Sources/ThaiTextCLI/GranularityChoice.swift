internal import ArgumentParser

/// The granularities that an option can name.
enum GranularityChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case fine
  case coarse
  case search
}
