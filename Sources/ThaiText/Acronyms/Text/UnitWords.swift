/// A set of words to look for before or after a position of a text.
package struct UnitWords: Sendable {
  /// The words, one after the other.
  private let units: [FoldedUnit]
  /// Where the words stand in ``units``, by their first and by their last units.
  private let byFirst: WordGroups
  private let byLast: WordGroups

  /// - Parameter words: With white space between them.
  package init(_ words: String) {
    let list = Set(words.split(whereSeparator: \.isWhitespace)).map { FoldedUnit.units($0) }
      .sorted { $0.count > $1.count }
    var ranges: [Range<Int>] = []
    for word in list {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + word.count)
    }
    let units = Array(list.joined())
    self.units = units
    byFirst = WordGroups(ranges) { units[$0.lowerBound] }
    byLast = WordGroups(ranges) { units[$0.upperBound - 1] }
  }

  /// The start of the longest word that ends at a position.
  ///
  /// - Complexity: O(1): the words are of bounded length.
  package func start(endingAt end: Int, floor: Int = 0, in text: FoldedText) -> Int? {
    for word in byLast.words(of: text[end - 1]) where end - word.count >= floor {
      if stands(word, at: end - word.count, in: text.units) { return end - word.count }
    }
    return nil
  }

  /// The end of the longest word that begins at a position.
  package func end(startingAt start: Int, in text: FoldedText) -> Int? {
    for word in byFirst.words(of: text[start]) where start + word.count <= text.count {
      if stands(word, at: start, in: text.units) { return start + word.count }
    }
    return nil
  }

  package func contains(_ units: ArraySlice<FoldedUnit>) -> Bool {
    guard let first = units.first else { return false }
    return byFirst.words(of: first).contains { word in
      word.count == units.count && zip(word, units).allSatisfy { self.units[$0] == $1 }
    }
  }

  /// - Precondition: The word's units lie inside the text from the position on.
  @inline(__always)
  private func stands(_ word: Range<Int>, at position: Int, in text: [FoldedUnit]) -> Bool {
    for offset in 0..<word.count where text[position + offset] != units[word.lowerBound + offset] {
      return false
    }
    return true
  }
}

/// Words in groups of those that share a unit, which most places of a text have no word of.
private struct WordGroups: Sendable {
  private var words: [Range<Int>] = []
  /// Where the group of each unit begins, by its last seven bits.
  private var starts: [Int] = []

  /// - Parameter words: The longest ones first.
  init(_ words: [Range<Int>], by unit: (Range<Int>) -> FoldedUnit) {
    for key in UInt8(0)..<0x80 {
      starts.append(self.words.count)
      self.words += words.filter { unit($0).sevenBits == key }
    }
    starts.append(words.count)
  }

  /// The words of the group that a unit belongs to, the longest ones first.
  @inline(__always)
  func words(of unit: FoldedUnit) -> ArraySlice<Range<Int>> {
    let key = Int(unit.sevenBits)
    return words[starts[key]..<starts[key + 1]]
  }
}

