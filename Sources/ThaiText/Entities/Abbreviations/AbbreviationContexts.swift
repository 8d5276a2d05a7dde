internal import CThaiTextData

/// What abbreviations of several meanings stand for where they stand: `อ.` is อำเภอ before the name
/// of a district, and อาจารย์ before that of a person.
///
/// `Dictionaries/abbreviations/contexts.tsv` says what has to stand around each meaning.
struct AbbreviationContexts: Sendable {
  /// The table that comes with the library.
  static let bundled = thaitext_abbreviation_contexts().withSpan { Self($0) }

  /// A meaning, and what all has to hold where it is meant.
  private struct Meaning: Sendable {
    var expansions: [String]
    var conditions: [Condition]
  }

  private let abbreviations: WordSet
  /// The meanings of each abbreviation, of which the first counts that fits.
  private var meanings: [[Meaning]] = []
  private let lists: Lists

  init(_ table: Span<UInt8>) {
    var rows: [[String]] = []
    TableLines.forEach(in: table) { line in
      rows.append(
        TableLines.items(of: line, separatedBy: ASCII.tab, in: table)
          .map { TableLines.string($0, in: table) })
    }
    lists = Lists(rows.filter { $0[0] == "list" })
    var numbers: [String: Int] = [:]
    for row in rows where row[0] != "list" {
      let number = numbers[row[0], default: meanings.count]
      numbers[row[0]] = number
      if number == meanings.count { meanings.append([]) }
      meanings[number].append(
        Meaning(expansions: Self.items(row[1]), conditions: lists.conditions(row.dropFirst(2))))
    }
    let ordered = numbers.sorted { $0.value < $1.value }.map { [$0.key] }
    abbreviations = WordSet(rows: ordered)
  }

  private static func items(_ column: String) -> [String] {
    column.split(separator: "/").map { item in
      String(item.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// What an abbreviation stands for at its place, the usual form first; `nil` if the table does not
  /// have it, or nothing around it tells.
  ///
  /// - Complexity: O(1): some words before and after it are looked at.
  func expansions(of range: Range<Int>, in text: Span<UInt8>) -> [String]? {
    guard let number = abbreviations.number(of: range, in: text) else { return nil }
    let place = AbbreviationPlace(range, in: text)
    for meaning in meanings[number] {
      var fits = true
      for condition in meaning.conditions where fits {
        fits = place.meets(condition, in: text, lists)
      }
      if fits { return meaning.expansions }
    }
    return nil
  }
}

extension AbbreviationTable {
  /// What an abbreviation stands for where it stands, most usual first: one meaning where what is
  /// around it tells, and else all that the table has.
  func expansions(ofTokenAt range: Range<Int>, in text: Span<UInt8>) -> [String] {
    AbbreviationContexts.bundled.expansions(of: range, in: text) ?? expansions(of: range, in: text)
  }
}

extension AbbreviationContexts {
  /// What has to hold around an abbreviation.
  enum Condition: Sendable {
    /// A word of a list follows.
    case after(Int)
    /// A word of a list follows, and nothing but it.
    case name(Int)
    /// A word of a list stands before.
    case before(Int)
    /// A word of a list stands not far away on the same line.
    case near(Int)
    /// A number of so many at most follows.
    case numberAfter(atMost: Int)
    case numberBefore
    case letterAfter
    /// The name of a place follows, and nothing but it.
    case placeAfter
    /// It is one of several days of the week, or has a day of the month behind it.
    case weekday
  }

  /// The lists of words that conditions name.
  struct Lists: Sendable {
    private var numbers: [String: Int] = [:]
    private var sets: [WordSet] = []

    /// - Parameter rows: The word `list`, a name, and words with spaces between them.
    init(_ rows: [[String]]) {
      var words: [[String]] = []
      for row in rows where row.count == 3 {
        let number = numbers[row[1], default: words.count]
        numbers[row[1]] = number
        if number == words.count { words.append([]) }
        words[number] += row[2].split(separator: " ").map(String.init)
      }
      sets = words.map { WordSet($0) }
    }

    subscript(number: Int) -> WordSet { sets[number] }

    func conditions(_ columns: some Sequence<String>) -> [Condition] {
      columns.flatMap { $0.split(separator: " ") }.map { condition(String($0)) }
    }

    private func condition(_ text: String) -> Condition {
      let parts = text.split(separator: ":").map(String.init)
      let argument = parts.count > 1 ? parts[1] : ""
      switch parts[0] {
      case "after": return .after(number(of: argument))
      case "name": return .name(number(of: argument))
      case "before": return .before(number(of: argument))
      case "near": return .near(number(of: argument))
      case "number-after": return .numberAfter(atMost: Int(argument) ?? .max)
      case "number-before": return .numberBefore
      case "letter-after": return .letterAfter
      case "place-after": return .placeAfter
      case "weekday": return .weekday
      default: preconditionFailure("there is no condition '\(text)'")
      }
    }

    private func number(of list: String) -> Int {
      guard let number = numbers[list] else { preconditionFailure("there is no list '\(list)'") }
      return number
    }
  }

}
