/// Reads NECTEC's BEST corpus: words between bars, and regions between tags, whose words are not
/// marked: `<NE>` for names, `<AB>` for abbreviations, `<POEM>` for verse.
///
/// The edges of a region are known. Its inside is labelled by ``RegionLabeller`` as far as its
/// rules reach, and unknown beyond.
package enum BESTReader {
  package static func lines(of text: some StringProtocol) -> [LabelledLine] {
    text.nonEmptyLines.map { line(of: $0) }.filter { !$0.isEmpty }
  }

  package static func line(of text: some StringProtocol) -> LabelledLine {
    var line = LabelledLine()
    var edge = BoundaryLabel.boundary
    for piece in BESTPieces(of: text) {
      switch piece {
      case .words(let words):
        BarsReader.append(words, to: &line, edge: edge)
        edge = words.unicodeScalars.last == BarsReader.bar ? .boundary : .inside
      case .region(let kind, let content):
        append(content, of: kind, to: &line, edge: edge)
        edge = .inside
      }
    }
    return line
  }

  private static func append(
    _ region: String, of kind: BESTPieces.Kind, to line: inout LabelledLine, edge: BoundaryLabel
  ) {
    if kind != .poem, let words = RegionLabeller.words(of: region) {
      BarsReader.append(words, to: &line, edge: edge)
    } else {
      line.append(region, edge: edge, inside: .unknown)
    }
  }
}

/// The pieces of a line of BEST: text with bars, and regions.
struct BESTPieces: Sequence, IteratorProtocol {
  enum Kind: String, CaseIterable {
    case name = "NE"
    case abbreviation = "AB"
    case poem = "POEM"
  }

  enum Piece: Equatable {
    case words(String)
    /// A region without the tags and bars inside it.
    case region(Kind, String)
  }

  private var rest: Substring.UnicodeScalarView

  init(of line: some StringProtocol) { rest = Substring(line).unicodeScalars }

  mutating func next() -> Piece? {
    guard !rest.isEmpty else { return nil }
    if let tag = Tag(at: rest), !tag.isClosing { return region(openedBy: tag) }
    return words()
  }

  /// The text up to the next tag that opens a region; stray closing tags are left out.
  private mutating func words() -> Piece {
    var words = ""
    while let scalar = rest.first {
      if let tag = Tag(at: rest) {
        guard tag.isClosing else { break }
        rest.removeFirst(tag.scalarCount)
      } else {
        words.unicodeScalars.append(scalar)
        rest.removeFirst()
      }
    }
    return .words(words)
  }

  /// The region up to its closing tag, or up to the line's end if that is missing.
  private mutating func region(openedBy opening: Tag) -> Piece {
    rest.removeFirst(opening.scalarCount)
    var content = ""
    while let scalar = rest.first {
      if let tag = Tag(at: rest) {
        rest.removeFirst(tag.scalarCount)
        if tag.isClosing, tag.kind == opening.kind { break }
      } else {
        if scalar != BarsReader.bar { content.unicodeScalars.append(scalar) }
        rest.removeFirst()
      }
    }
    return .region(opening.kind, content)
  }

  /// The beginning or the end of a region.
  struct Tag {
    let kind: Kind
    let isClosing: Bool
    var scalarCount: Int { kind.rawValue.count + (isClosing ? 3 : 2) }

    /// The tag that a text begins with.
    init?(at text: Substring.UnicodeScalarView) {
      guard text.first == "<" else { return nil }
      let afterBracket = text.dropFirst()
      isClosing = afterBracket.first == "/"
      let name = afterBracket.dropFirst(isClosing ? 1 : 0)
      let found = Kind.allCases.first { name.starts(with: ($0.rawValue + ">").unicodeScalars) }
      guard let found else { return nil }
      kind = found
    }
  }
}

/// Finds regions of BEST text that are not closed, or that cross: `<NE>…<AB>…</NE>…</AB>`.
///
/// Tags of other kinds may be nested in a region, closing tags may stray, and an `<NE>` may end
/// with its line: BEST itself has all three.
enum BESTRegionCheck {
  /// A line whose regions cannot be read, counted from 1.
  struct Fault: Equatable {
    let line: Int
    let reason: String
  }

  /// The first fault of a text, if it has one.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func fault(in text: some StringProtocol) -> Fault? {
    let lines = Substring(text).utf8
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(UInt8(ascii: "<")) {
      guard let reason = reason(against: Substring(line)) else { continue }
      return Fault(line: index + 1, reason: reason)
    }
    return nil
  }

  /// What is wrong with the regions of a line.
  private static func reason(against line: Substring) -> String? {
    var region: BESTPieces.Kind?
    var nested: BESTPieces.Kind?
    var rest = line.unicodeScalars
    while let bracket = rest.firstIndex(of: "<") {
      rest = rest[bracket...]
      guard let tag = BESTPieces.Tag(at: rest) else {
        rest.removeFirst()
        continue
      }
      rest.removeFirst(tag.scalarCount)
      switch (region, tag.isClosing) {
      case (nil, false): region = tag.kind
      case (nil, true): break
      case (tag.kind, true):
        if let nested { return "<\(nested.rawValue)> crosses the end of <\(tag.kind.rawValue)>" }
        region = nil
      case (tag.kind, false): break
      case (_, false): nested = tag.kind
      case (_, true): if nested == tag.kind { nested = nil }
      }
    }
    guard let open = nested ?? region, open != .name else { return nil }
    return "<\(open.rawValue)> is not closed"
  }
}
