#if ICU
  internal import CICU

  /// What the library asks the system's ICU. No other file calls it.
  enum SystemICU {
    /// The NFC form of well-formed UTF-8; `nil` for want of memory.
    static func composed(_ bytes: [UInt8]) -> [UInt8]? {
      // No scalar becomes more than three times as long in UTF-8.
      var buffer = [UInt8](repeating: 0, count: bytes.count * 3)
      let count = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe buffer.withUnsafeMutableBufferPointer { target in
          unsafe cicu_nfc(
            source.baseAddress, Int64(source.count), target.baseAddress, Int64(target.count))
        }
      }
      guard count >= 0, count <= buffer.count else { return nil }
      buffer.removeSubrange(Int(count)...)
      return buffer
    }

    /// The NFC form of at most 256 scalars; `nil` if that is what they are.
    static func composed(_ scalars: [UInt32]) -> [UInt32]? {
      // No scalar becomes more than three.
      var buffer = scalars + repeatElement(0, count: scalars.count * 2)
      let count = unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        unsafe cicu_nfc_scalars(buffer.baseAddress, Int32(scalars.count))
      }
      guard count >= 0, count <= buffer.count else { return nil }
      buffer.removeSubrange(Int(count)...)
      return buffer
    }

    /// Whether NFC never joins or reorders a scalar with what stands before it.
    static func hasCompositionBoundary(before value: UInt32) -> Bool {
      cicu_nfc_has_boundary_before(value) != 0
    }

    static var versions: (icu: String, unicode: String) {
      unsafe (String(cString: cicu_version()), String(cString: cicu_unicode_version()))
    }
  }

  /// The pieces that ICU splits a text into.
  enum ICUPieces: Sendable {
    /// The words of UAX #29.
    case words
    /// What UAX #14 keeps on one line.
    case lines
  }

  /// The open break iterators of one owner.
  ///
  /// Opening one costs some microseconds, and no two threads may use it at a time, so each is lent
  /// to one call at a time and kept for the next.
  final class ICUBreakerPool: Sendable {
    private let pieces: ICUPieces
    private let locale: String
    private let idle: Lock<[ICUBreaker]>

    init(_ pieces: ICUPieces, locale: String) throws(ICUError) {
      self.pieces = pieces
      self.locale = locale
      let first = try ICUBreaker(pieces, locale: locale)
      idle = Lock([first])
    }

    /// The same call succeeded when the pool was made, so only memory can be missing for `nil`.
    func borrow() -> ICUBreaker? {
      idle.withLock { $0.popLast() } ?? (try? ICUBreaker(pieces, locale: locale))
    }

    func giveBack(_ breaker: ICUBreaker?) {
      guard let breaker else { return }
      idle.withLock { $0.append(breaker) }
    }
  }

  /// One break iterator.
  ///
  /// `@unchecked Sendable`: the pool lends it to one call at a time.
  @safe final class ICUBreaker: @unchecked Sendable {
    private let handle: OpaquePointer

    init(_ pieces: ICUPieces, locale: String) throws(ICUError) {
      var error: Int32 = 0
      let kind = pieces == .lines ? CICU_LINES : CICU_WORDS
      guard let handle = unsafe cicu_breaker_open(kind, locale, &error) else {
        throw ICUError(name: unsafe String(cString: cicu_error_name(error)), locale: locale)
      }
      unsafe self.handle = handle
    }

    deinit { unsafe cicu_breaker_close(handle) }

    /// Writes where the pieces of a run end, counted from its start, to the beginning of `ends`.
    ///
    /// - Parameters:
    ///   - run: Not empty, and below 4 GiB.
    ///   - breaker: Without one, which means for want of memory, the run is one piece.
    /// - Returns: The number of pieces, which is never 0.
    static func findEnds(
      of run: Range<Int>, in text: Span<UInt8>, _ ends: inout [UInt32], by breaker: ICUBreaker?
    ) -> Int {
      if ends.count < run.count {
        ends.append(contentsOf: repeatElement(0, count: run.count - ends.count))
      }
      let count = breaker?.findEnds(of: run, in: text, &ends) ?? 0
      if count > 0 { return count }
      // ICU can only fail here for want of memory, or on 2 GiB in one run: then it is one piece.
      ends[0] = UInt32(truncatingIfNeeded: run.count)
      return 1
    }

    /// - Precondition: There is room for an end a byte.
    private func findEnds(of run: Range<Int>, in text: Span<UInt8>, _ ends: inout [UInt32]) -> Int {
      let count = unsafe text.extracting(run).withUnsafeBufferPointer { bytes in
        unsafe ends.withUnsafeMutableBufferPointer { found in
          unsafe cicu_breaker_ends(handle, bytes.baseAddress, Int64(bytes.count), found.baseAddress)
        }
      }
      return Int(count)
    }
  }

  /// ICU could not open a break iterator.
  public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
    /// ICU's own name of what went wrong, such as `U_MISSING_RESOURCE_ERROR`.
    public let name: String
    public let locale: String

    public var description: String {
      "ICU cannot open a break iterator for locale '\(locale)': \(name); "
        + "check that the ICU data of this system is installed."
    }
  }
#endif
