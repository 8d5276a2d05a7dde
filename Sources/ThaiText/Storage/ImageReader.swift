/// Reads an image: checks what holds for every image, and gives the sections.
///
///     let reader = try ImageReader(bytes, kind: .lexicon, named: path)
///     let units = try reader.section("UNIT", of: UInt32.self)
///
/// What a section means has to be checked by its owner, before anything relies on it.
package struct ImageReader {
  package let bytes: ImageBytes
  package let name: String
  private let sections: [ImageHeader.Section]

  /// Checks length, magic, version, kind, size, the places of the sections and the checksum.
  ///
  /// - Parameters:
  ///   - name: What error messages call the image.
  ///   - checksum: Whether to compute the checksum, which takes O(*n*) for *n* bytes. Everything
  ///     else takes O(1) for each section.
  package init(
    _ bytes: ImageBytes, kind: ImageTag, named name: String, verifying checksum: Bool = true
  ) throws(ImageError) {
    self.bytes = bytes
    self.name = name
    sections = try bytes.withSpan { (span) throws(ImageError) in
      let header = ImageHeader(named: name)
      try header.check(span, kind: kind)
      let sections = try header.sections(of: span)
      if checksum { try header.verifyChecksum(of: span) }
      return sections
    }
  }

  /// The section of a kind, as an array.
  ///
  /// - Throws: ``ImageError`` when there is none, or its size is no multiple of the element's.
  package func section<Element: ImageElement>(
    _ kind: ImageTag, of element: Element.Type
  ) throws(ImageError) -> ImageSection<Element> {
    guard let section = sections.first(where: { $0.kind == kind }) else {
      throw ImageError(.missingSection, in: name, expected: "a section \(kind)", found: "none")
    }
    guard section.range.count.isMultiple(of: MemoryLayout<Element>.size) else {
      throw ImageError(
        .misplacedSection, in: name, at: section.entryOffset,
        expected: "a multiple of \(MemoryLayout<Element>.size) bytes in \(kind)",
        found: "\(section.range.count)")
    }
    return ImageSection(of: bytes, at: section.range)
  }

  /// What the image says about itself; empty when it says nothing.
  package var metadata: ImageMetadata {
    guard let section = try? section(.metadata, of: UInt8.self) else { return ImageMetadata() }
    return section.withSpan { ImageMetadata(decoding: $0) }
  }

  /// Throws when the image has a required section that is not among those the reader knows.
  package func requireOnly(_ known: Set<ImageTag>) throws(ImageError) {
    for section in sections
    where section.isRequired && !known.contains(section.kind) {
      throw ImageError(
        .unknownSection, in: name, at: section.entryOffset, found: "\(section.kind)")
    }
  }
}
