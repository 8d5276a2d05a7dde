internal import Foundation

/// How often rows of words occur in news, and how firmly they hold together.
struct WordRows {
  private let news: TokenizedNews
  private let total: Double
  private(set) var counts: [[Int32]: Int] = [:]
  /// How often two words stand near each other, in their order, but not together.
  private var apart: [[Int32]: Int] = [:]

  /// One word more than a compound has, to tell whether that is only a part.
  static let longest = 5
  /// Rows that occur less often are forgotten.
  private static let lowestCount = 3
  private static let reach = 4

  init(of news: TokenizedNews) {
    self.news = news
    total = Double(news.counts.reduce(0, +))
    for row in news.rows { count(row) }
    counts = counts.filter { $0.value >= Self.lowestCount }
    for row in news.rows { countApart(row) }
  }

  private mutating func count(_ row: [Int32]) {
    for start in row.indices {
      for end in start + 1..<min(start + Self.longest, row.count) {
        counts[Array(row[start...end]), default: 0] += 1
      }
    }
  }

  private mutating func countApart(_ row: [Int32]) {
    for start in row.indices.dropLast(2) {
      for end in start + 2..<min(start + Self.reach, row.count) {
        let pair = [row[start], row[end]]
        if counts[pair] != nil { apart[pair, default: 0] += 1 }
      }
    }
  }

  func count(of row: [Int32]) -> Int { counts[row] ?? 0 }

  /// The normalized pointwise mutual information of a row: 1 for words that occur only together, 0
  /// for words that meet by chance (Bouma, 2009).
  func association(of row: [Int32]) -> Double {
    guard let count = counts[row] else { return 0 }
    let joint = log(Double(count) / total)
    let single = row.reduce(0) { $0 + log(Double(news.counts[Int($1)]) / total) }
    return (joint - single) / (-Double(row.count - 1) * joint)
  }

  /// How often the words of a pair stand near each other but apart, to once together.
  func separability(of row: [Int32]) -> Double {
    guard row.count == 2 else { return 0 }
    return Double(apart[row] ?? 0) / Double(count(of: row) + 2)
  }

  /// Whether a row is most often a part of one and the same longer row.
  func openRows() -> Set<[Int32]> {
    var open: Set<[Int32]> = []
    for (row, count) in counts where row.count > 2 {
      for part in [Array(row.dropFirst()), Array(row.dropLast())]
      where Double(count) > 0.6 * Double(counts[part] ?? count) {
        open.insert(part)
      }
    }
    return open
  }
}
