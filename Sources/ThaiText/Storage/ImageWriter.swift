/// Writes an image. The same sections in the same order give the same bytes.
///
///     var writer = ImageWriter(kind: .lexicon)
///     writer.append(["licence": "CC0-1.0"])
///     writer.append(units, as: "UNIT")
///     let bytes = writer.bytes
package struct ImageWriter {
  private let kind: ImageTag
  private var sections: [Section] = []

  private struct Section {
    var kind: ImageTag
    var flags: UInt32
    var bytes: [UInt8]
  }

  package init(kind: ImageTag) { self.kind = kind }

  /// Adds an array of integers.
  ///
  /// - Parameter isRequired: Whether a reader that does not know the section must refuse the image.
  package mutating func append(
    _ elements: [some ImageElement], as kind: ImageTag, isRequired: Bool = false
  ) {
    let flags = isRequired ? ImageFormat.requiredFlag : 0
    sections.append(Section(kind: kind, flags: flags, bytes: elements.memoryBytes))
  }

  /// Adds the section `META`.
  package mutating func append(_ metadata: ImageMetadata) {
    append(metadata.encoded, as: .metadata)
  }

  /// The whole image.
  package var bytes: [UInt8] {
    let body = sectionTable + content
    var image = header(over: body)
    image += body
    return image
  }

  private func header(over body: [UInt8]) -> [UInt8] {
    var header = ImageFormat.magic
    header.append(littleEndian: ImageFormat.major)
    header.append(littleEndian: ImageFormat.minor)
    header.append(littleEndian: kind.rawValue)
    header.append(littleEndian: UInt32(sections.count))
    header.append(littleEndian: Checksum.crc32(of: body.span))
    header.append(littleEndian: UInt64(ImageFormat.headerSize + body.count))
    return header
  }

  private var sectionTable: [UInt8] {
    var table: [UInt8] = []
    var offset = ImageFormat.headerSize + sections.count * ImageFormat.sectionEntrySize
    for section in sections {
      table.append(littleEndian: section.kind.rawValue)
      table.append(littleEndian: section.flags)
      table.append(littleEndian: UInt64(offset))
      table.append(littleEndian: UInt64(section.bytes.count))
      offset += section.bytes.count + Self.padding(after: section.bytes.count)
    }
    return table
  }

  private var content: [UInt8] {
    sections.flatMap { $0.bytes + repeatElement(0, count: Self.padding(after: $0.bytes.count)) }
  }

  private static func padding(after count: Int) -> Int {
    (ImageFormat.sectionAlignment - count % ImageFormat.sectionAlignment)
      % ImageFormat.sectionAlignment
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
    self += [value.littleEndian].memoryBytes
  }
}
