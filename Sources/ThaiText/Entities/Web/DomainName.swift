/// Names of hosts: labels with dots between them, the last one known.
enum DomainName {
  /// Where the host name that a stretch begins with ends, or `nil` if there is none.
  static func end(of chunk: Range<Int>, in text: Span<UInt8>) -> Int? {
    var end = chunk.upperBound
    while end > chunk.lowerBound, !text.byte(at: end - 1).isASCIIAlphanumeric { end -= 1 }
    var lastDot: Int?
    for offset in chunk.lowerBound..<end where text.byte(at: offset) == ASCII.fullStop {
      if offset == chunk.lowerBound || text.byte(at: offset + 1) == ASCII.fullStop { return nil }
      lastDot = offset
    }
    guard let lastDot else { return nil }
    let isKnown = isTopLevel(lastDot + 1..<end, in: text)
    return isKnown || text.hasPrefix("www.", at: chunk.lowerBound) ? end : nil
  }

  private static func isTopLevel(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count >= 2, range.count <= 6 else { return false }
    var key: UInt64 = 0
    for offset in range { key = key << 8 | UInt64(text.byte(at: offset) | 0x20) }
    return topLevels.contains(key)
  }

  private static let topLevels = Set(
    """
    th com net org gov edu int mil info biz io me co app dev ai tv ly gl be ee gg asia online \
    site shop store link page live news blog cloud tech xyz us uk jp cn kr sg my la vn kh id in \
    hk tw au nz eu de fr ch nl se ru ca
    """.split(separator: " ").map { label in
      label.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    })
}
