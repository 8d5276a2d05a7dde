#if ICU
  internal import CICU
  internal import Synchronization

  /// Divides text with ICU's word break iterator (UAX #29, and a dictionary for Thai).
  ///
  /// For text without Thai it gives the words of the Unicode standard. For Thai it is a baseline:
  /// its words come from ICU's dictionary, and its ends lie between scalars, not always between
  /// clusters.
  ///
  /// Opening an iterator costs some microseconds and iterators are not shareable, so the engine
  /// keeps those it opened and lends each to one call at a time.
  public struct ICUEngine: SegmentationEngine {
    private let breakers: BreakerPool

    /// - Parameter locale: An ICU locale, which decides between dictionaries and tailorings.
    /// - Throws: ``ICUError`` when ICU cannot open an iterator, as when its data is missing.
    public init(locale: String = "th") throws(ICUError) {
      breakers = try BreakerPool(locale: locale)
    }

    public func appendWordEnds(
      of runs: [Range<Int>], in text: Span<UInt8>, to ends: inout [WordEnd],
      using workspace: inout SegmentationWorkspace
    ) {
      guard !runs.isEmpty else { return }
      let breaker = breakers.borrow()
      defer { breakers.giveBack(breaker) }
      for run in runs {
        breaker.appendWordEnds(of: run, in: text, to: &ends, by: &workspace.icuEnds)
      }
    }

    /// The versions of ICU and of Unicode that the engine was built with.
    public static var version: (icu: String, unicode: String) {
      unsafe (String(cString: cicu_version()), String(cString: cicu_unicode_version()))
    }
  }

  /// ICU could not open a break iterator.
  public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
    /// ICU's own name of what went wrong, such as `U_MISSING_RESOURCE_ERROR`.
    public let name: String
    public let locale: String

    public var description: String {
      "ICU cannot open a word break iterator for locale '\(locale)': \(name); "
        + "check that the ICU data of this system is installed."
    }
  }

  /// The open iterators of one engine.
  private final class BreakerPool: Sendable {
    private let locale: String
    private let idle: Mutex<[Breaker]>

    init(locale: String) throws(ICUError) {
      self.locale = locale
      let first = try Breaker(locale: locale)
      idle = Mutex([first])
    }

    func borrow() -> Breaker {
      if let breaker = idle.withLock({ $0.popLast() }) { return breaker }
      do {
        return try Breaker(locale: locale)
      } catch {
        // The same call succeeded when the engine was made, so only memory can be missing now.
        fatalError("\(error)")
      }
    }

    func giveBack(_ breaker: Breaker) {
      idle.withLock { $0.append(breaker) }
    }
  }

  /// One break iterator.
  ///
  /// `@unchecked Sendable`: the pool lends it to one call at a time.
  private final class Breaker: @unchecked Sendable {
    private let handle: OpaquePointer

    init(locale: String) throws(ICUError) {
      var error: Int32 = 0
      guard let handle = unsafe cicu_breaker_open(locale, &error) else {
        throw ICUError(name: unsafe String(cString: cicu_error_name(error)), locale: locale)
      }
      unsafe self.handle = handle
    }

    deinit { unsafe cicu_breaker_close(handle) }

    func appendWordEnds(
      of run: Range<Int>, in text: Span<UInt8>, to ends: inout [WordEnd],
      by buffer: inout [UInt32]
    ) {
      if buffer.count < run.count {
        buffer.append(contentsOf: repeatElement(0, count: run.count - buffer.count))
      }
      let count = unsafe text.extracting(run).withUnsafeBufferPointer { bytes in
        unsafe buffer.withUnsafeMutableBufferPointer { found in
          unsafe cicu_breaker_word_ends(
            handle, bytes.baseAddress, Int64(bytes.count), found.baseAddress)
        }
      }
      // ICU can only fail here for want of memory, or on 2 GiB in one run: then one word it is.
      guard count > 0 else { return ends.append(WordEnd(utf8Offset: run.upperBound)) }
      for index in 0..<Int(count) {
        ends.append(WordEnd(utf8Offset: run.lowerBound + Int(buffer[index])))
      }
    }
  }
#endif
