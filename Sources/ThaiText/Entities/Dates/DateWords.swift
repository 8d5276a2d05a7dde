/// The words that dates and times are written with.
enum DateWords {
  /// The months, by each of their spellings.
  static let months = PackedWordTable([
    ["มกราคม", "ม.ค.", "ม.ค", "มค."],
    ["กุมภาพันธ์", "ก.พ.", "ก.พ", "กพ."],
    ["มีนาคม", "มี.ค.", "มี.ค", "มีค."],
    ["เมษายน", "เม.ย.", "เม.ย", "เมย."],
    ["พฤษภาคม", "พ.ค.", "พ.ค", "พค."],
    ["มิถุนายน", "มิ.ย.", "มิ.ย", "มิย."],
    ["กรกฎาคม", "ก.ค.", "ก.ค", "กค.", "กรกฏาคม"],
    ["สิงหาคม", "ส.ค.", "ส.ค", "สค."],
    ["กันยายน", "ก.ย.", "ก.ย", "กย."],
    ["ตุลาคม", "ต.ค.", "ต.ค", "ตค."],
    ["พฤศจิกายน", "พ.ย.", "พ.ย", "พย."],
    ["ธันวาคม", "ธ.ค.", "ธ.ค", "ธค."],
  ])

  /// The eras: 0 is the Buddhist, 1 the Common.
  static let eras = PackedWordTable([
    ["พ.ศ.", "พ.ศ", "พศ.", "พุทธศักราช"],
    ["ค.ศ.", "ค.ศ", "คศ.", "คริสต์ศักราช", "คริสตศักราช"],
  ])

  /// After these a number of two digits is a year.
  static let yearNouns = PackedWordSet(
    words: "ปี ปีงบประมาณ ปีการศึกษา ปีการผลิต ปีบัญชี ปีภาษี ปีเพาะปลูก ปีฤดูกาล ฤดูกาล")

  /// Between the two ends of a range, beside the dashes.
  static let connectors = PackedWordSet(words: "ถึง จนถึง ไปจนถึง กระทั่งถึง จวบจน")

  /// What may stand before the later end of a range, or before a month or year inside a date.
  static let fillers = PackedWordSet(
    words: """
      วันที่ เดือน ปี เวลา วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันพฤหัสที่ วันศุกร์ที่ วันเสาร์ที่ \
      วันอาทิตย์ที่ จันทร์ที่ อังคารที่ พุธที่ พฤหัสบดีที่ ศุกร์ที่ เสาร์ที่ อาทิตย์ที่ สิ้นปี ต้นปี ปลายปี สิ้นเดือน
      """)

  /// Before a number of four digits these tell that it is no year.
  static let notBeforeYears = PackedWordSet(
    words: """
      เลขที่ หมายเลข โทร โทรศัพท์ สายด่วน รหัส มาตรา ข้อ จำนวน ราคา ทะเบียน เบอร์ มูลค่า วงเงิน ยอด โคโรนา ไวรัส \
      กว่า เพียง ทั้งสิ้น ประมาณ เฉลี่ย รวม มากถึง สูงถึง ค่า เงิน กม ทล รุ่น ขนาด ซอย ถนน ห้อง มอก ครั้งที่ ที่ ร้อยละ คนละ ปีละ วันละ เดือนละ ต่อ
      """)

  /// After a number these tell that it counts something, whatever follows them.
  static let measures = PackedWordSet(
    words: """
      บาท ล้าน แสนบาท หมื่นบาท คน ราย ไร่ ตัน กิโลเมตร กิโลกรัม เมตร ตาราง ลูกบาศก์ ลิตร กรัม มิลลิ เซนติ ดอลลาร์ \
      ยูโร หยวน เยน เหรียญ เมกะวัตต์ วัตต์ เปอร์เซ็นต์ องศา ครัวเรือน หลังคาเรือน ครอบครัว แห่ง กม กก ชม นาที วินาที \
      ชั่วโมง โดส คะแนน
      """)

  /// After a number these count if they are the whole word: many begin other words.
  static let units = PackedWordSet(
    words: """
      แสน หมื่น พัน ร้อย ลบ ตร ตัว ครั้ง ชุด เครื่อง คัน หลัง รายการ เรื่อง ฉบับ หน่วย เที่ยว นาย รูป องค์ ต้น ลูก \
      ใบ แผ่น เล่ม ข้อ ด้าน วัน เดือน ปี หมู่บ้าน ตำบล อำเภอ จังหวัด ประเทศ โรง ทุน อัตรา ตำแหน่ง กิจการ บริษัท สถานี \
      จุด เส้นทาง สาย ช่อง ขวบ กล่อง ถุง ขวด กระบอก เข็ม เตียง ห้อง ที่นั่ง แต้ม เท่า สิทธิ์ สิทธิ โครงการ งวด
      """)

  /// Before a number these tell that it is one of several, so that ปี after it begins a year.
  static let ordinals = PackedWordSet(words: "ไตรมาส ที่ เฟส ระยะ ครึ่ง")

  /// The month whose English name, in full or its first three letters, stands at an offset.
  static func englishMonth(at offset: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
    guard text.byte(at: offset).isASCIICapital, !text.byte(at: offset - 1).isASCIIAlphanumeric
    else { return nil }
    for (value, name) in englishMonths.enumerated() {
      let common = name.indices.prefix { text.byte(at: offset + $0) | 0x20 == name[$0] }.count
      let end = offset + common
      guard common == 3 || common == name.count, !text.byte(at: end).isASCIIAlphanumeric else {
        continue
      }
      return (value, text.byte(at: end) == ASCII.fullStop ? end + 1 : end)
    }
    return nil
  }

  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }
}
