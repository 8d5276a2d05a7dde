// The words of the interface, in both languages.
const interfaceWords = {
  en: {
    title: "What happens to a text", skip: "Skip to the tokens", language: "Language",
    needText: "Type or paste Thai text", explain: "Explain", engine: "Engine", against: "Compare with",
    working: "Working…", done: "Done.", sample: "Another example",
    tooLong: "The text is too long for this page.", failed: "The service did not answer.",
    tokens: "Tokens", tokensAbout: "Each piece of the text, coloured by its kind. The small number is where it begins. The bar after a piece is tall where the boundary is sure and short where it is doubtful; a dotted one was fixed by a rule. Arcs join the parts of a compound, lines below are entities.",
    tokenList: "Tokens; use the arrow keys", compounds: "Compounds", compoundsAbout: "Words made of several tokens: search finds them whole and by their parts.",
    entities: "Entities", entitiesAbout: "What a stretch of text means, in one spelling.", acronyms: "Acronyms",
    acronymsAbout: "Short forms in any spelling, what they stand for, and where that is said.",
    definitions: "Defined in the text", normalizations: "Normalization",
    normalizationsAbout: "What becomes of the letters in each profile. Only letters that changed are shown, with those beside them.",
    terms: "Search terms", termsAbout: "The keys under which an index finds the text.",
    sentences: "Sentences", engines: "Two engines side by side",
    enginesAbout: "Where both agree the text is grey. Elsewhere the first line is what the one has and the second what the other has.",
    changes: "Changes", text: "Text", kind: "Kind", value: "Value", place: "Place", parts: "Parts", position: "Position",
    keys: "Keys", none: "None here.", unchanged: "Nothing changes.",
    boundary: "Boundary after it", canonicalForm: "Canonical form", partOf: "Part of", isAcronym: "Acronym",
    sure: "sure", likely: "likely", doubtful: "doubtful", fixed: "fixed by a rule",
    common: "CE", buddhist: "BE", iso: "ISO 8601", eraStated: "the era is stated", eraMagnitude: "the era follows from the size of the year",
    eraTwoDigits: "the year has two digits", evidence: "Known by", confidence: "Certainty", provenance: "said",
    showAll: "Show all", agree: "Both engines agree everywhere.", differences: "Differences", defines: "Stands for",
    kept: "kept", removed: "removed", added: "added", chosen: "The chosen token", overview: "Overview",
  },
  th: {
    title: "ดูว่าเกิดอะไรขึ้นกับข้อความ", skip: "ข้ามไปที่คำที่ตัดได้", language: "ภาษา",
    needText: "พิมพ์หรือวางข้อความภาษาไทย", explain: "อธิบาย", engine: "ตัวตัดคำ", against: "เทียบกับ",
    working: "กำลังทำงาน…", done: "เสร็จแล้ว", sample: "ตัวอย่างอื่น",
    tooLong: "ข้อความยาวเกินไปสำหรับหน้านี้", failed: "บริการไม่ตอบ",
    tokens: "คำที่ตัดได้", tokensAbout: "แต่ละชิ้นของข้อความ ระบายสีตามชนิด ตัวเลขเล็กคือตำแหน่งเริ่มต้น ขีดหลังคำสูงเมื่อแน่ใจว่าคำจบตรงนั้น เตี้ยเมื่อไม่แน่ใจ ขีดประคือกฎกำหนดไว้ เส้นโค้งโยงส่วนของคำประสม เส้นใต้คือข้อความที่มีค่า",
    tokenList: "คำที่ตัดได้ ใช้ปุ่มลูกศรเลื่อน", compounds: "คำประสม", compoundsAbout: "คำที่ประกอบจากหลายคำ ค้นหาได้ทั้งคำเต็มและส่วนของคำ",
    entities: "วันที่ จำนวน ชื่อ ที่อยู่", entitiesAbout: "ข้อความช่วงหนึ่งหมายถึงอะไร เขียนเป็นรูปเดียว", acronyms: "ตัวย่อ",
    acronymsAbout: "รูปย่อไม่ว่าเขียนแบบใด ย่อมาจากอะไร และรู้ได้จากที่ไหน",
    definitions: "ข้อความบอกไว้เอง", normalizations: "การปรับรูปเขียน",
    normalizationsAbout: "ตัวอักษรเปลี่ยนไปอย่างไรในแต่ละแบบ แสดงเฉพาะที่เปลี่ยนกับตัวอักษรข้างเคียง",
    terms: "คำในดัชนีค้นหา", termsAbout: "คำที่ดัชนีใช้ค้นข้อความนี้ให้พบ",
    sentences: "ประโยค", engines: "เทียบตัวตัดคำสองแบบ",
    enginesAbout: "ตรงที่เห็นตรงกันเป็นสีเทา ที่อื่นบรรทัดแรกคือแบบหนึ่ง บรรทัดที่สองคืออีกแบบ",
    changes: "จุดที่เปลี่ยน", text: "ข้อความ", kind: "ชนิด", value: "ค่า", place: "ตำแหน่ง", parts: "ส่วนของคำ", position: "ลำดับ",
    keys: "คำค้น", none: "ไม่มี", unchanged: "ไม่มีอะไรเปลี่ยน",
    boundary: "ขอบท้ายคำ", canonicalForm: "รูปมาตรฐาน", partOf: "เป็นส่วนของ", isAcronym: "ตัวย่อ",
    sure: "แน่ใจ", likely: "น่าจะใช่", doubtful: "ไม่แน่ใจ", fixed: "กฎกำหนดไว้",
    common: "ค.ศ.", buddhist: "พ.ศ.", iso: "ISO 8601", eraStated: "ข้อความบอกศักราชไว้", eraMagnitude: "รู้ศักราชจากขนาดของเลขปี",
    eraTwoDigits: "เลขปีมีสองหลัก", evidence: "รู้จาก", confidence: "ความแน่ใจ", provenance: "บอกไว้",
    showAll: "แสดงทั้งหมด", agree: "ทั้งสองแบบตรงกันทุกที่", differences: "จุดที่ต่างกัน", defines: "ย่อมาจาก",
    kept: "คงไว้", removed: "ตัดออก", added: "เพิ่ม", chosen: "คำที่เลือก", overview: "ภาพรวม",
  },
};

