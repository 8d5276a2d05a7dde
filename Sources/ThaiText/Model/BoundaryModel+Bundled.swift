internal import CThaiTextData

extension BoundaryModel {
  /// The model that comes with the package, read at its first use. ``metadata`` says what it was
  /// trained on.
  public static let bundled: BoundaryModel = {
    do throws(ImageError) {
      return try BoundaryModel(bundledImage, named: "the bundled model", isTrusted: true)
    } catch {
      // The image is part of the program, and a test reads it: this build is broken.
      fatalError("\(error)")
    }
  }()

  /// The bytes of ``bundled``.
  package static var bundledImage: ImageBytes {
    let image = thaitext_model_image()
    return unsafe ImageBytes(
      static: UnsafeRawBufferPointer(start: image.bytes, count: image.count))
  }
}
