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

  static let wordBreak: any SegmentationEngine = {
    #if ICU
      do {
        return try WordBreakEngine()
      } catch {
        // Without ICU's data no text can be segmented as promised: the installation is broken.
        fatalError("\(error)")
      }
    #else
      return WordBreakEngine()
    #endif
  }()
}
