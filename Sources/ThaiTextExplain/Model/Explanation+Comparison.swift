internal import ThaiText
internal import ThaiTextTraining

extension Explanation {
  /// The words of two engines side by side.
  public struct Comparison: Codable, Hashable, Sendable {
    /// The name of the engine of the explanation.
    public let engine: String
    /// The name of the engine that it is compared with.
    public let otherEngine: String
    /// The text in stretches, cut where both engines have a boundary.
    public let stretches: [Stretch]
    /// The number of stretches in which they differ.
    public let differenceCount: Int
  }

  /// A part of the text between two boundaries that both engines have.
  public struct Stretch: Codable, Hashable, Sendable {
    public let start: Int
    public let end: Int
    /// The words of the engine of the explanation.
    public let words: [String]
    /// The words of the other engine, where they differ.
    public let otherWords: [String]?
  }
}

extension Explanation.Comparison {
  /// - Complexity: O(*n*) for *n* bytes.
  init(
    of tokens: Tokens, by engine: String, with otherTokens: Tokens, by otherEngine: String,
    at places: Places
  ) {
    let line = ComparedLine(
      text: Array(tokens.text.utf8), referenceEnds: otherTokens.map(\.utf8Range.upperBound),
      foundEnds: tokens.map(\.utf8Range.upperBound))
    self.engine = engine
    self.otherEngine = otherEngine
    stretches = line.pieces.map { Explanation.Stretch($0, of: line, at: places) }
    differenceCount = stretches.count { $0.otherWords != nil }
  }
}

extension Explanation.Stretch {
  fileprivate init(_ piece: ComparedLine.Piece, of line: ComparedLine, at places: Places) {
    switch piece {
    case .word(let range), .undecided(let range):
      (start, end) = places.bounds(of: range)
      words = [line.text(of: range)]
      otherWords = nil
    case .difference(let difference):
      (start, end) = places.bounds(of: difference.utf8Range)
      words = difference.found.map(line.text(of:))
      otherWords = difference.reference.map(line.text(of:))
    }
  }
}
