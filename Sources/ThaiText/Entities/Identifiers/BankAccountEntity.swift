/// Numbers of bank accounts: `123-4-56789-0`, `บัญชีเลขที่ 1234567890`.
///
/// In groups of 3, 1, 5 and 1 with hyphens a number is one by its form; any other of ten to fifteen
/// digits needs a word such as บัญชี before it. The value is the digits.
enum BankAccountEntity {
  static func match(at start: Int, _ groups: DigitGroups, in text: Span<UInt8>) -> EntityMatch? {
    let hasForm = groups.counts(upTo: 10) == [3, 1, 5, 1] && groups.hasHyphen(upTo: 10)
    let hasCue = IdentifierWords.follows(IdentifierWords.accountCues, start, in: text)
    guard hasForm || hasCue else { return nil }
    // A space may stand before something else, so groups without hyphens end as soon as they can.
    let totals = groups.groups.map(\.total).filter { (10...15).contains($0) }
    let total = groups.hasHyphen(upTo: 15) ? totals.last : totals.first
    guard let total = hasForm ? 10 : total, let end = groups.end(ofFirst: total),
      !text.byte(at: end).isASCIIAlphanumeric
    else { return nil }
    return EntityMatch(
      kind: .bankAccount, utf8Range: start..<end, value: String(groups.digits.prefix(total)))
  }
}
