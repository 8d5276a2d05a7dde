#if ICU

  /// Segments text with ICU's word break iterator (UAX #29, and a dictionary for Thai).
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

    public struct Scratch: Sendable {
      fileprivate var ends: [UInt32] = []
    }

    public func makeScratch() -> Scratch { Scratch() }

    public func appendWordEnds(
      of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
      using scratch: inout Scratch
    ) {
      var runs = runs.makeIterator()
      guard let first = runs.next() else { return }
      let breaker = breakers.borrow()
      defer { breakers.giveBack(breaker) }
      var next: TextRun? = first
      while let run = next {
        Self.appendWordEnds(of: run.utf8Range, in: utf8, to: &ends, by: breaker, using: &scratch)
        next = runs.next()
      }
    }

    /// Appends the ends of the words of one run.
    func appendWordEnds(
      of run: Range<Int>, in utf8: Span<UInt8>, to ends: inout [WordEnd],
      using scratch: inout Scratch
    ) {
      let breaker = breakers.borrow()
      defer { breakers.giveBack(breaker) }
      Self.appendWordEnds(of: run, in: utf8, to: &ends, by: breaker, using: &scratch)
    }

    private static func appendWordEnds(
      of run: Range<Int>, in utf8: Span<UInt8>, to ends: inout [WordEnd], by breaker: ICUBreaker?,
      using scratch: inout Scratch
    ) {
      let count = ICUBreaker.findEnds(of: run, in: utf8, &scratch.ends, by: breaker)
      for end in scratch.ends[..<count] {
        ends.append(WordEnd(utf8Offset: run.lowerBound + Int(end)))
      }
    }

    /// The versions of ICU and of Unicode that the engine was built with.
    public static var version: (icu: String, unicode: String) {
      SystemICU.versions
    }
  }
#endif
