/// A Unicode scalar as the rules see it, or bytes that are no UTF-8, which no rule knows.
///
///     switch scalar {
///     case "\u{2018}", "\u{2019}": "'"
///     default: scalar
///     }
struct TextScalar: Hashable, Sendable, ExpressibleByUnicodeScalarLiteral {
  let value: UInt32

  @inline(__always)
  init(value: UInt32) { self.value = value }

  @inline(__always)
  init(_ scalar: Unicode.Scalar) { value = scalar.value }

  /// - Parameter letter: A scalar of the Thai block.
  @inline(__always)
  init(_ letter: ThaiScalar) { value = ThaiScalar.blockStart | UInt32(letter.rawValue) }

  @inline(__always)
  init(unicodeScalarLiteral scalar: Unicode.Scalar) { self.init(scalar) }

  /// What stands before and after a text.
  static let none = Self(value: 0)

  /// What stands for ill-formed bytes.
  static let illFormed = Self(value: 0x11_0000)

  /// The scalar of the Thai block, or `none`.
  @inline(__always)
  var thai: ThaiScalar {
    let distance = value &- ThaiScalar.blockStart
    return distance < 0x80 ? ThaiScalar(rawValue: UInt8(truncatingIfNeeded: distance)) : .none
  }
}

extension TextScalar: Comparable {
  @inline(__always)
  static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension TextScalar {
  /// The scalar that lies as far from `start` as this one from the start of a range.
  func moved(from range: ClosedRange<Self>, to start: Self) -> Self {
    range.contains(self) ? Self(value: value - range.lowerBound.value + start.value) : self
  }
}

extension ThaiScalar {
  /// ะ า ำ, the vowels that are written after their consonant. ๅ follows ฤ and ฦ alone.
  var followsConsonant: Bool { self == .saraA || self == .saraAa || self == .saraAm }

  /// Whether the scalar belongs to a cluster that began before it.
  var continuesCluster: Bool { isMark || isFollowingVowel }
}
