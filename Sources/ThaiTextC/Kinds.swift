internal import ThaiText

/// The names of the kinds, made once and kept, since C holds pointers to them.
private let kindNames: [SendableName] = TokenKind.allCases.map { kind in
  let name = Array(kind.description.utf8CString)
  let copy = UnsafeMutablePointer<CChar>.allocate(capacity: name.count)
  for (index, character) in name.enumerated() { copy[index] = character }
  return SendableName(characters: copy)
}

/// `@unchecked Sendable`: nothing is ever written after it was made.
private struct SendableName: @unchecked Sendable {
  let characters: UnsafePointer<CChar>
}

@_cdecl("thaitext_kind_name")
public func thaitextKindName(_ kind: UInt32) -> UnsafePointer<CChar>? {
  kind < kindNames.count ? kindNames[Int(kind)].characters : nil
}

@_cdecl("thaitext_kind_is_word_like")
public func thaitextKindIsWordLike(_ kind: UInt32) -> Int32 {
  UInt8(exactly: kind).map { TokenKind(rawValue: $0).isWordLike ? 1 : 0 } ?? 0
}
