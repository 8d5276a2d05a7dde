internal import CThaiTextData

extension BoundaryModel {
  /// The model that comes with the package, read at its first use. ``metadata`` says what it was
  /// trained on.
  public static let bundled: BoundaryModel = {
    let image = thaitext_model_image()
    let memory = unsafe UnsafeRawBufferPointer(start: image.bytes, count: image.count)
    do throws(ImageError) {
      return try BoundaryModel(
        ImageBytes(static: memory), named: "the bundled model", verifying: false)
    } catch {
      // The image is part of the program, and a test reads it: this build is broken.
      fatalError("\(error)")
    }
  }()
}
