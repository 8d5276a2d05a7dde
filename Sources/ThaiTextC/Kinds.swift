internal import ThaiText

/// The kinds that entities alone have, in the order of their numbers in the header: add new ones at the end.
private let kindsOfEntities: [EntityKind] = [
  .money, .telephone, .nationalID, .bankAccount, .licencePlate, .postCode,
]

/// The number of the first of them; those below are the numbers of the kinds of tokens.
private let firstKindOfEntities: UInt32 = 128

/// The number of a kind of entities.
func kindNumber(of kind: EntityKind) -> UInt32 {
  if let index = kindsOfEntities.firstIndex(of: kind) {
    return firstKindOfEntities + UInt32(index)
  }
  return UInt32((TokenKind.allCases.first { $0.description == kind.rawValue } ?? .unknown).rawValue)
}

/// The names of the kinds, made once and kept, since C holds pointers to them.
private let namesOfTokens = TokenKind.allCases.map { SendableName($0.description) }
private let namesOfEntities = kindsOfEntities.map { SendableName($0.rawValue) }

/// `@unchecked Sendable`: nothing is ever written after it was made.
private struct SendableName: @unchecked Sendable {
  let characters: UnsafePointer<CChar>

  init(_ name: String) {
    let name = Array(name.utf8CString)
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: name.count)
    for (index, character) in name.enumerated() { copy[index] = character }
    characters = UnsafePointer(copy)
  }
}

@_cdecl("thaitext_kind_name")
public func thaitextKindName(_ kind: UInt32) -> UnsafePointer<CChar>? {
  let (names, first) =
    kind < firstKindOfEntities ? (namesOfTokens, 0) : (namesOfEntities, firstKindOfEntities)
  return kind - first < names.count ? names[Int(kind - first)].characters : nil
}

@_cdecl("thaitext_kind_is_word_like")
public func thaitextKindIsWordLike(_ kind: UInt32) -> Int32 {
  guard kind < TokenKind.allCases.count else { return 0 }
  return TokenKind(rawValue: UInt8(kind)).isWordLike ? 1 : 0
}
