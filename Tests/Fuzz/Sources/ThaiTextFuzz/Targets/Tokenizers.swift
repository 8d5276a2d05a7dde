import ThaiText

/// Tokenizers of all configurations, each made at its first use: a number of eight bits names one.
enum Tokenizers {
  private static let engines: [any SegmentationEngine] = [
    statistical, DictionaryEngine(), ClusterEngine(), (try? ICUEngine()) ?? statistical,
  ]

  /// The bundled statistical engine.
  static let statistical = ThaiTokenizer.Configuration.default.thai

  private static let all = (0..<256).map { Lazy(number: $0) }

  static func tokenizer(_ number: UInt8) -> ThaiTokenizer { all[Int(number)].value }

  private final class Lazy: @unchecked Sendable {
    private let number: Int
    lazy var value = ThaiTokenizer(Tokenizers.configuration(number))

    init(number: Int) { self.number = number }
  }

  private static func configuration(_ number: Int) -> ThaiTokenizer.Configuration {
    var configuration = ThaiTokenizer.Configuration.default
    configuration.thai = engines[number & 3]
    configuration.findsEntities = number & 4 == 0
    configuration.acronyms = number & 8 == 0 ? .bundled : nil
    configuration.usesCanonicalForm = number & 16 == 0
    configuration.repairsSpelling = number & 32 != 0
    configuration.ignoresBreakHints = number & 64 != 0
    if number & 128 != 0 {
      configuration.userDictionary = try? UserDictionary(["ไทยแลนด์", "DSI", "ชา เย็น", "5 G"])
    }
    return configuration
  }
}
