extension NormalizationRule {
  /// Characters that nobody sees and that would keep equal words apart.
  package static let invisibles = Self(
    id: "A2", summary: "Invisible characters are deleted; what they say of breaks is kept.",
    examples: [Example("ไทย\u{200B}แลนด์", "ไทยแลนด์"), Example("กา\u{00AD}แฟ", "กาแฟ")],
    .deletes { value in
      switch value {
      case "\u{200B}": Deletion(hint: .forced)  // zero width space
      case "\u{2060}", "\u{FEFF}": Deletion(hint: .forbidden)  // word joiner, no-break space
      case "\u{200C}",  // zero width non-joiner
        "\u{00AD}",  // soft hyphen
        "\u{200E}", "\u{200F}",  // direction marks
        "\u{034F}":  // combining grapheme joiner
        Deletion()
      default: nil
      }
    })
}
