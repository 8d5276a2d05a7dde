/// The layout of a compiled image, version 1.
///
/// Everything is little endian.
///
/// | offset | size | field |
/// |---|---|---|
/// | 0 | 8 | magic `THAITEXT` |
/// | 8 | 2 + 2 | major, minor version |
/// | 12 | 4 | kind of image |
/// | 16 | 4 | number of sections |
/// | 20 | 4 | CRC-32 of everything after the first 32 bytes |
/// | 24 | 8 | total size in bytes |
/// | 32 | 24 each | section: kind (4), flags (4), offset (8), size (8) |
///
/// Sections are arrays of integers, begin at multiples of 8 and are used in place. A reader
/// accepts any image of its major version and skips sections it does not know, unless they are
/// flagged as required.
package enum ImageFormat {
  package static let magic: [UInt8] = Array("THAITEXT".utf8)
  package static let major: UInt16 = 1
  package static let minor: UInt16 = 0

  static let headerSize = 32
  static let sectionEntrySize = 24
  static let sectionAlignment = 8

  /// Where the fields of the header stand.
  enum Field {
    static let major = 8
    static let minor = 10
    static let kind = 12
    static let sectionCount = 16
    static let checksum = 20
    static let size = 24
  }

  /// Set on a section without which an image cannot be understood.
  static let requiredFlag: UInt32 = 1
}

/// A name of four ASCII letters, for kinds of images and of sections.
package struct ImageTag: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package init(stringLiteral name: String) {
    precondition(name.utf8.count == 4, "a tag has four letters")
    rawValue = name.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  package var description: String {
    let letters = (0..<4).map { UInt8(truncatingIfNeeded: rawValue >> (8 * $0)) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A lexicon.
  package static let lexicon: Self = "LEXN"
  /// A model of boundaries.
  package static let boundaryModel: Self = "BMDL"
  /// A table of acronyms.
  package static let acronyms: Self = "ACRN"

  /// The section of ``ImageMetadata``.
  package static let metadata: Self = "META"
}

/// An integer that sections are made of.
package protocol ImageElement: FixedWidthInteger, BitwiseCopyable, Sendable {}

extension UInt8: ImageElement {}
extension Int8: ImageElement {}
extension UInt16: ImageElement {}
extension Int16: ImageElement {}
extension UInt32: ImageElement {}
extension Int32: ImageElement {}

#if _endian(big)
  #error("Images are used in place and are little endian: this machine cannot read them.")
#endif
