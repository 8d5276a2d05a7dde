internal import Synchronization

/// A value that one thread at a time may use.
///
/// It is a `Mutex` with an atomic beside it. A `Mutex` that is contended hands the value over inside the standard
/// library, on Linux by the kernel, and ThreadSanitizer sees neither: it would report all that goes from one thread
/// to another. What it does see is that each turn begins with a load of what the turn before stored. That costs two
/// plain moves on x86.
package struct Lock<Value>: ~Copyable, Sendable {
  private let mutex: Mutex<Value>
  private let turn = Atomic<UInt8>(0)

  package init(_ value: consuming sending Value) { mutex = Mutex(value) }

  /// Calls `body` with the value when no other thread has it. The body must not ask for it again.
  package borrowing func withLock<Result, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    try mutex.withLock { (value) throws(Failure) in
      _ = turn.load(ordering: .acquiring)
      defer { turn.store(0, ordering: .releasing) }
      return try body(&value)
    }
  }
}
