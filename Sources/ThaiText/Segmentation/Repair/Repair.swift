/// A stretch of text that was damaged, and what it says.
///
/// A repair never changes the text; the token that covers the stretch carries it.
package struct Repair: Hashable, Sendable {
  /// Where the damaged word stands, in UTF-8 offsets.
  package internal(set) var utf8Range: Range<Int>
  /// The word as it should be spelled.
  package let text: String

  package init(_ utf8Range: Range<Int>, as text: String) {
    self.utf8Range = utf8Range
    self.text = text
  }

  /// The same repair in a text that begins elsewhere.
  func moved(by distance: Int) -> Self {
    Self(utf8Range.lowerBound + distance..<utf8Range.upperBound + distance, as: text)
  }
}
