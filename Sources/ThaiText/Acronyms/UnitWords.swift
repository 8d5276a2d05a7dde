/// A set of words to look for before or after a position of a text.
package struct UnitWords: Sendable {
  private let words: Set<ArraySlice<UInt16>>
  private let lengths: [Int]
  /// Which units, by their last seven bits, begin and end a word: most places have none.
  private let firstUnits: UnitMask
  private let lastUnits: UnitMask

  /// - Parameter words: With white space between them.
  package init(_ words: String) {
    let list = words.split(whereSeparator: \.isWhitespace).map { Array($0.utf16)[...] }
    self.words = Set(list)
    lengths = Set(list.map(\.count)).sorted(by: >)
    firstUnits = UnitMask(list.compactMap(\.first))
    lastUnits = UnitMask(list.compactMap(\.last))
  }

  /// The start of the longest word that ends at a position.
  ///
  /// - Complexity: O(1): the words are of bounded length.
  package func start(endingAt end: Int, floor: Int = 0, in text: FoldedText) -> Int? {
    guard lastUnits.contains(text[end - 1]) else { return nil }
    for length in lengths where end - length >= floor {
      if words.contains(text.units[end - length..<end]) { return end - length }
    }
    return nil
  }

  /// The end of the longest word that begins at a position.
  package func end(startingAt start: Int, in text: FoldedText) -> Int? {
    guard firstUnits.contains(text[start]) else { return nil }
    for length in lengths where start + length <= text.count {
      if words.contains(text.units[start..<start + length]) { return start + length }
    }
    return nil
  }

  package func contains(_ units: ArraySlice<UInt16>) -> Bool {
    guard let first = units.first, let last = units.last, firstUnits.contains(first),
      lastUnits.contains(last)
    else { return false }
    return words.contains(units)
  }
}

/// A set of units, by their last seven bits.
private struct UnitMask: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ units: [UInt16]) {
    for unit in units {
      if unit & 0x40 == 0 {
        low |= 1 << UInt64(unit & 0x3F)
      } else {
        high |= 1 << UInt64(unit & 0x3F)
      }
    }
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    (unit & 0x40 == 0 ? low : high) >> UInt64(unit & 0x3F) & 1 != 0
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
