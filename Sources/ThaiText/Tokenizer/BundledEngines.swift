/// The engines that come with the package, made at their first use.
enum BundledEngines {
  static let statistical: any SegmentationEngine = {
    do {
      return try StatisticalEngine()
    } catch {
      // A test makes this engine: this build is broken.
      fatalError("\(error)")
    }
  }()

  static let wordBreak: any SegmentationEngine = WordBreakEngine()
}
