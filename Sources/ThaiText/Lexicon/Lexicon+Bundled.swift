internal import CThaiTextData

extension Lexicon {
  /// The lexicon that comes with the package: words of general Thai with their counts, as
  /// ``metadata`` describes them.
  public static let bundled = thaitext_lexicon_image().read { (bytes) throws(ImageError) in
    try Lexicon(bytes, named: "the bundled lexicon", isTrusted: true)
  }

  package static var bundledImage: ImageBytes { thaitext_lexicon_image().imageBytes }
}
