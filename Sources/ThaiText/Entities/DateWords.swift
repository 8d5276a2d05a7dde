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
      กว่า เพียง ทั้งสิ้น ประมาณ เฉลี่ย รวม ถึง ค่า เงิน กม ทล รุ่น ขนาด ซอย ถนน ห้อง มอก ครั้งที่ ที่ ละ ต่อ
      """)

  /// After a number these tell that it counts something.
  static let units = PackedWordSet(
    words: """
      บาท ล้าน แสน หมื่น พัน ร้อย คน ราย ไร่ ตัน กิโล กิโลเมตร กิโลกรัม กม กก แห่ง เมตร ตาราง ลูกบาศก์ ลบ ตร ตัว \
      ครั้ง ชุด เครื่อง คัน หลัง หลังคาเรือน ครัวเรือน ครอบครัว รายการ เรื่อง ฉบับ หน่วย ดอลลาร์ ยูโร หยวน เยน \
      เหรียญ เที่ยว นาย รูป องค์ ต้น ลูก ใบ แผ่น เล่ม ข้อ ด้าน วัน เดือน ปี ชั่วโมง ชม นาที วินาที ลิตร กรัม มิลลิ \
      เซนติ เมกะวัตต์ วัตต์ หมู่บ้าน ตำบล อำเภอ จังหวัด ประเทศ โรง ทุน อัตรา ตำแหน่ง กิจการ บริษัท สถานี จุด เส้นทาง \
      สาย ช่อง เปอร์เซ็นต์ องศา ขวบ กล่อง ถุง ขวด กระบอก โดส เข็ม เตียง ห้อง ที่นั่ง คะแนน แต้ม เท่า สิทธิ์ สิทธิ
      """)
}

/// Numbers that short Thai words stand for.
struct PackedWordTable: Sendable {
  private var values: [PackedWord: Int] = [:]
  private var longest = 0

  /// - Parameter spellings: Those of each number, from 0 on.
  init(_ spellings: [[String]]) {
    for (value, words) in spellings.enumerated() {
      for word in words {
        let bytes = Array(word.utf8)
        guard let key = PackedWord(0..<bytes.count, in: bytes.span) else { continue }
        values[key] = value
        longest = max(longest, word.unicodeScalars.count)
      }
    }
  }

  /// The number of the longest spelling at an offset, and where it ends.
  ///
  /// - Complexity: O(*k*) for spellings of at most *k* letters.
  func longestMatch(at offset: Int, in text: Span<UInt8>) -> (value: Int, end: Int)? {
    var word = PackedWord()
    var end = offset
    var result: (value: Int, end: Int)?
    for _ in 0..<longest {
      let letter = PackedWord.letter(at: end, in: text)
      guard letter != 0 else { break }
      word.append(letter)
      end += letter == PackedWord.fullStop ? 1 : 3
      if let value = values[word] { result = (value, end) }
    }
    return result
  }
}
