/// Counts the columns that a line takes where every character has the width of one or two.
///
/// | scalar | columns |
/// |---|---|
/// | mark above or below, format character, control, jamo inside a syllable | 0 |
/// | East Asian wide or fullwidth, emoji | 2 |
/// | emoji after a joiner, skin tone after its emoji | 0 |
/// | U+FE0F after a narrow emoji | 1, so that the two are 2 |
/// | tab | up to the next multiple of 8 |
/// | any other; an ill-formed sequence | 1 |
///
/// Ambiguous East Asian widths are narrow.
package struct DisplayColumns: Sendable {
  /// How many columns the line has so far.
  package private(set) var count: Int
  /// The last scalar that is not a mark, and its columns.
  private var base: Unicode.Scalar = " "
  private var baseWidth = 0
  /// Whether a joiner stands after an emoji.
  private var isJoined = false

  package init(count: Int = 0) { self.count = count }

  /// Counts a part of a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package mutating func advance(over range: Range<Int>, in text: Span<UInt8>) {
    var cursor = UTF8Cursor(at: range.lowerBound)
    while cursor.utf8Offset < range.upperBound, let element = cursor.next(in: text) {
      guard case .scalar(let scalar) = element else {
        take("\u{FFFD}", 1)
        continue
      }
      advance(past: scalar)
    }
  }

  @inline(__always)
  private mutating func advance(past scalar: Unicode.Scalar) {
    switch scalar {
    case " "..."~": take(scalar, 1)
    case "ก"..."\u{0E5B}": takeThai(scalar)
    case "\t": take(scalar, Self.tabStop - count % Self.tabStop)
    case "\u{200D}": isJoined = baseWidth > 0 && !base.isASCII && base.properties.isEmoji
    case "\u{FE0F}": widenEmoji()
    default: takeOther(scalar)
    }
  }

  private static let tabStop = 8

  @inline(__always)
  private mutating func take(_ scalar: Unicode.Scalar, _ width: Int) {
    base = scalar
    baseWidth = width
    isJoined = false
    count += width
  }

  @inline(__always)
  private mutating func takeThai(_ scalar: Unicode.Scalar) {
    if !ThaiCharacterClass(scalar).isMark { take(scalar, 1) }
  }

  private mutating func widenEmoji() {
    guard baseWidth == 1, base.properties.isEmoji else { return }
    baseWidth = 2
    count += 1
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if isJoined, properties.isEmoji {
      (base, isJoined) = (scalar, false)
    } else if properties.isEmojiModifier, base.properties.isEmojiModifierBase {
      return
    } else if !Self.hasNoWidth(scalar) {
      take(scalar, WideScalars.contains(scalar) ? 2 : 1)
    }
  }

  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      true
    default:
      // Vowels and finals of Hangul, which a syllable's first letter takes in.
      (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }
  }
}

extension StringProtocol {
  /// The columns that the text takes on one line of a terminal: marks above and below take none,
  /// East Asian wide characters and emoji two.
  ///
  ///     "น้ำ".thaiDisplayWidth    // 2
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public var thaiDisplayWidth: Int {
    var text = substring
    return text.withUTF8Span { bytes in
      var columns = DisplayColumns()
      columns.advance(over: 0..<bytes.count, in: bytes)
      return columns.count
    }
  }
}