// What kinds and other values of an explanation are called.
const valueWords = {
  en: {
    "national-id": "national ID", "bank-account": "bank account", "licence-plate": "licence plate", "post-code": "post code",
    latinAcronym: "Latin letters", thaiLetterAcronym: "names of Latin letters", wordAcronym: "read as a word", thaiInitials: "Thai initials",
    definition: "a definition in the text", lexicon: "the table", shape: "its shape", here: "here", document: "elsewhere in the text", table: "in the table",
    alignment: "by its initials", dictionary: "dictionary", headNoun: "by its first word", edge: "by where it begins",
    low: "low", medium: "medium", high: "high", canonical: "Canonical", search: "Search key", repair: "Repair",
    url: "URL", statistical: "statistical", icu: "ICU", cluster: "clusters",
  },
  th: {
    word: "คำ", number: "ตัวเลข", punctuation: "เครื่องหมาย", symbol: "สัญลักษณ์", whitespace: "ช่องว่าง", newline: "ขึ้นบรรทัดใหม่",
    emoji: "อีโมจิ", unknown: "ไม่รู้จัก", url: "ที่อยู่เว็บ", email: "อีเมล", mention: "ชื่อบัญชี", hashtag: "แฮชแท็ก", path: "ชื่อไฟล์",
    code: "ชื่อรุ่นหรือรหัส", abbreviation: "คำย่อ", name: "ชื่อคน", separator: "เส้นคั่น", acronym: "ตัวย่อ", date: "วันที่หรือเวลา",
    money: "จำนวนเงิน", telephone: "โทรศัพท์", "national-id": "เลขประจำตัวประชาชน", "bank-account": "เลขที่บัญชี",
    "licence-plate": "ทะเบียนรถ", "post-code": "รหัสไปรษณีย์",
    latinAcronym: "อักษรละติน", thaiLetterAcronym: "ชื่ออักษรละติน", wordAcronym: "อ่านเป็นคำ", thaiInitials: "อักษรย่อไทย",
    definition: "ข้อความบอกไว้", lexicon: "ตารางตัวย่อ", shape: "รูปของคำ", here: "ตรงนี้", document: "ที่อื่นในข้อความ", table: "ในตาราง",
    alignment: "ดูจากอักษรต้น", dictionary: "พจนานุกรม", headNoun: "ดูจากคำแรก", edge: "ดูจากจุดเริ่ม",
    low: "น้อย", medium: "ปานกลาง", high: "มาก", canonical: "รูปมาตรฐาน", search: "คำค้น", repair: "ซ่อมคำเสีย",
    part: "ส่วน", compound: "คำประสม", surface: "ตามที่เขียน", expansion: "คำเต็ม", stem: "รูปเดิม", joined: "เขียนติดกัน",
    spelling: "สะกดอีกแบบ", statistical: "โมเดลสถิติ", icu: "ICU", cluster: "กลุ่มอักษร",
  },
};

const monthNames = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  th: ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"],
};

let language = /^th\b/i.test(navigator.language) ? "th" : "en";

// A word of the interface.
const say = (name) => interfaceWords[language][name];
// The name of a value of an explanation; what has no other name is called what it is.
const nameOf = (value) => valueWords[language][value] ?? value;
