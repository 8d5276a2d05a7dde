package import ThaiText

extension StringProtocol {
  /// The lines that are not empty.
  var nonEmptyLines: [SubSequence] { split(whereSeparator: \.endsLine) }
}

extension Character {
  /// Whether the character is a line feed, perhaps with a carriage return before it.
  var endsLine: Bool { self == "\n" || self == "\r\n" }
}

/// What segmented text says about the place before a code.
package enum BoundaryLabel: UInt8, Sendable {
  case inside
  case boundary
  /// Nothing: the place is neither trained on nor counted.
  case unknown
}

/// A line of segmented text as the trainer sees it: character codes, and a label before each.
package struct LabelledLine: Equatable, Sendable {
  package private(set) var codes: [CharacterCode] = []
  /// As many as ``codes``; the first one is always ``BoundaryLabel/boundary``.
  package private(set) var labels: [BoundaryLabel] = []

  package init() {}

  /// A line of words.
  package init(words: some Sequence<some StringProtocol>) {
    for word in words { append(word) }
  }

  package init(codes: [CharacterCode], labels: [BoundaryLabel]) {
    precondition(codes.count == labels.count, "one label a code")
    self.codes = codes
    self.labels = labels
    if !codes.isEmpty { self.labels[0] = .boundary }
  }

  package var isEmpty: Bool { codes.isEmpty }

  /// Appends a piece of text.
  ///
  /// - Parameters:
  ///   - edge: The label before the piece.
  ///   - inside: The label at each place inside it.
  package mutating func append(
    _ text: some StringProtocol, edge: BoundaryLabel = .boundary, inside: BoundaryLabel = .inside
  ) {
    var label = codes.isEmpty ? .boundary : edge
    for scalar in text.unicodeScalars {
      codes.append(CharacterCode(scalar))
      labels.append(label)
      label = inside
    }
  }

  /// Where the words are whose edges and insides are known.
  package var knownWords: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int? = codes.isEmpty ? nil : 0
    for place in labels.indices.dropFirst() {
      switch labels[place] {
      case .inside: continue
      case .unknown: start = nil
      case .boundary:
        if let start { words.append(start..<place) }
        start = place
      }
    }
    if let start { words.append(start..<codes.count) }
    return words
  }
}
