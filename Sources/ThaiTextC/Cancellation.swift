internal import ThaiTextSystem

/// Calls `body` so that a request to cancel the thread waits until it has returned.
///
/// For what opens files: to cancel there would leave Swift's memory held, and the library has no tables by which
/// the clean-up of the callers could be found.
func withoutCancellation<Result>(_ body: () -> Result) -> Result {
  var state: CInt = 0
  pthread_setcancelstate(CInt(PTHREAD_CANCEL_DISABLE), &state)
  defer { pthread_setcancelstate(state, nil) }
  return body()
}
