internal import ThaiText

/// The n-grams of a training text that have weights, and where each of them occurs.
struct NGramVocabulary: Sendable {
  /// The n-grams of one length, of all text or of one standard's.
  struct Family: Sendable {
    let length: Int
    /// The standard whose lines alone have these n-grams, or `nil` for those all lines have.
    let standard: Int?
    /// The positions covered; n-grams are known by where they begin.
    let positions: Range<Int>
    /// For each of ``positions`` a row of the vocabulary, or −1.
    fileprivate(set) var rows: [Int32]

    /// Whether the n-grams are those of a line, too.
    func covers(_ line: Range<Int>) -> Bool {
      positions.lowerBound <= line.lowerBound && line.upperBound <= positions.upperBound
    }
  }

  /// One n-gram.
  struct Row: Sendable {
    /// Seven bits a code, the first one highest.
    let key: UInt64
    let length: Int
    let standard: Int?
    let count: Int32
  }

  private(set) var families: [Family] = []
  private(set) var rows: [Row] = []

  /// How often an n-gram has to occur in all text, by its length.
  static let leastCounts = [0, 1, 1, 2, 3, 5]
  /// How often it has to occur in the text of a standard that is not the main one.
  static let leastOwnCount = 2

  init(of text: TrainingText) {
    let all = 0..<text.codes.count
    for length in 1...NGramGeometry.longest {
      addFamily(of: text, length: length, standard: nil, at: all, least: Self.leastCounts[length])
    }
    for standard in text.standards.indices.dropFirst() {
      for length in 1...NGramGeometry.longest {
        addFamily(
          of: text, length: length, standard: standard, at: text.positions[standard],
          least: Self.leastOwnCount)
      }
    }
  }

  private mutating func addFamily(
    of text: TrainingText, length: Int, standard: Int?, at positions: Range<Int>, least: Int
  ) {
    let positions = positions.lowerBound..<positions.upperBound - length
    var counts = NGramCounts()
    forEachKey(of: text.codes, length: length, at: positions) { counts.add($0) }
    let firstRow = rows.count
    // Padding alone says nothing, except, as a single code, that the edge is near.
    let padding: UInt64? = length > 1 ? 0 : nil
    let numbers = counts.numberedRows(atLeast: least, from: firstRow, except: padding) {
      key, count in
      rows.append(Row(key: key, length: length, standard: standard, count: count))
    }
    var family = Family(length: length, standard: standard, positions: positions, rows: [])
    family.rows.reserveCapacity(positions.count)
    forEachKey(of: text.codes, length: length, at: positions) {
      family.rows.append(counts.number($0, in: numbers))
    }
    families.append(family)
  }

  private func forEachKey(
    of codes: [CharacterCode], length: Int, at positions: Range<Int>, _ body: (UInt64) -> Void
  ) {
    let mask: UInt64 = 1 << (7 * UInt64(length)) - 1
    var key: UInt64 = 0
    for place in positions.lowerBound..<positions.upperBound + length - 1 {
      key = (key << 7 | UInt64(codes[place].rawValue)) & mask
      if place >= positions.lowerBound + length - 1 { body(key) }
    }
  }

  /// Leaves only some of the rows, which get new numbers in the same order.
  mutating func keep(_ isKept: [Bool]) {
    var number: Int32 = 0
    let numbers = isKept.map { kept -> Int32 in
      defer { number += kept ? 1 : 0 }
      return kept ? number : -1
    }
    rows = zip(rows, isKept).filter(\.1).map(\.0)
    for index in families.indices {
      families[index].rows = families[index].rows.map { $0 < 0 ? -1 : numbers[Int($0)] }
    }
  }
}

/// Counts n-grams: a hash table by open addressing.
struct NGramCounts {
  private var keys: [UInt64]
  private var counts: [Int32]
  private var used = 0

  // No key has its highest bit set.
  private static let free: UInt64 = .max

  init() {
    keys = .init(repeating: Self.free, count: 1 << 16)
    counts = .init(repeating: 0, count: 1 << 16)
  }

  mutating func add(_ key: UInt64) {
    let place = place(of: key)
    if keys[place] == Self.free {
      keys[place] = key
      used += 1
    }
    counts[place] += 1
    if used * 2 > keys.count { grow() }
  }

  /// Numbers the n-grams that are frequent enough: the number for each place of the table, or −1.
  ///
  /// - Parameter padding: An n-gram that gets none.
  func numberedRows(
    atLeast least: Int, from first: Int, except padding: UInt64?,
    _ add: (UInt64, Int32) -> Void
  ) -> [Int32] {
    var number = Int32(first)
    let order = keys.indices.filter {
      keys[$0] != Self.free && counts[$0] >= least && keys[$0] != padding
    }
    var numbers = [Int32](repeating: -1, count: keys.count)
    for place in order.sorted(by: { keys[$0] < keys[$1] }) {
      add(keys[place], counts[place])
      numbers[place] = number
      number += 1
    }
    return numbers
  }

  /// The number of an n-gram that was counted.
  func number(_ key: UInt64, in numbers: [Int32]) -> Int32 { numbers[place(of: key)] }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: WordHash.fold(key, WordHash.wordFactor)) & mask
    while keys[place] != key, keys[place] != Self.free { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = zip(keys, counts).filter { $0.0 != Self.free }
    keys = .init(repeating: Self.free, count: keys.count * 2)
    counts = .init(repeating: 0, count: keys.count)
    for (key, count) in old {
      let place = place(of: key)
      keys[place] = key
      counts[place] = count
    }
  }
}

/// Chooses the n-grams worth their place in a model.
///
/// N-grams of one and two codes stay. Of the others those stay whose weights say most, by the sum
/// of their magnitudes times the fourth root of the count.
struct NGramPruning {
  /// How many n-grams all standards share.
  var sharedRows: Int
  /// How many n-grams of its own each other standard has.
  var ownRows: Int

  /// For each row of the vocabulary whether it stays.
  func kept(of vocabulary: NGramVocabulary, by weights: CharacterWeights) -> [Bool] {
    var isKept = [Bool](repeating: false, count: vocabulary.rows.count)
    let byStandard = Dictionary(grouping: vocabulary.rows.indices) { vocabulary.rows[$0].standard }
    for (standard, rows) in byStandard {
      let limit = standard == nil ? sharedRows : ownRows
      let best = rows.map { (row: $0, worth: worth(of: vocabulary.rows[$0], weights.rows[$0])) }
        .sorted { ($0.worth, $1.row) > ($1.worth, $0.row) }
      for (row, _) in best.prefix(limit) { isKept[row] = true }
    }
    return isKept
  }

  private func worth(of row: NGramVocabulary.Row, _ weights: SIMD8<Float>) -> Float {
    guard row.length > 2 else { return .infinity }
    let magnitude = weights.indices.reduce(Float(0)) { $0 + abs(weights[$1]) }
    return magnitude * Float(row.count).squareRoot().squareRoot()
  }
}
