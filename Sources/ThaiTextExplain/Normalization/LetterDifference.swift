/// What happened to each letter between two spellings of a place.
///
///     น ํ ้ า  →  น ้ ำ        น kept, ํ removed, ้ kept, า removed, ำ added
struct LetterDifference {
  private(set) var letters: [Explanation.Letter] = []

  /// Longer places are compared at their ends alone, so that time stays linear.
  private static let greatestTable = 64 * 64

  init(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) {
    self.init(
      Array(String(decoding: old, as: UTF8.self).unicodeScalars),
      Array(String(decoding: new, as: UTF8.self).unicodeScalars))
  }

  private init(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) {
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let suffix = zip(old[prefix...].reversed(), new[prefix...].reversed()).prefix { $0 == $1 }.count
    append(old[..<prefix], .kept)
    appendMiddle(old[prefix..<old.count - suffix], new[prefix..<new.count - suffix])
    append(old[(old.count - suffix)...], .kept)
  }

  private mutating func append(
    _ scalars: ArraySlice<Unicode.Scalar>, _ fate: Explanation.Letter.Fate
  ) {
    letters += scalars.map { Explanation.Letter($0, fate) }
  }

  private mutating func appendMiddle(
    _ old: ArraySlice<Unicode.Scalar>, _ new: ArraySlice<Unicode.Scalar>
  ) {
    guard old.count * new.count <= Self.greatestTable else {
      append(old, .removed)
      append(new, .added)
      return
    }
    var (old, new) = (old, new)
    let lengths = Self.commonLengths(Array(old), Array(new))
    let (oldStart, newStart) = (old.startIndex, new.startIndex)
    while let was = old.first, let becomes = new.first {
      let (row, column) = (old.startIndex - oldStart, new.startIndex - newStart)
      if was == becomes {
        append(old.prefix(1), .kept)
        old.removeFirst()
        new.removeFirst()
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        append(old.prefix(1), .removed)
        old.removeFirst()
      } else {
        append(new.prefix(1), .added)
        new.removeFirst()
      }
    }
    append(old, .removed)
    append(new, .added)
  }

  /// For each pair of places the length of the longest row of letters that both have from there on, in order.
  private static func commonLengths(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> [[Int]] {
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row][column] =
          old[row] == new[column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    return lengths
  }
}

extension Explanation.Letter {
  fileprivate init(_ scalar: Unicode.Scalar, _ fate: Fate) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    letter = String(scalar)
    code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    name = scalar.properties.name ?? scalar.properties.nameAlias ?? ""
    self.fate = fate
  }
}
