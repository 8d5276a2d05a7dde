internal import CThaiTextData

extension Lexicon {
  /// The lexicon that comes with the package: words of general Thai with their counts, as
  /// ``metadata`` describes them.
  public static let bundled: Lexicon = {
    do throws(ImageError) {
      return try Lexicon(bundledImage, named: "the bundled lexicon", isTrusted: true)
    } catch {
      // The image is part of the program, and a test reads it: this build is broken.
      fatalError("\(error)")
    }
  }()

  package static var bundledImage: ImageBytes {
    let image = thaitext_lexicon_image()
    return unsafe ImageBytes(
      static: UnsafeRawBufferPointer(start: image.bytes, count: image.count))
  }
}
