extension NormalizationRule {
  /// ๅ looks much like า but belongs after ฤ and ฦ only.
  package static let lakkhangyao = Self(
    id: "A5", summary: "ๅ becomes า unless it follows ฤ or ฦ.",
    examples: [Example("กๅ", "กา"), Example("ฤๅษี", "ฤๅษี")],
    triggers: [
      .neighbours(.all.subtracting(["ฤ", "ฦ"]), ["ๅ"])
    ],
    .replacesAfter { previous, value in
      let isOutOfPlace =
        value == "ๅ" && previous != "ฤ" && previous != "ฦ"
      return isOutOfPlace ? "\u{0E32}" : value
    })
}
