/// Single scalars of UTF-8 text.
extension Span<UInt8> {
  /// The scalar at an offset, or `nil` where none begins.
  ///
  /// - Complexity: O(1).
  package func scalar(at offset: Int) -> Unicode.Scalar? {
    var cursor = UTF8Cursor(at: offset)
    guard case .scalar(let scalar)? = cursor.next(in: self) else { return nil }
    return scalar
  }

  /// The scalar that ends at an offset, or `nil` where none does.
  ///
  /// - Complexity: O(1).
  package func scalar(before offset: Int) -> Unicode.Scalar? {
    for start in stride(from: offset - 1, through: Swift.max(0, offset - 4), by: -1)
    where !self[start].isUTF8Continuation {
      var cursor = UTF8Cursor(at: start)
      guard case .scalar(let scalar)? = cursor.next(in: self) else { return nil }
      return cursor.utf8Offset == offset ? scalar : nil
    }
    return nil
  }

  /// The scalar of the Thai block at an offset.
  @inline(__always)
  func thaiScalar(at offset: Int) -> ThaiScalar {
    // All but the last scalar of a text are read together with the byte after them.
    offset >= 0 && offset < count &- 3
      ? ThaiScalar(uncheckedAt: offset, in: self) ?? .none : lastThaiScalar(at: offset)
  }

  @inline(never)
  private func lastThaiScalar(at offset: Int) -> ThaiScalar {
    guard offset >= 0, offset == count - 3 else { return .none }
    return ThaiScalar(utf8: self[offset], self[offset + 1], self[offset + 2]) ?? .none
  }
}

extension UInt8 {
  /// Whether the byte is one of UTF-8 that no scalar begins with.
  @inline(__always)
  package var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
