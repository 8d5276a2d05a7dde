#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The logistic function, which turns a score into a probability.
func logistic(_ score: Float) -> Float { 1 / (1 + exp(-score)) }
