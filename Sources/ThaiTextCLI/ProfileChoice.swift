internal import ArgumentParser
internal import ThaiText

/// What an option can say of the spelling of a text.
enum ProfileChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case none
  case canonical
  case search
  case repair
}

extension ThaiTokenizer.Configuration {
  /// Segments the text as a profile has it: for search keys, the canonical form.
  mutating func apply(_ profile: ProfileChoice) {
    usesCanonicalForm = profile != .none
    repairsSpelling = profile == .repair
  }
}
