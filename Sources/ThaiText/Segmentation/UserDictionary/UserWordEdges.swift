/// Where a word of the user's may begin and end.
enum UserWordEdges {
  /// Whether a token may begin or end at a place: it is not inside a Thai character cluster, nor
  /// inside a word or number of Latin letters and digits.
  ///
  /// - Complexity: O(1).
  static func allow(at offset: Int, in text: Span<UInt8>) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let window = Window(around: offset, in: text)
    return !window.isInsideWord && !window.isInsideCluster
  }

  /// The scalars around a place; `nil` outside the text and for ill-formed bytes.
  private struct Window {
    private var beforePrevious: Unicode.Scalar?
    private var previous: Unicode.Scalar?
    private var next: Unicode.Scalar?
    private var second: Unicode.Scalar?
    private var third: Unicode.Scalar?

    init(around offset: Int, in text: Span<UInt8>) {
      var start = offset
      previous = Self.scalar(before: &start, in: text)
      beforePrevious = previous.flatMap { _ in Self.scalar(before: &start, in: text) }
      var cursor = UTF8Cursor(at: offset)
      next = Self.scalar(at: &cursor, in: text)
      second = next.flatMap { _ in Self.scalar(at: &cursor, in: text) }
      third = second.flatMap { _ in Self.scalar(at: &cursor, in: text) }
    }

    private static func scalar(
      at cursor: inout UTF8Cursor, in text: Span<UInt8>
    ) -> Unicode.Scalar? {
      guard case .scalar(let scalar)? = cursor.next(in: text) else { return nil }
      return scalar
    }

    /// The scalar that ends at an offset, which moves before it.
    private static func scalar(
      before offset: inout Int, in text: Span<UInt8>
    ) -> Unicode.Scalar? {
      guard offset > 0 else { return nil }
      var start = offset - 1
      while start > 0, offset - start < 4, text[start].isUTF8Continuation { start -= 1 }
      var cursor = UTF8Cursor(at: start)
      guard let scalar = scalar(at: &cursor, in: text), cursor.utf8Offset == offset else {
        return nil
      }
      offset = start
      return scalar
    }

    /// Whether the place is inside a Thai character cluster, or before a scalar that extends what
    /// it follows.
    var isInsideCluster: Bool {
      let scalars = [beforePrevious, previous, next, second, third]
      let letters = scalars.map { $0.map { ThaiScalar($0) } ?? ThaiScalar.none }
      return !ClusterWindow.allowsBoundary { letters[2 + $0] } || isBeforeExtender
    }

    private var isBeforeExtender: Bool {
      guard let next, !next.isASCII, ThaiScalar(next) == .none else { return false }
      return ClusterWindow.isExtender(next)
    }

    /// Whether the place is between letters or digits, or at a sign that joins two of them, as in
    /// `1.5` and `can't`.
    var isInsideWord: Bool {
      if isWordPart(previous) && isWordPart(next) { return true }
      return joins(beforePrevious, previous, next) || joins(previous, next, second)
    }

    private func joins(
      _ left: Unicode.Scalar?, _ sign: Unicode.Scalar?, _ right: Unicode.Scalar?
    ) -> Bool {
      guard isWordPart(left), isWordPart(right) else { return false }
      switch sign {
      case ".", "'", "\u{2019}": return isDigit(left) == isDigit(right)
      case ",", ";": return isDigit(left) && isDigit(right)
      default: return false
      }
    }

    private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
      scalar?.properties.numericType != nil
    }

    /// Whether the scalar is a letter, mark or digit of a script that sets spaces between words,
    /// or a Thai digit.
    private func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar else { return false }
      switch scalar {
      case "_", "๐"..."๙": return true
      case "\0"..<"\u{0E00}", "\u{1E00}"..<"\u{2000}":
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
          || properties.isGraphemeExtend
      default: return false
      }
    }
  }
}
