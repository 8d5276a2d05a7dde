import ThaiText

/// Words of your own: names of products, places or people that no list knows. Every engine keeps
/// them whole, and so do search, lines and entities.
@main struct OwnWords {
  static func main() throws {
    let text = "วันนี้กินข้าวมันไก่ป้าแดงที่ซอยสายลมหวาน"
    print(ThaiTokenizer.default.tokens(in: text).map(\.text).joined(separator: "|"))

    var configuration = ThaiTokenizer.Configuration.default
    configuration.userDictionary = try UserDictionary(["ข้าวมันไก่ป้าแดง", "ซอยสายลมหวาน"])
    let tokenizer = ThaiTokenizer(configuration)
    print(tokenizer.tokens(in: text).map(\.text).joined(separator: "|"))
  }
}
