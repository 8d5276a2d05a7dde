internal import ThaiText

/// An argument of the tokenizer `thai` that it does not understand.
public struct ThaiFTS5ArgumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The argument's name.
  public let name: String
  /// What stood behind the name, or `nil` where nothing did.
  public let value: String?
  /// What could stand there.
  public let remedy: String

  init(_ name: String, _ value: String?, _ remedy: String) {
    self.name = name
    self.value = value
    self.remedy = remedy
  }

  public var description: String {
    guard let value else {
      return "the argument '\(name)' of the FTS5 tokenizer 'thai' has no value: \(remedy)"
    }
    return "the FTS5 tokenizer 'thai' does not understand '\(name) \(value)': \(remedy)"
  }
}

extension ThaiFTS5Options {
  /// The options that arguments name: names and values in turn, as FTS5's own tokenizers have
  /// them.
  ///
  /// | name | values |
  /// |---|---|
  /// | `granularity` | `search`, `fine`, `coarse` |
  /// | `stop_words` | `0` keeps them, `1` leaves them out |
  /// | `expansions` | `1`, `0` |
  /// | `repair` | `1`, `0` |
  /// | `standard` | a standard of the bundled model: `open` |
  public init(arguments: [String]) throws(ThaiFTS5ArgumentError) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      try set(name, to: rest.popFirst())
    }
    _ = try analyzer()
  }

  private mutating func set(
    _ name: String, to value: String?
  ) throws(ThaiFTS5ArgumentError) {
    switch name {
    case "granularity": granularity = try Self.granularity(name, value)
    case "stop_words": removesStopWords = try Self.flag(name, value)
    case "expansions": expandsAcronyms = try Self.flag(name, value)
    case "repair": repairsSpelling = try Self.flag(name, value)
    case "standard": standard = AnnotationStandard(rawValue: try Self.given(name, value))
    default:
      throw ThaiFTS5ArgumentError(
        name, value ?? "", "write granularity, stop_words, expansions, repair or standard.")
    }
  }

  private static func granularity(
    _ name: String, _ value: String?
  ) throws(ThaiFTS5ArgumentError) -> Granularity {
    let value = try given(name, value)
    guard let granularity = Granularity(rawValue: value) else {
      throw ThaiFTS5ArgumentError(name, value, "write fine, coarse or search.")
    }
    return granularity
  }

  private static func flag(
    _ name: String, _ value: String?
  ) throws(ThaiFTS5ArgumentError) -> Bool {
    switch try given(name, value) {
    case "0": return false
    case "1": return true
    case let other: throw ThaiFTS5ArgumentError(name, other, "write 0 or 1.")
    }
  }

  private static func given(
    _ name: String, _ value: String?
  ) throws(ThaiFTS5ArgumentError) -> String {
    guard let value else {
      throw ThaiFTS5ArgumentError(name, nil, "write a value behind it.")
    }
    return value
  }

  /// What is not the default, as arguments.
  public var arguments: [String] {
    let defaults = Self()
    var arguments: [String] = []
    if granularity != defaults.granularity { arguments += ["granularity", granularity.rawValue] }
    if removesStopWords { arguments += ["stop_words", "1"] }
    if !expandsAcronyms { arguments += ["expansions", "0"] }
    if !repairsSpelling { arguments += ["repair", "0"] }
    if let standard { arguments += ["standard", standard.rawValue] }
    return arguments
  }
}
