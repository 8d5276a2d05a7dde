#if ICU
  internal import CICU
  internal import Synchronization

  /// What ICU divides a text into.
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
    private let idle: Mutex<[ICUBreaker]>

    init(_ pieces: ICUPieces, locale: String) throws(ICUError) {
      self.pieces = pieces
      self.locale = locale
      let first = try ICUBreaker(pieces, locale: locale)
      idle = Mutex([first])
    }

    func borrow() -> ICUBreaker {
      if let breaker = idle.withLock({ $0.popLast() }) { return breaker }
      do {
        return try ICUBreaker(pieces, locale: locale)
      } catch {
        // The same call succeeded when the pool was made, so only memory can be missing now.
        fatalError("\(error)")
      }
    }

    func giveBack(_ breaker: ICUBreaker) {
      idle.withLock { $0.append(breaker) }
    }
  }

  /// One break iterator.
  ///
  /// `@unchecked Sendable`: the pool lends it to one call at a time.
  final class ICUBreaker: @unchecked Sendable {
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
    /// - Parameter run: Not empty, and below 4 GiB.
    /// - Returns: The number of pieces, which is never 0.
    func findEnds(of run: Range<Int>, in text: Span<UInt8>, _ ends: inout [UInt32]) -> Int {
      if ends.count < run.count {
        ends.append(contentsOf: repeatElement(0, count: run.count - ends.count))
      }
      let count = unsafe text.extracting(run).withUnsafeBufferPointer { bytes in
        unsafe ends.withUnsafeMutableBufferPointer { found in
          unsafe cicu_breaker_ends(handle, bytes.baseAddress, Int64(bytes.count), found.baseAddress)
        }
      }
      if count > 0 { return Int(count) }
      // ICU can only fail here for want of memory, or on 2 GiB in one run: then it is one piece.
      ends[0] = UInt32(truncatingIfNeeded: run.count)
      return 1
    }
  }
#endif
