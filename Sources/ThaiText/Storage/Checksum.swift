/// CRC-32, as in ISO 3309 and zlib (polynomial 0x04C11DB7, reflected).
package enum Checksum {
  /// - Complexity: O(*n*), about a nanosecond and a half for each byte.
  package static func crc32(of bytes: Span<UInt8>) -> UInt32 {
    var value = UInt32.max
    for index in bytes.indices {
      value = table[Int(UInt8(truncatingIfNeeded: value) ^ bytes[index])] ^ value >> 8
    }
    return ~value
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }
}
