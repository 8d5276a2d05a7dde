/// Questions about scalar values that the canonical rules ask.
///
/// Values are plain integers here, so that a byte that is no UTF-8 can be one of them, too.
enum ThaiLetter {
  static let saraAa: UInt32 = 0x0E32
  static let saraAm: UInt32 = 0x0E33
  static let saraE: UInt32 = 0x0E40
  static let saraAe: UInt32 = 0x0E41
  static let lakkhangyao: UInt32 = 0x0E45
  static let maiyamok: UInt32 = 0x0E46
  static let paiyannoi: UInt32 = 0x0E2F
  static let nikhahit: UInt32 = 0x0E4D

  /// Whether the value is a scalar of the Thai script: U+0E01–0E5B.
  static func isThai(_ value: UInt32) -> Bool { (0x0E01...0x0E5B).contains(value) }

  static func isConsonant(_ value: UInt32) -> Bool { (0x0E01...0x0E2E).contains(value) }

  /// ะ า ำ, and not ๅ.
  static func isFollowingVowel(_ value: UInt32) -> Bool {
    value == 0x0E30 || value == saraAa || value == saraAm
  }

  static func isLeadingVowel(_ value: UInt32) -> Bool { (0x0E40...0x0E44).contains(value) }

  static func isTone(_ value: UInt32) -> Bool { (0x0E48...0x0E4B).contains(value) }

  /// Whether the value is a nonspacing mark of the Thai block.
  static func isMark(_ value: UInt32) -> Bool { MarkOrder.rank(of: value) != nil }
}
