#if ICU

  /// Divides text with ICU's word break iterator (UAX #29, and a dictionary for Thai).
  ///
  /// For text without Thai it gives the words of the Unicode standard. For Thai it is a baseline:
  /// its words come from ICU's dictionary, and its ends lie between scalars, not always between
  /// clusters.
  ///
  /// Opening an iterator costs some microseconds and iterators are not shareable, so the engine
  /// keeps those it opened and lends each to one call at a time.
  public struct ICUEngine: SegmentationEngine {
    private let breakers: ICUBreakerPool

    /// - Parameter locale: An ICU locale, which decides between dictionaries and tailorings.
    /// - Throws: ``ICUError`` when ICU cannot open an iterator, as when its data is missing.
    public init(locale: String = "th") throws(ICUError) {
      breakers = try ICUBreakerPool(.words, locale: locale)
    }

    public func appendWordEnds(
      of runs: [Range<Int>], in text: Span<UInt8>, to ends: inout [WordEnd],
      using workspace: inout SegmentationWorkspace
    ) {
      guard !runs.isEmpty else { return }
      let breaker = breakers.borrow()
      defer { breakers.giveBack(breaker) }
      for run in runs {
        let count = breaker.findEnds(of: run, in: text, &workspace.icuEnds)
        for index in 0..<count {
          ends.append(WordEnd(utf8Offset: run.lowerBound + Int(workspace.icuEnds[index])))
        }
      }
    }

    /// The versions of ICU and of Unicode that the engine was built with.
    public static var version: (icu: String, unicode: String) {
      SystemICU.versions
    }
  }
#endif
