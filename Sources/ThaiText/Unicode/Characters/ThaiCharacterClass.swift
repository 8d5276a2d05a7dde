/// What a scalar of the Thai block does in a syllable.
///
/// The classes are those of the specification's section 1, which follows TIS 620 and WTT 2.0.
package enum ThaiCharacterClass: UInt8, Sendable {
  /// Not assigned, or outside the Thai block.
  case none
  /// ก–ฮ, with ฤ and ฦ.
  case consonant
  /// เ แ โ ใ ไ, written before the consonant they are spoken after.
  case leadingVowel
  /// ะ า ำ ๅ, written after the consonant.
  case followingVowel
  /// Vowels above the consonant.
  case aboveVowel
  /// Vowels below the consonant, and phinthu.
  case belowVowel
  /// The four tone marks.
  case tone
  /// Thanthakhat, which silences its consonant.
  case thanthakhat
  /// Nikhahit and yamakkan.
  case otherMark
  /// Paiyannoi ฯ and maiyamok ๆ.
  case wordSign
  /// ๐–๙.
  case digit
  /// ฿.
  case currency
  /// ๏ ๚ ๛.
  case punctuation

  /// The class of a scalar.
  ///
  /// - Complexity: O(1).
  package init(_ scalar: Unicode.Scalar) {
    let place = Int(ThaiScalar(scalar).rawValue)
    self = place < Self.chart.count ? Self.chart[place] : .none
  }

  /// Whether the scalar is a nonspacing mark, which stands above or below a consonant.
  package var isMark: Bool {
    switch self {
    case .aboveVowel, .belowVowel, .tone, .thanthakhat, .otherMark: true
    default: false
    }
  }

  /// Whether the scalar belongs to Thai runs: a letter, a vowel, a mark, ฯ or ๆ.
  package var isLetterOrMark: Bool {
    switch self {
    case .none, .digit, .currency, .punctuation: false
    default: true
    }
  }
}

extension ThaiCharacterClass {
  /// The class of each scalar of the Thai block up to the last assigned one, to be read against the
  /// code chart.
  private static let chart: [Self] = [
    .none,  // U+0E00
    .consonant,  // U+0E01 ก KO KAI
    .consonant,  // U+0E02 ข KHO KHAI
    .consonant,  // U+0E03 ฃ KHO KHUAT
    .consonant,  // U+0E04 ค KHO KHWAI
    .consonant,  // U+0E05 ฅ KHO KHON
    .consonant,  // U+0E06 ฆ KHO RAKHANG
    .consonant,  // U+0E07 ง NGO NGU
    .consonant,  // U+0E08 จ CHO CHAN
    .consonant,  // U+0E09 ฉ CHO CHING
    .consonant,  // U+0E0A ช CHO CHANG
    .consonant,  // U+0E0B ซ SO SO
    .consonant,  // U+0E0C ฌ CHO CHOE
    .consonant,  // U+0E0D ญ YO YING
    .consonant,  // U+0E0E ฎ DO CHADA
    .consonant,  // U+0E0F ฏ TO PATAK
    .consonant,  // U+0E10 ฐ THO THAN
    .consonant,  // U+0E11 ฑ THO NANGMONTHO
    .consonant,  // U+0E12 ฒ THO PHUTHAO
    .consonant,  // U+0E13 ณ NO NEN
    .consonant,  // U+0E14 ด DO DEK
    .consonant,  // U+0E15 ต TO TAO
    .consonant,  // U+0E16 ถ THO THUNG
    .consonant,  // U+0E17 ท THO THAHAN
    .consonant,  // U+0E18 ธ THO THONG
    .consonant,  // U+0E19 น NO NU
    .consonant,  // U+0E1A บ BO BAIMAI
    .consonant,  // U+0E1B ป PO PLA
    .consonant,  // U+0E1C ผ PHO PHUNG
    .consonant,  // U+0E1D ฝ FO FA
    .consonant,  // U+0E1E พ PHO PHAN
    .consonant,  // U+0E1F ฟ FO FAN
    .consonant,  // U+0E20 ภ PHO SAMPHAO
    .consonant,  // U+0E21 ม MO MA
    .consonant,  // U+0E22 ย YO YAK
    .consonant,  // U+0E23 ร RO RUA
    .consonant,  // U+0E24 ฤ RU
    .consonant,  // U+0E25 ล LO LING
    .consonant,  // U+0E26 ฦ LU
    .consonant,  // U+0E27 ว WO WAEN
    .consonant,  // U+0E28 ศ SO SALA
    .consonant,  // U+0E29 ษ SO RUSI
    .consonant,  // U+0E2A ส SO SUA
    .consonant,  // U+0E2B ห HO HIP
    .consonant,  // U+0E2C ฬ LO CHULA
    .consonant,  // U+0E2D อ O ANG
    .consonant,  // U+0E2E ฮ HO NOKHUK
    .wordSign,  // U+0E2F ฯ PAIYANNOI
    .followingVowel,  // U+0E30 ะ SARA A
    .aboveVowel,  // U+0E31 ั MAI HAN-AKAT
    .followingVowel,  // U+0E32 า SARA AA
    .followingVowel,  // U+0E33 ำ SARA AM
    .aboveVowel,  // U+0E34 ิ SARA I
    .aboveVowel,  // U+0E35 ี SARA II
    .aboveVowel,  // U+0E36 ึ SARA UE
    .aboveVowel,  // U+0E37 ื SARA UEE
    .belowVowel,  // U+0E38 ุ SARA U
    .belowVowel,  // U+0E39 ู SARA UU
    .belowVowel,  // U+0E3A ฺ PHINTHU
    .none,  // U+0E3B
    .none,  // U+0E3C
    .none,  // U+0E3D
    .none,  // U+0E3E
    .currency,  // U+0E3F ฿ BAHT
    .leadingVowel,  // U+0E40 เ SARA E
    .leadingVowel,  // U+0E41 แ SARA AE
    .leadingVowel,  // U+0E42 โ SARA O
    .leadingVowel,  // U+0E43 ใ SARA AI MAIMUAN
    .leadingVowel,  // U+0E44 ไ SARA AI MAIMALAI
    .followingVowel,  // U+0E45 ๅ LAKKHANGYAO
    .wordSign,  // U+0E46 ๆ MAIYAMOK
    .aboveVowel,  // U+0E47 ็ MAITAIKHU
    .tone,  // U+0E48 ่ MAI EK
    .tone,  // U+0E49 ้ MAI THO
    .tone,  // U+0E4A ๊ MAI TRI
    .tone,  // U+0E4B ๋ MAI CHATTAWA
    .thanthakhat,  // U+0E4C ์ THANTHAKHAT
    .otherMark,  // U+0E4D ํ NIKHAHIT
    .otherMark,  // U+0E4E ๎ YAMAKKAN
    .punctuation,  // U+0E4F ๏ FONGMAN
    .digit,  // U+0E50 ๐
    .digit,  // U+0E51 ๑
    .digit,  // U+0E52 ๒
    .digit,  // U+0E53 ๓
    .digit,  // U+0E54 ๔
    .digit,  // U+0E55 ๕
    .digit,  // U+0E56 ๖
    .digit,  // U+0E57 ๗
    .digit,  // U+0E58 ๘
    .digit,  // U+0E59 ๙
    .punctuation,  // U+0E5A ๚ ANGKHANKHU
    .punctuation,  // U+0E5B ๛ KHOMUT
  ]
}
