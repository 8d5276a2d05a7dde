/// A word of Latin letters that may be an acronym.
package struct LatinForm: Hashable, Sendable {
  /// Where it stands, its plural and its last dot included.
  package var range: Range<Int>
  /// Its letters, digits, `&` and `-`, without dots and plural.
  package var units: [FoldedUnit]
  package var isPlural: Bool
  package var isDotted: Bool

  package init(_ range: Range<Int>, in text: FoldedText) {
    let raw = Array(text.units[range])
    self.range = range
    units = Self.singular(raw)
    isDotted = raw.contains(".") && !raw.contains(where: \.isDigit)
    isPlural = Self.pluralLength(raw[...]) > 0
  }

  package var canonical: String { String(units: units.map(\.capitalized)) }

  /// Two to ten letters, at least two of them capitals, and at least half of them.
  package var hasShape: Bool {
    let letters = units.count(where: \.isLatinLetter)
    let capitals = units.count(where: \.isCapital)
    return (2...10).contains(letters) && capitals >= 2 && capitals * 2 >= letters
      && !units.contains(where: \.isDigit)
  }

  package var isAllCapitals: Bool { units.allSatisfy(\.isCapital) }

  /// Whether all letters are I, V and X in the order of a numeral.
  package var isSmallRomanNumeral: Bool {
    units.allSatisfy { $0 == "I" || $0 == "V" || $0 == "X" } && isRomanNumeral
  }

  /// Whether the letters are a numeral below 4,000 in its usual form.
  package var isRomanNumeral: Bool {
    guard units.allSatisfy(Self.isRomanDigit) else { return false }
    var rest = units[...]
    let places: [(FoldedUnit, FoldedUnit?, FoldedUnit?)] = [
      ("M", nil, nil), ("C", "D", "M"), ("X", "L", "C"), ("I", "V", "X"),
    ]
    for (one, five, ten) in places { Self.dropDigit(one, five, ten, from: &rest) }
    return rest.isEmpty
  }

  private static func isRomanDigit(_ unit: FoldedUnit) -> Bool {
    switch unit {
    case "C", "D", "I", "L", "M", "V", "X": true
    default: false
    }
  }

  private static func dropDigit(
    _ one: FoldedUnit, _ five: FoldedUnit?, _ ten: FoldedUnit?,
    from rest: inout ArraySlice<FoldedUnit>
  ) {
    let second = rest.dropFirst().first
    if rest.first == one, second != nil, second == five || second == ten {
      rest = rest.dropFirst(2)
      return
    }
    if five != nil, rest.first == five { rest.removeFirst() }
    for _ in 0..<3 where rest.first == one { rest.removeFirst() }
  }

  /// The units without dots, spaces and plural.
  package static func singular(_ units: [FoldedUnit]) -> [FoldedUnit] {
    let rest = units[..<(units.count - pluralLength(units[...]))]
    guard rest.contains(where: { $0 == "." || $0.isSpace }) else { return Array(rest) }
    let hasDigit = rest.contains(where: \.isDigit)
    return rest.filter { !$0.isSpace && (hasDigit || $0 != ".") }
  }

  /// The length of a plural ending: `s` after at least two capitals, or `'s`.
  package static func pluralLength(_ units: ArraySlice<FoldedUnit>) -> Int {
    guard units.count > 2, units[units.endIndex - 1] == "s" else { return 0 }
    let previous = units[units.endIndex - 2]
    if previous.isApostrophe { return 2 }
    return previous.isCapital && units.count(where: \.isCapital) >= 2 ? 1 : 0
  }
}
