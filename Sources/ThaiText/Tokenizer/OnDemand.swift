/// A value that is made when it is asked for first.
final class OnDemand<Value: Sendable>: Sendable {
  private let state = Lock<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  var value: Value {
    state.withLock { state in
      if let value = state { return value }
      let value = make()
      state = value
      return value
    }
  }
}