/// The words beside which an acronym is likely, or that say that one is defined.
package enum CueWords {
  /// Nouns that acronyms follow.
  package static let hosts = UnitWords(
    """
    กระทรวง กรม สำนัก สำนักงาน สถาบัน องค์การ องค์กร คณะ ศูนย์ กลุ่ม พรรค บริษัท ธนาคาร
    สำนักข่าว สถานี ช่อง คลื่น ระบบ มาตรฐาน เครื่องหมาย โครงการ กองทุน เทคโนโลยี โปรแกรม ไฟล์ สาร
    โรค ไวรัส รถไฟฟ้า รายการ
    """)

  /// Loan words that follow an acronym.
  package static let followers = UnitWords("โค้ด การ์ด แบงก์ แบงค์ เทสต์ เทสท์ คอร์ป กรุ๊ป")

  /// Nouns that begin the name of an organisation.
  package static let organisations = UnitWords(
    """
    กระทรวง กรม สำนัก สำนักงาน สถาบัน องค์การ องค์กร คณะกรรมการ คณะอนุกรรมการ คณะกรรมาธิการ
    คณะทำงาน คณะ ศูนย์ พรรค บริษัท ธนาคาร กองทุน สมาคม สภา มหาวิทยาลัย โรงพยาบาล สหภาพ มูลนิธิ
    สหพันธ์ สมาพันธ์ สำนักข่าว ชมรม เครือข่าย ตลาดหลักทรัพย์ สถานี กอง วิทยาลัย โรงเรียน ราชวิทยาลัย
    การไฟฟ้า การประปา การรถไฟ การเคหะ การท่าเรือ การท่องเที่ยว การยาง การกีฬา การทาง การนิคม
    บรรษัท สหกรณ์ ที่ประชุม กองบัญชาการ กองทัพ กองอำนวยการ ศาล สหประชาชาติ ประชาคม คณะมนตรี
    """)

  /// Nouns that begin the name of a concept.
  package static let concepts = UnitWords(
    """
    การ ความ วิสาหกิจ ผลิตภัณฑ์ ข้อตกลง กฎหมาย โครงการ ระบบ ความตกลง อนุสัญญา พิธีสาร เทคโนโลยี
    มาตรฐาน แผน ยุทธศาสตร์ นโยบาย โรค ไวรัส เชื้อ สาร ดัชนี อัตรา หลักสูตร พระราชบัญญัติ พระราชกำหนด
    พระราชกฤษฎีกา ผู้แทน เครื่อง กรอบ กลุ่ม บันทึก หนังสือ สัญญา กลไก มาตรการ ยานยนต์ รถยนต์
    """)

  /// Words that join parts of a name and so never stand before its beginning.
  package static let joints = UnitWords(
    "ใน แห่ง ของ ระหว่าง ด้าน เพื่อ ทาง เชิง ว่าด้วย สำหรับ แบบ ต่อ โดย ตาม จาก ที่ ซึ่ง ภาย")

  /// Words that no name holds: what follows them is a phrase of its own.
  package static let clause = UnitWords(
    """
    เป็น คือ ได้ จะ มี ให้ ว่า โดย ซึ่ง ตาม จาก รวมถึง เช่น ภายใต้ ไปยัง ผ่าน นำ ต้อง ของ ได้แก่ กับ ดำเนินการ
    คำว่า เรียกว่า เปิด จัด จัดทำ พัฒนาเป็น ใช้ สู่ ถึง อาทิ
    """)

  /// Words that no name begins with.
  package static let linking = UnitWords("ตาม เป็น โดย และ หรือ ได้ จาก")

  package static let conjunctions = UnitWords("และ หรือ กับ")

  /// Nouns that initials leave out.
  package static let unspoken = UnitWords(
    "กระทรวง กรม สำนัก สำนักงาน คณะ สถาบัน องค์การ ศูนย์ บริษัท ธนาคาร มหาวิทยาลัย กองทุน กอง")

  package static let nominalizers = UnitWords("การ ความ")

  /// What ends a concept and is none by itself.
  package static let modifiers = UnitWords(
    """
    อิเล็กทรอนิกส์ ดิจิทัล แห่งชาติ ระหว่างประเทศ ประเทศไทย อัจฉริยะ ออนไลน์ สมัยใหม่ กรุงเทพมหานคร
    ภายในประเทศ ทั่วประเทศ เศรษฐกิจ อุตสาหกรรม เกษตรกรรม วิทยาศาสตร์ เทคโนโลยี คอมพิวเตอร์
    """)

  /// Before a short form: what stands before these is what it stands for.
  package static let introductions = UnitWords(
    """
    เรียกย่อว่า เรียกย่อๆว่า เรียกโดยย่อว่า เรียกสั้นๆว่า ย่อว่า ชื่อย่อ ชื่อย่อว่า ชื่อย่อคือ ใช้ชื่อย่อว่า
    ใช้อักษรย่อว่า อักษรย่อ อักษรย่อว่า ตัวย่อ ตัวย่อว่า หรือที่เรียกว่า หรือที่เรียกย่อว่า หรือที่รู้จักในชื่อ
    หรือที่เรียกกันว่า หรือเรียกว่า หรือย่อว่า หรือชื่อย่อ หรือเรียกย่อว่า หรือเรียกสั้นๆว่า ซึ่งเรียกว่า
    """)

  /// Between a short form and what it stands for.
  package static let explanations = UnitWords(
    "ย่อมาจาก ซึ่งย่อมาจาก ย่อมาจากคำว่า ซึ่งย่อมาจากคำว่า เป็นคำย่อของ เป็นตัวย่อของ มาจาก มาจากคำว่า หมายถึง ซึ่งหมายถึง")

  /// Where a Roman numeral follows.
  package static let counted = UnitWords(
    "ที่ ภาค ตอน บท เล่ม ระยะ ระดับ หมวด ข้อ ชั้น ประเภท แบบ รุ่น เฟส ส่วน ชุด กลุ่ม ชนิด")

  package static let and = UnitWords("หรือ or")
  package static let means = UnitWords("คือ")
}
