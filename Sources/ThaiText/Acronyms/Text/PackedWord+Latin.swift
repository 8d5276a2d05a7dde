extension PackedWord {
  /// Latin letters as ``AcronymCanonicalForm/ofLatin(_:)`` has them, or `nil` for scalars that are
  /// not ASCII, nothing at all, or too many.
  init?(canonicalLatin units: ArraySlice<FoldedUnit>) {
    self.init()
    let rest = units.dropLast(LatinForm.pluralLength(units))
    let hasDigit = rest.contains(where: \.isDigit)
    var count = 0
    for unit in rest where !unit.isSpace && (hasDigit || unit != ".") {
      guard unit.isASCII, count < Self.capacity else { return nil }
      append(ascii: unit.capitalized.sevenBits)
      count += 1
    }
    guard count > 0 else { return nil }
  }

  /// Thai letters and full stops, or `nil` for another text, an empty or a longer one.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return nil }
    self.init(0..<bytes.count, in: bytes.span)
  }

  /// The letters of initials, and one full stop; `nil` for none or too many.
  init?(initials letters: [FoldedUnit]) {
    guard !letters.isEmpty, letters.count < Self.capacity else { return nil }
    self.init()
    for letter in letters { append(letter.thaiLetter) }
    append(Self.fullStop)
  }

  /// The same of the letters among some units, as ``AcronymCanonicalForm/ofInitials(_:)`` has them.
  init?(initialsIn units: ArraySlice<FoldedUnit>) {
    self.init()
    var count = 0
    for unit in units where unit.isThaiLetter {
      count += 1
      guard count < Self.capacity else { return nil }
      append(unit.thaiLetter)
    }
    guard count > 0 else { return nil }
    append(Self.fullStop)
  }

  /// Capitals, digits and hyphens, or `nil` for other bytes or too many.
  init?(capitalsAndDigits range: Range<Int>, in text: Span<UInt8>) {
    self.init()
    guard range.count <= Self.capacity else { return nil }
    for offset in range {
      let byte = text[offset]
      guard byte.isASCIICapital || byte.isASCIIDigit || byte == ASCII.hyphen else { return nil }
      append(ascii: byte)
    }
  }

  /// Letters from A to Z.
  init(latin letters: some Sequence<UInt8>) {
    self.init()
    for letter in letters { append(ascii: letter) }
  }

  /// Removes the digits at the end; returns whether there were any, and no more than `limit`.
  mutating func removeDigits(atMost limit: Int) -> Bool {
    var count = 0
    while let last = lastASCII, last.isASCIIDigit {
      removeLast()
      count += 1
    }
    return count > 0 && count <= limit && !isEmpty
  }
}
