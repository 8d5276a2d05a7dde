/// The words by which names are recognized in text.
enum NameTables {
  /// Before the names of persons.
  static let titles: WordPrefixes = "นาย นาง นางสาว คุณ ดร."

  /// Dotted, but before no name of a person: places, offices, companies, ranks of an office.
  static let dottedKinds: WordPrefixes = """
    จ. อ. ต. ถ. ซ. ม. ร.ร. รร. สภ. สน. รพ. บ. บก. กก. ผบ. ปตท. บมจ. บจ. กศน. สนง.
    """

  /// What follows a title and makes another word of it: นายกรัฐมนตรี, นายอำเภอ, นางพยาบาล.
  static let notGivenNames: WordPrefixes = """
    กรัฐ กฯ กเทศ กสภา กอง
    อำเภอ ทะเบียน จ้าง แพทย์ สาธารณสุข ทหาร ตำรวจ พยาบาล
    ประกัน ใหญ่ ธนาคาร ทุน หน้า ช่าง
    """

  /// Kinds of places, followed by the name.
  static let placeKinds: WordPrefixes = """
    ประเทศ แคว้น รัฐ กรุง จังหวัด จ. กิ่งอำเภอ อำเภอ อ. ตำบล ต. เขต แขวง หมู่บ้าน บ้าน
    ถนน ถ. ตึก อาคาร สะพาน สถานี เขื่อน แม่น้ำ
    """

  /// What names of places follow in running text.
  static let placeMarkers: WordPrefixes = "จังหวัด จ. อำเภอ อ. ตำบล ต. ถนน แขวง"

  /// What follows a kind of place and is no name: จังหวัดที่, อำเภอต่าง ๆ, ตำบลละ.
  static let notPlaceNames: WordPrefixes = """
    ที่ ใน ใกล้ ของ จาก เพื่อ โดย ด้วย และ หรือ ว่า คือ เป็น มี ให้ ได้ พร้อม
    นี้ นั้น ไหน อื่น ต่าง ทั้ง ทุก ละ เดียว ราย แห่ง กลุ่ม
    ชายแดน เมือง ภาค นำร่อง เป้า เคลื่อนที่ จัดการ สะอาด มหา
    """

  /// Names that begin like a kind of place, but are one word.
  static let namesNotOfPlaces: WordPrefixes = "กรุงเทพ กรุงศรี กรุงธน"

  /// Kinds of institutions, followed by a name of several words.
  static let institutionKinds: WordPrefixes = """
    กระทรวง กรม พรรค มหาวิทยาลัย โรงพยาบาล โรงเรียน บริษัท ธนาคาร สถาบัน สมาคม มูลนิธิ
    """

  /// What a name of one word does not begin with: nouns that say what is named, and words for kin.
  static let classNouns: WordPrefixes = """
    พรรค กรม กอง ศาล สภา สำนัก ศูนย์ กระทรวง ทำเนียบ คณะ องค์ หน่วย ฝ่าย แผนก ภาควิชา โครงการ
    ชมรม สมาคม มูลนิธิ สหภาพ กลุ่ม พันธมิตร สหประชา ชุมชน วุฒิ การ สาธารณ สถาบัน
    โรง มหา วิทยา มหาวิทยาลัย โรงเรียน บริษัท ธนาคาร ตลาด ห้าง ทีม หนังสือ
    ประเทศ รัฐ สหรัฐ ทวีป ภาค กรุง นคร เมือง จังหวัด อำเภอ ตำบล เขต หมู่ บ้าน
    ถนน ซอย ทาง แยก สาย ด่าน วัด สถานี สนาม สะพาน เรือน ตึก อาคาร ห้อง ค่าย ป้อม สวน
    แม่น้ำ คลอง เกาะ เขา ภู ทะเล อ่าว แหลม ทุ่ง เขื่อน อ่าง ป่า ดอย น้ำตก ห้วย หาด หนอง ถ้ำ ดาว
    พี่ น้อง ลูก พ่อ แม่ ป้า ลุง น้า อา ยาย ตา หนู ไอ้ อี
    คุณ หมอ นาย นาง ครู ท่าน หลวง พระ เจ้า เสด็จ สมเด็จ ราช ราชา จักร พลเอก นายก
    ชาว ไทย เรือ กลาง
    """

