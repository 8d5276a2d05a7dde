extension Double {
  /// The number with so many decimal digits that is nearest to this one, ties to the even digit.
  ///
  /// It is exact: what decides is the number itself, not the rounded product with a power of ten.
  ///
  /// - Precondition: `digits` is at most 15, and the number from 0 to 1.
  package func rounded(to digits: Int) -> Double {
    let power = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let nearest = (self * power).rounded(.toNearestOrEven)
    // One fused operation: the exact distance, rounded once.
    let distance = (-nearest).addingProduct(self, power)
    let isTie = abs(distance) == 0.5
    let isOdd = nearest.truncatingRemainder(dividingBy: 2) != 0
    if distance > 0.5 || (isTie && distance > 0 && isOdd) { return (nearest + 1) / power }
    if distance < -0.5 || (isTie && distance < 0 && isOdd) { return (nearest - 1) / power }
    return nearest / power
  }
}
