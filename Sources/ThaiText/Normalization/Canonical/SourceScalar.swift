/// A scalar that is worked on, and the bytes of the text it came from.
package struct SourceScalar: Hashable, Sendable {
  /// The scalar's value, after the rules so far.
  package var value: UInt32
  /// UTF-8 offsets.
  package var source: Range<Int>
  /// Whether a rule changed the value.
  package var isChanged: Bool

  package init(_ value: UInt32, from source: Range<Int>, isChanged: Bool = false) {
    self.value = value
    self.source = source
    self.isChanged = isChanged
  }

  /// What stands for bytes that are no UTF-8. It is no scalar, so no rule knows it.
  static let illFormed: UInt32 = 0x11_0000
}