  /// Countries and provinces that ``classNouns`` or their length would keep from being one word.
  static let places: WordPrefixes = """
    ไทย กรุงเทพมหานคร กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ฉะเชิงเทรา เชียงใหม่ ตาก นครนายก นครปฐม
    นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ บุรีรัมย์ ปราจีนบุรี เพชรบูรณ์ ภูเก็ต มหาสารคาม
    แม่ฮ่องสอน ราชบุรี สมุทรปราการ สมุทรสงคราม สมุทรสาคร สิงห์บุรี สุพรรณบุรี สุราษฎร์ธานี
    หนองคาย หนองบัวลำภู อ่างทอง อำนาจเจริญ อุตรดิตถ์ อุทัยธานี อุบลราชธานี
    กัวเตมาลา กาบูเวร์ดี เกาหลีใต้ เกาหลีเหนือ คอสตาริกา คาซัคสถาน คีร์กีซสถาน โครเอเชีย
    โคลอมเบีย ซานมารีโน ซาอุดีอาระเบีย เซอร์เบีย เซียร์ราลีโอน ทาจิกิสถาน แทนซาเนีย นิการากัว
    นิวซีแลนด์ เนเธอร์แลนด์ บังกลาเทศ บัลแกเรีย บาร์เบโดส บูร์กินาฟาโซ เบอร์มิวดา ปาปัวนิวกินี
    เปอร์โตริโก ฟิลิปปินส์ ภูฏาน มองโกเลีย มอนเตเนโกร มอริเชียส มอริเตเนีย มาดากัสการ์
    ไมโครนีเซีย ยิบรอลตาร์ ลักเซมเบิร์ก ลิกเตนสไตน์ ลิทัวเนีย เวเนซุเอลา สโลวาเกีย สโลวีเนีย
    สวาซิแลนด์ สวิตเซอร์แลนด์ สหรัฐอเมริกา สหราชอาณาจักร สาธารณรัฐเช็ก ออสเตรเลีย อันดอร์รา
    อัฟกานิสถาน อาเซอร์ไบจาน อาร์เจนตินา อาร์มีเนีย อินโดนีเซีย อียิปต์ อุซเบกิสถาน เอกวาดอร์
    เอธิโอเปีย เอริเทรีย เอลซัลวาดอร์ เอสโตเนีย แอฟริกาใต้ แอลเบเนีย แอลจีเรีย ไอซ์แลนด์
    ไอร์แลนด์ ไอวอรีโคสต์ กรีนแลนด์
    """
}

/// A list of words, asked which of them a text begins with.
struct WordPrefixes: Sendable, ExpressibleByStringLiteral {
  private let words: Set<[Unicode.Scalar]>
  private let lengths: [Int]

  /// - Parameter words: Words between white space.
  init(stringLiteral words: String) {
    self.words = Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) })
    lengths = Set(self.words.map(\.count)).sorted(by: >)
  }

  var all: Set<[Unicode.Scalar]> { words }

  func contains(_ text: ArraySlice<Unicode.Scalar>) -> Bool { words.contains(Array(text)) }

  /// The length of the longest word that a text begins with.
  func longestPrefix(of text: ArraySlice<Unicode.Scalar>) -> Int? {
    lengths.first { $0 <= text.count && words.contains(Array(text.prefix($0))) }
  }

  /// Whether a text begins with one of the words.
  func beginsOne(of text: ArraySlice<Unicode.Scalar>) -> Bool { longestPrefix(of: text) != nil }
}
