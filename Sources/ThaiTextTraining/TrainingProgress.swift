/// How training goes on.
package enum TrainingProgress: Sendable {
  /// A new part of the work has begun.
  case stage(String)
  /// One walk over the text is done.
  case epoch
}
