import ThaiText

/// What most programs need first: words, tokens, entities, clean text.
@main struct FirstSteps {
  static func main() {
    let text = "ดร.สมชาย ใจดี จ่าย 1,250 บาท เมื่อ 18 ส.ค. 2567 ที่ APEC"

    // The words alone.
    print(text.thaiWords.joined(separator: "|"))

    // Everything, with kinds and offsets: the tokens concatenated are the text.
    for token in ThaiTokenizer.default.tokens(in: text) where token.kind != .whitespace {
      print(token.utf8Range, token.kind, token.text)
    }

    // What the text mentions, with values.
    for entity in ThaiTokenizer.default.entities(in: text) {
      print("\(entity.kind): \(entity.text) = \(entity.value ?? "-")")
    }

    // Misspelt marks put right: here a nikhahit and an aa, typed instead of am.
    print(Normalizer(.canonical).normalized("นํ้าดื่ม"))
  }
}
