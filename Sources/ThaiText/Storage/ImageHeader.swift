/// Checks the header and the section table of an image.
struct ImageHeader {
  private let name: String

  /// An entry of the section table.
  struct Section {
    var kind: ImageTag
    var isRequired: Bool
    var range: Range<Int>
    /// Where the entry stands.
    var entryOffset: Int
  }

  init(named name: String) { self.name = name }

  /// Checks length, magic, version, kind and size.
  func check(_ image: Span<UInt8>, kind: ImageTag) throws(ImageError) {
    try checkMagic(of: image)
    let major = image.load(UInt16.self, at: ImageFormat.Field.major)
    try expect(
      major == ImageFormat.major, .unsupportedVersion, at: ImageFormat.Field.major,
      ImageFormat.major, major)
    let found = ImageTag(rawValue: image.load(UInt32.self, at: ImageFormat.Field.kind))
    try expect(found == kind, .wrongKind, at: ImageFormat.Field.kind, kind, found)
    let size = image.load(UInt64.self, at: ImageFormat.Field.size)
    try expect(
      size == UInt64(image.count), .wrongSize, at: ImageFormat.Field.size, "\(size) bytes",
      image.count)
  }

  private func checkMagic(of image: Span<UInt8>) throws(ImageError) {
    let magic = ImageFormat.magic
    guard image.count >= ImageFormat.headerSize,
      magic.indices.allSatisfy({ image[$0] == magic[$0] })
    else {
      throw ImageError(.notAnImage, in: name, at: 0)
    }
  }

  /// The section table.
  ///
  /// - Precondition: `check(_:kind:)` has passed.
  func sections(of image: Span<UInt8>) throws(ImageError) -> [Section] {
    let count = Int(image.load(UInt32.self, at: ImageFormat.Field.sectionCount))
    let room = (image.count - ImageFormat.headerSize) / ImageFormat.sectionEntrySize
    try expect(
      count <= room, .misplacedSection, at: ImageFormat.Field.sectionCount,
      "at most \(room) sections", count)
    var sections: [Section] = []
    for index in 0..<count {
      sections.append(try section(index, of: count, in: image))
    }
    return sections
  }

  private func section(
    _ index: Int, of count: Int, in image: Span<UInt8>
  ) throws(ImageError) -> Section {
    let entry = ImageFormat.headerSize + index * ImageFormat.sectionEntrySize
    let offset = image.load(UInt64.self, at: entry + 8)
    let size = image.load(UInt64.self, at: entry + 16)
    let lowest = ImageFormat.headerSize + count * ImageFormat.sectionEntrySize
    let isInside =
      offset >= UInt64(lowest) && offset <= UInt64(image.count)
      && size <= UInt64(image.count) - offset
    try expect(
      isInside && offset.isMultiple(of: UInt64(ImageFormat.sectionAlignment)), .misplacedSection,
      at: entry, "a place inside the image at a multiple of \(ImageFormat.sectionAlignment)",
      "\(size) bytes at \(offset)")
    return Section(
      kind: ImageTag(rawValue: image.load(UInt32.self, at: entry)),
      isRequired: image.load(UInt32.self, at: entry + 4) & ImageFormat.requiredFlag != 0,
      range: Int(offset)..<Int(offset + size), entryOffset: entry)
  }

  /// - Precondition: `check(_:kind:)` has passed.
  func verifyChecksum(of image: Span<UInt8>) throws(ImageError) {
    let stored = image.load(UInt32.self, at: ImageFormat.Field.checksum)
    let actual = Checksum.crc32(of: image.extracting(ImageFormat.headerSize..<image.count))
    try expect(
      actual == stored, .checksumMismatch, at: ImageFormat.Field.checksum, stored, actual)
  }

  private func expect(
    _ isCorrect: Bool, _ code: ImageError.Code, at offset: Int,
    _ expected: some CustomStringConvertible, _ found: some CustomStringConvertible
  ) throws(ImageError) {
    guard !isCorrect else { return }
    throw ImageError(
      code, in: name, at: offset, expected: "\(expected)", found: "\(found)")
  }
}

extension Span<UInt8> {
  /// The little-endian integer at an offset.
  ///
  /// - Precondition: It lies inside the span.
  fileprivate func load<Value: FixedWidthInteger>(_ type: Value.Type, at offset: Int) -> Value {
    var value: Value = 0
    for index in (0..<MemoryLayout<Value>.size).reversed() {
      value = value << 8 | Value(truncatingIfNeeded: self[offset + index])
    }
    return value
  }
}
