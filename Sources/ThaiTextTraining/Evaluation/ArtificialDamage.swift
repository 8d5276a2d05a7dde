internal import ThaiText

/// What extraction does to text, done on purpose, to measure how much of it repairs undo.
package enum ArtificialDamage: String, CaseIterable, Sendable {
  /// Every sara am loses its ring: `สาหรับ`.
  case lostRings = "lost rings"
  /// A space stands inside every cluster with sara am, and in every fifth one with another mark:
  /// `สํ าหรับ`, `พ ุ่ม`.
  case splitClusters = "split clusters"
  /// Marks above stand behind the next letter, with a space after them: `สงั คม`.
  case shiftedMarks = "shifted marks"
  /// All clusters of the first row of letters stand apart: `ก า ร ป ร ะ ชุ ม`.
  case letterSpacing = "letter spacing"

  /// A line with the damage.
  package func damaged(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var result = String.UnicodeScalarView()
    switch self {
    case .lostRings: result.append(contentsOf: scalars.map { $0 == "ำ" ? "า" : $0 })
    case .splitClusters: split(scalars, into: &result)
    case .shiftedMarks: shift(scalars, into: &result)
    case .letterSpacing: space(scalars, into: &result)
    }
    return String(result)
  }

  private func split(_ scalars: [Unicode.Scalar], into result: inout String.UnicodeScalarView) {
    var markCount = 0
    for (index, scalar) in scalars.enumerated() {
      let followsConsonant = index > 0 && ThaiScalar(scalars[index - 1]).isConsonant
      if scalar == "ำ", followsConsonant {
        // Two ways of tools, in turn.
        result.append(
          contentsOf: markCount.isMultiple(of: 2) ? "\u{0E4D} า".unicodeScalars : " ำ".unicodeScalars
        )
        markCount += 1
        continue
      }
      if ThaiScalar(scalar).isMark, followsConsonant {
        markCount += 1
        if markCount.isMultiple(of: 5) { result.append(" ") }
      }
      result.append(scalar)
    }
  }

  private func shift(_ scalars: [Unicode.Scalar], into result: inout String.UnicodeScalarView) {
    var index = 0
    while index < scalars.count {
      let marks = marks(in: scalars, from: index)
      let next = marks.upperBound < scalars.count ? scalars[marks.upperBound] : "\0"
      let letter = ThaiScalar(next)
      if !marks.isEmpty, letter.isConsonant || letter.isLeadingVowel {
        result.append(next)
        result.append(contentsOf: scalars[marks])
        result.append(" ")
        index = marks.upperBound + 1
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
  }

  /// The marks above a consonant that begin at an index.
  private func marks(in scalars: [Unicode.Scalar], from index: Int) -> Range<Int> {
    var end = index
    while end < scalars.count, ThaiScalar(scalars[end]).isMark,
      !"\u{0E38}\u{0E39}\u{0E3A}".unicodeScalars.contains(scalars[end])
    {
      end += 1
    }
    return index..<end
  }

  private func space(_ scalars: [Unicode.Scalar], into result: inout String.UnicodeScalarView) {
    let first = scalars.firstIndex { ThaiScalar($0).isLetter } ?? scalars.count
    let end = scalars[first...].firstIndex { !ThaiScalar($0).isLetter } ?? scalars.count
    for (index, scalar) in scalars.enumerated() {
      if index > first, index < end, !ThaiScalar(scalar).isMark { result.append(" ") }
      result.append(scalar)
    }
  }
}
