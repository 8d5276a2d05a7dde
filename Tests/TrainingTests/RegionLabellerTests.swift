import Testing
import ThaiTextTraining

@Suite struct RegionLabellerTests {
  @Test(arguments: [
    // Letters with dots are one word.
    ("พ.ศ.", "พ.ศ."), ("กทม.", "กทม."), ("โทร.", "โทร."), ("พล.อ.อ.", "พล.อ.อ."),
    // Persons: title, given name, space, surname.
    ("นายชวน", "นาย|ชวน"), ("นางสาวสุดา ใจดี", "นางสาว|สุดา| |ใจดี"),
    ("พล.อ.เปรม ติณสูลานนท์", "พล.อ.|เปรม| |ติณสูลานนท์"), ("ดร.สมชาย", "ดร.|สมชาย"),
    // Places: kind, name.
    ("จังหวัดน่าน", "จังหวัด|น่าน"), ("อ.แม่สอด", "อ.|แม่สอด"), ("แม่น้ำปิง", "แม่น้ำ|ปิง"),
    ("กิ่งอำเภอเกาะช้าง", "กิ่งอำเภอ|เกาะช้าง"),
    // Listed, short or of two parts.
    ("นครราชสีมา", "นครราชสีมา"), ("สหรัฐอเมริกา", "สหรัฐอเมริกา"), ("สมชาย", "สมชาย"),
    ("ญี่ปุ่น", "ญี่ปุ่น"), ("ทักษิณ ชินวัตร", "ทักษิณ| |ชินวัตร"),
    ("กรุงเทพมหานคร", "กรุงเทพมหานคร"),
    // The name of an institution is of several words that nobody marked.
    ("พรรคไทย", "พรรค|ไ\u{241E}ท\u{241E}ย"),
  ])
  func rules(region: String, words: String) {
    #expect(RegionLabeller.words(of: region) == words)
  }

  @Test(arguments: [
    // Not the name of a person, though it begins like a title.
    "นายอำเภอเมือง", "นางพยาบาลสาว",
    // Begins with a class noun, or is long.
    "สำนักงานเลขาธิการ", "เมืองโบราณ", "อนุสาวรีย์ประชาธิปไตย",
    // Not Thai letters alone.
    "BMW", "สมชาย 2", "", " ", "F-16",
  ])
  func noRuleFits(region: String) {
    #expect(RegionLabeller.words(of: region) == nil)
  }
}
