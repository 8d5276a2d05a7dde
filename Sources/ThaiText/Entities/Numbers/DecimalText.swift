/// A decimal number as text: ASCII digits, perhaps a minus before and a full stop inside.
///
/// Amounts are led through without rounding, whatever digits they have.
enum DecimalText {
  /// A number times a power of ten: `2.5` and 6 are `2500000`.
  static func shifted(_ number: String, by power: Int) -> String {
    guard power > 0 else { return number }
    let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let moved = fraction.prefix(power)
    let whole = parts[0] + moved + String(repeating: "0", count: power - moved.count)
    let significant = whole.drop { $0 == "0" }
    var rest = fraction.dropFirst(power)
    while rest.last == "0" { rest.removeLast() }
    return (significant.isEmpty ? "0" : String(significant)) + (rest.isEmpty ? "" : "." + rest)
  }

  /// The sum of a whole number and another one, or `nil` if either is not one.
  static func sum(_ first: String, _ second: Int) -> String? {
    guard let number = Int(first) else { return nil }
    let (sum, overflows) = number.addingReportingOverflow(second)
    return overflows ? nil : String(sum)
  }
}
