internal import ThaiTextTraining

/// A line of text on the page, as far as it is near a difference.
struct DifferenceRow {
  private let line: ComparedLine
  private let number: Int
  /// For each piece whether it is shown.
  private let isShown: [Bool]
  /// The number of differences shown.
  let shownCount: Int

  /// How many words are shown on each side of a difference.
  private static let margin = 12

  /// - Parameter limit: How many differences to show at most.
  init(_ line: ComparedLine, number: Int, limit: Int) {
    self.line = line
    self.number = number
    let places = line.pieces.indices.filter { line.pieces[$0].isDifference }.prefix(limit)
    shownCount = places.count
    isShown = Self.neighbourhoods(of: places, in: line.pieces)
  }

  private static func neighbourhoods(
    of places: some Sequence<Int>, in pieces: [ComparedLine.Piece]
  ) -> [Bool] {
    var isShown = Array(repeating: false, count: pieces.count)
    var end = 0
    for place in places {
      let upper = min(pieces.count, place + margin + 1)
      // A differing piece beyond the limit shows as a gap.
      for index in max(end, place - margin)..<upper
      where index == place || !pieces[index].isDifference {
        isShown[index] = true
      }
      isShown[place] = true
      end = max(end, place)
    }
    return isShown
  }

  /// The row, or nothing for a line without a difference.
  var html: String {
    guard shownCount > 0 else { return "" }
    var html = "<li value=\"\(number)\" class=\"\(kinds)\">"
    var previous: ComparedLine.Piece?
    for (index, piece) in line.pieces.enumerated() {
      if isShown[index] {
        if let previous, isMarked(between: previous, piece) { html += DifferenceMark.boundary }
        html += self.html(of: piece)
        previous = piece
      } else {
        if previous != nil || index == 0 { html += "<span class=\"gap\">⋯</span>" }
        previous = nil
      }
    }
    return html + "</li>\n"
  }

  private var kinds: String {
    let kinds = Set(line.differences.map(\.kind))
    return WordDifference.Kind.allCases.filter(kinds.contains).map(\.rawValue)
      .joined(separator: " ")
  }

  /// White space and differences are seen without a mark.
  private func isMarked(
    between piece: ComparedLine.Piece, _ next: ComparedLine.Piece
  ) -> Bool {
    [piece, next].allSatisfy { piece in
      switch piece {
      case .word(let range), .undecided(let range):
        !line.text(of: range).allSatisfy(\.isWhitespace)
      case .difference: false
      }
    }
  }

  private func html(of piece: ComparedLine.Piece) -> String {
    switch piece {
    case .word(let word): DifferenceMark.word(line.text(of: word))
    case .undecided(let range):
      "<span class=\"undecided\" title=\"left out\">"
        + DifferenceMark.word(line.text(of: range)) + "</span>"
    case .difference(let difference):
      DifferenceMark(
        difference.kind, difference.reference.map(line.text(of:)),
        difference.found.map(line.text(of:))
      ).html
    }
  }
}

extension ComparedLine.Piece {
  fileprivate var isDifference: Bool {
    if case .difference = self { true } else { false }
  }
}

/// A difference on the page: the words of both segmentations, one above the other.
struct DifferenceMark {
  private let kind: WordDifference.Kind
  private let reference: [String]
  private let found: [String]

  /// More words than that are cut off, and longer ones.
  private static let greatestCount = 40
  private static let greatestLength = 200

  init(_ kind: WordDifference.Kind, _ reference: [String], _ found: [String]) {
    self.kind = kind
    self.reference = reference
    self.found = found
  }

  /// Stands between two words.
  static let boundary = "<i></i>"

  var html: String {
    "<span class=\"difference \(kind.rawValue)\" title=\"\(kind.rawValue)\">"
      + "<span>\(Self.words(reference))</span><span>\(Self.words(found))</span></span>"
  }

  /// Words with boundaries between them; white space alone is made visible.
  static func words(_ words: [String]) -> String {
    let shown = words.prefix(greatestCount).map { text in
      text.allSatisfy(\.isWhitespace) ? "<span class=\"space\">␣</span>" : word(text)
    }
    return (shown + (words.count > greatestCount ? ["⋯"] : [])).joined(separator: boundary)
  }

  static func word(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let cut = scalars.prefix(greatestLength)
    return HTMLText.escaped(Substring(cut)) + (cut.endIndex < scalars.endIndex ? "⋯" : "")
  }
}
