internal import ThaiText

/// Tells what encoding some bytes have that are evidently not UTF-8.
///
/// It never accuses text of being something else for a few odd bytes: damaged UTF-8 is read as it is.
enum EvidentEncoding {
  /// How many bytes are looked at: a page or two.
  private static let searched = 4 << 10

  /// The encoding that the beginning of an input shows, or `nil` for UTF-8 and for what nobody can
  /// tell.
  ///
  /// - Complexity: O(*n*) for the *n* bytes of ASCII that it begins with.
  static func of(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let beginning = bytes.prefix(Self.searched)
    if isUTF16(beginning, isBigEndian: false) { return .utf16LittleEndian }
    if isUTF16(beginning, isBigEndian: true) { return .utf16BigEndian }
    let rest = bytes.drop { $0 < 0x80 }.prefix(Self.searched)
    return isWindows874(rest) ? .windows874 : nil
  }

  // MARK: UTF-16

  /// Whether nearly all units are Thai or ASCII, as no text in bytes is: every second byte is 00
  /// or 0E then.
  private static func isUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> Bool {
    let unitCount = bytes.count / 2
    guard unitCount >= 2 else { return false }
    var known = 0
    for index in 0..<unitCount {
      let (first, second) = (
        bytes[bytes.startIndex + 2 * index], bytes[bytes.startIndex + 2 * index + 1]
      )
      if isBigEndian ? isUsual(first, second) : isUsual(second, first) { known += 1 }
    }
    return known * 10 >= unitCount * 9
  }

  private static func isUsual(_ high: UInt8, _ low: UInt8) -> Bool {
    switch high {
    case 0: low >= 0x20 && low < 0x7F || low == 0x0A || low == 0x0D || low == 0x09
    case 0x0E: low >= 0x01 && low <= 0x5B
    default: false
    }
  }

  // MARK: Windows-874

  /// Whether nearly all bytes beyond ASCII make Thai, and a quarter of them at least no UTF-8. Many do
  /// by accident: เขต in Windows-874 is one character of UTF-8.
  private static func isWindows874(_ bytes: ArraySlice<UInt8>) -> Bool {
    var letters = 0
    var odd = 0
    var wellFormed = 0
    var previous = ThaiScalar.none
    for index in bytes.indices {
      guard bytes[index] >= 0x80 else {
        previous = .none
        continue
      }
      wellFormed += lengthOfUTF8(at: index, of: bytes)
      let letter = Windows874.scalar(of: bytes[index]).map { ThaiScalar($0) } ?? .none
      if isPlausible(letter, after: previous) { letters += 1 } else { odd += 1 }
      previous = letter
    }
    return letters >= 2 && odd * 20 <= letters && (letters - wellFormed) * 4 >= letters
  }

  /// Whether a letter stands where Thai may have it: marks and following vowels after another letter.
  private static func isPlausible(_ letter: ThaiScalar, after previous: ThaiScalar) -> Bool {
    guard letter != .none else { return false }
    let needsBase = letter.isMark || letter.isFollowingVowel
    return !needsBase || previous.isConsonant || previous.isMark || previous.isFollowingVowel
  }

  /// The length of the well-formed character of several bytes that begins at an index; 0 for none.
  private static func lengthOfUTF8(at index: Int, of bytes: ArraySlice<UInt8>) -> Int {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, index + length <= bytes.endIndex else { return 0 }
    return String(validating: bytes[index..<index + length], as: UTF8.self) == nil ? 0 : length
  }
}
