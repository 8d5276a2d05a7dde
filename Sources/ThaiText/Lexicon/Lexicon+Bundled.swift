internal import CThaiTextData

extension Lexicon {
  /// The lexicon that comes with the package: words of general Thai with their counts, as
  /// ``metadata`` describes them.
  public static let bundled: Lexicon = {
    let image = thaitext_lexicon_image()
    let memory = unsafe UnsafeRawBufferPointer(start: image.bytes, count: image.count)
    do throws(ImageError) {
      return try Lexicon(
        ImageBytes(static: memory), named: "the bundled lexicon", isTrusted: true)
    } catch {
      // The image is part of the program, and a test reads it: this build is broken.
      fatalError("\(error)")
    }
  }()
}
