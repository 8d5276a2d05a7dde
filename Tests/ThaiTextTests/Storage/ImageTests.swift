import Testing

@testable import ThaiText

@Suite struct ImageTests {
  private static let image: [UInt8] = {
    var writer = ImageWriter(kind: .boundaryModel)
    writer.append(["licence": "CC0-1.0", "title": "Two words = one test"])
    writer.append([1, -2, 3] as [Int8], as: "INT8")
    writer.append([70_000, 0, .max] as [UInt32], as: "UI32", isRequired: true)
    writer.append([-300, 300] as [Int16], as: "IN16")
    return writer.bytes
  }()

  private func read(
    _ bytes: [UInt8], kind: ImageTag = .boundaryModel
  ) throws(ImageError) -> ImageReader {
    try ImageReader(ImageBytes(bytes), kind: kind, named: "test.image")
  }

  private func code(of bytes: [UInt8], kind: ImageTag = .boundaryModel) -> ImageError.Code? {
    do throws(ImageError) {
      _ = try read(bytes, kind: kind)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func givesBackWhatWasWritten() throws {
    let reader = try read(Self.image)
    try reader.requireOnly(["UI32"])
    #expect(reader.metadata["licence"] == "CC0-1.0")
    #expect(reader.metadata["title"] == "Two words = one test")
    #expect(try elements("INT8", of: Int8.self, in: reader) == [1, -2, 3])
    #expect(try elements("UI32", of: UInt32.self, in: reader) == [70_000, 0, .max])
    #expect(try elements("IN16", of: Int16.self, in: reader) == [-300, 300])
  }

  private func elements<Element: ImageElement>(
    _ kind: ImageTag, of type: Element.Type, in reader: ImageReader
  ) throws -> [Element] {
    try reader.section(kind, of: type).withSpan { span in span.indices.map { span[$0] } }
  }

  @Test func sectionsStayAliveWithoutTheReader() throws {
    let section = try ImageReader(
      ImageBytes(Self.image), kind: .boundaryModel, named: "gone"
    ).section("IN16", of: Int16.self)
    #expect(section.withSpan { $0[1] } == 300)
  }

  @Test func refusesEveryShorterImage() {
    for count in 0..<Self.image.count {
      #expect(code(of: Array(Self.image.prefix(count))) != nil, "\(count) bytes")
    }
    #expect(code(of: Self.image + [0]) == .wrongSize)
  }

  @Test func refusesEveryChangedByte() {
    // The minor version, at bytes 10 and 11, may be another.
    for index in Self.image.indices where index != 10 && index != 11 {
      for flip in [0x01, 0x80, 0xFF] as [UInt8] {
        var changed = Self.image
        changed[index] ^= flip
        #expect(code(of: changed) != nil, "byte \(index) ^ \(flip)")
      }
    }
  }

  @Test func namesWhatIsWrong() {
    #expect(code(of: Array("THAITEXX".utf8) + Self.image.dropFirst(8)) == .notAnImage)
    #expect(code(of: Self.image, kind: .lexicon) == .wrongKind)
    var newer = Self.image
    newer[8] = 2
    #expect(code(of: newer) == .unsupportedVersion)
    var damaged = Self.image
    damaged[damaged.count - 9] ^= 1
    #expect(code(of: damaged) == .checksumMismatch)
  }

  @Test func missingAndUnknownSectionsAreErrors() throws {
    let reader = try read(Self.image)
    #expect(throws: ImageError.self) { try reader.section("NONE", of: Int8.self) }
    #expect(throws: ImageError.self) { try reader.section("INT8", of: UInt32.self) }
    #expect(throws: ImageError.self) { try reader.requireOnly(["INT8"]) }
  }

  @Test func errorsAreOneSentenceWithPlaceAndRemedy() {
    let error = ImageError(
      .unsupportedVersion, in: "my.lexicon", at: 8, expected: "1", found: "2")
    #expect(
      error.description
        == "my.lexicon: unsupported format version at byte 8: expected 1, found 2; "
        + "compile it again with this version of thaitext.")
    let missing = #expect(throws: ImageError.self) { _ = try MappedFile(path: "/no/such.image") }
    #expect(missing?.description.hasPrefix("/no/such.image: unreadable file: No such file") == true)
  }

  @Test func checksumIsThatOfTheStandard() {
    // The check value of CRC-32/ISO-HDLC.
    #expect(Checksum.crc32(of: Array("123456789".utf8).span) == 0xCBF4_3926)
  }
}
