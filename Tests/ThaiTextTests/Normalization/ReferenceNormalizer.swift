@testable import ThaiText

/// The canonical rules as the specification states them, on arrays of scalars, slow and obvious.
/// For texts of Thai, ASCII, emoji and invisible characters; other scripts are left alone.
enum ReferenceNormalizer {
  static func canonical(_ text: String) -> String {
    let scalars = passB(passA(text.unicodeScalars.map(\.value)))
    var result = ""
    for scalar in scalars.compactMap(Unicode.Scalar.init) { result.unicodeScalars.append(scalar) }
    return result
  }

  static func passA(_ source: [UInt32]) -> [UInt32] {
    var text = source.map(glyph)
    text.removeAll { deleted.contains($0) }
    text = withoutJoiners(text)
    text = withSaraAe(text)
    for index in text.indices where text[index] == 0x0E45 {
      if index == 0 || ![0x0E24, 0x0E26].contains(text[index - 1]) { text[index] = 0x0E32 }
    }
    return text
  }

  private static let deleted: Set<UInt32> = [
    0x200B, 0x2060, 0xFEFF, 0x200C, 0x00AD, 0x200E, 0x200F, 0x034F,
  ]

  private static func glyph(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xF700: 0x0E10
    case 0xF701...0xF704: 0x0E34 + value - 0xF701
    case 0xF705...0xF709: 0x0E48 + value - 0xF705
    case 0xF70A...0xF70E: 0x0E48 + value - 0xF70A
    case 0xF70F: 0x0E0D
    case 0xF710: 0x0E31
    case 0xF711: 0x0E4D
    case 0xF712: 0x0E47
    case 0xF713...0xF717: 0x0E48 + value - 0xF713
    case 0xF718...0xF71A: 0x0E38 + value - 0xF718
    default: value
    }
  }

  private static func withoutJoiners(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var index = 0
    while index < text.count {
      var end = index
      while end < text.count, text[end] == 0x200D { end += 1 }
      if end == index {
        result.append(text[index])
        index += 1
        continue
      }
      let isBesideThai = [result.last, end < text.count ? text[end] : nil]
        .contains { $0.map { (0x0E01...0x0E5B).contains($0) } ?? false }
      if !isBesideThai { result.append(contentsOf: text[index..<end]) }
      index = end
    }
    return result
  }

  private static func withSaraAe(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var index = 0
    while index < text.count {
      var end = index
      while end < text.count, text[end] == 0x0E40 { end += 1 }
      if end - index > 1 {
        result.append(0x0E41)
        index = end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  static func passB(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var index = 0
    func marks() -> [UInt32] {
      var found: [UInt32] = []
      while index < text.count, rank(text[index]) != nil {
        found.append(text[index])
        index += 1
      }
      return found
    }
    while index < text.count {
      let isConsonant = (0x0E01...0x0E2E).contains(text[index])
      if rank(text[index]) == nil {
        result.append(text[index])
        index += 1
      }
      var before = marks()
      guard isConsonant, index < text.count, [0x0E30, 0x0E32, 0x0E33].contains(text[index]) else {
        result += ordered(before)
        continue
      }
      var vowel = text[index]
      index += 1
      var after = marks()
      if vowel != 0x0E30, (before + after).contains(0x0E4D) {
        vowel = 0x0E33
        before.removeAll { $0 == 0x0E4D }
        after.removeAll { $0 == 0x0E4D }
      }
      var staying: [UInt32] = []
      for mark in after {
        let isTone = (0x0E48...0x0E4B).contains(mark)
        if isTone, !before.contains(where: { (0x0E48...0x0E4B).contains($0) }) {
          before.append(mark)
        } else if !isTone || !before.contains(mark) {
          staying.append(mark)
        }
      }
      result += ordered(before) + [vowel] + ordered(staying)
    }
    return result
  }

  private static func ordered(_ marks: [UInt32]) -> [UInt32] {
    let ranked = marks.enumerated().sorted {
      (rank($0.element) ?? 0, $0.offset) < (rank($1.element) ?? 0, $1.offset)
    }
    return ranked.map(\.element).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private static func rank(_ value: UInt32) -> Int? {
    switch value {
    case 0x0E3A: 0
    case 0x0E38, 0x0E39: 1
    case 0x0E31, 0x0E34...0x0E37: 2
    case 0x0E47: 3
    case 0x0E4D: 4
    case 0x0E48...0x0E4B: 5
    case 0x0E4C: 6
    case 0x0E4E: 7
    default: nil
    }
  }
}
