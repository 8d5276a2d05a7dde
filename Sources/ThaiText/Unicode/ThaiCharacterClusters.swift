/// The Thai character clusters of a text: the smallest pieces that no word boundary may divide.
///
///     Array(ThaiCharacterClusters("ประเทศไทย"))    // ["ป", "ระ", "เท", "ศ", "ไท", "ย"]
///
/// Scalars that are not Thai letters are clusters of their own, with the extending scalars after
/// them. The clusters of a text, concatenated, are the text. Iterating takes O(*n*) for *n* UTF-8
/// bytes.
///
/// The idea is that of Theeramunkong et al., "Character cluster based Thai information retrieval"
/// (2000); ``ClusterRules`` says which of their rules are applied, and why not all.
public struct ThaiCharacterClusters: Sequence, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  public func makeIterator() -> Iterator { Iterator(text) }

  public struct Iterator: IteratorProtocol, Sendable {
    private let text: String
    private var scalars: ScalarWindow
    private var start: String.Index

    init(_ text: String) {
      self.text = text
      scalars = ScalarWindow(text.unicodeScalars)
      start = text.startIndex
    }

    public mutating func next() -> Substring? {
      guard start < text.endIndex else { return nil }
      repeat { scalars.advance() } while scalars.position < text.endIndex && !scalars.isBoundary
      defer { start = scalars.position }
      return text[start..<scalars.position]
    }
  }
}

/// The letters around a position that walks over the scalars of a string.
private struct ScalarWindow: Sendable {
  private let scalars: String.UnicodeScalarView
  /// The place between ``previous`` and ``next``.
  private(set) var position: String.Index
  private var beforePrevious: UInt8 = 0
  private var previous: UInt8 = 0

  init(_ scalars: String.UnicodeScalarView) {
    self.scalars = scalars
    position = scalars.startIndex
  }

  mutating func advance() {
    beforePrevious = previous
    previous = letter(at: position)
    position = scalars.index(after: position)
  }

  var isBoundary: Bool {
    let next = letter(at: position)
    if next == 0 { return !ClusterRules.isExtender(scalars[position]) }
    let second = scalars.index(after: position)
    let secondLetter = letter(at: second)
    // The rules look past a letter only.
    let thirdLetter = secondLetter == 0 ? 0 : letter(at: scalars.index(after: second))
    return ClusterRules.allowsBoundary(
      beforePrevious, previous, next, secondLetter, thirdLetter)
  }

  private func letter(at index: String.Index) -> UInt8 {
    guard index < scalars.endIndex else { return 0 }
    let offset = Int(scalars[index].value) - ThaiBlock.first
    return ThaiBlock.classes.indices.contains(offset) ? UInt8(offset) : 0
  }
}
