internal import CThaiTextData

extension BoundaryModel {
  /// The model that comes with the package, read at its first use. ``metadata`` says what it was
  /// trained on.
  public static let bundled = thaitext_model_image().read { (bytes) throws(ImageError) in
    try BoundaryModel(bytes, named: "the bundled model", isTrusted: true)
  }

  /// The bytes of ``bundled``.
  package static var bundledImage: ImageBytes { thaitext_model_image().imageBytes }
}
