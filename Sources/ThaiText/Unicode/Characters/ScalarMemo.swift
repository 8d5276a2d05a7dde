/// Remembers a byte for each of some scalars.
///
/// Unicode's properties of a scalar cost as much as many letters of text. A text has few different scalars,
/// so each is asked for once, and the answers are kept from text to text.
package struct ScalarMemo: Sendable {
  /// A scalar and, in the lowest byte, its answer, at the place that its lowest bits name.
  private var slots: [UInt32] = []
  private static let slotCount = 2048

  package init() {}

  /// Hands over what is remembered; nothing stays.
  package mutating func take() -> Self {
    let taken = self
    self = Self()
    return taken
  }

  /// The answer for a scalar, from `compute` where it is not remembered.
  ///
  /// - Parameter compute: Gives the same answer each time.
  @inline(__always)
  package mutating func answer(
    for scalar: Unicode.Scalar, _ compute: (Unicode.Scalar) -> UInt8
  ) -> UInt8 {
    let place = Int(scalar.value) & (Self.slotCount - 1)
    if place < slots.count, slots[place] &>> 8 == scalar.value {
      return UInt8(truncatingIfNeeded: slots[place])
    }
    // No scalar has all bits set.
    if slots.isEmpty { slots = [UInt32](repeating: .max, count: Self.slotCount) }
    let answer = compute(scalar)
    slots[place] = scalar.value &<< 8 | UInt32(answer)
    return answer
  }
}
