internal import CThaiTextData

extension thaitext_image {
  /// What `read` makes of the bytes.
  ///
  /// The data is part of the program, and a test reads it: if it cannot be read this build is broken.
  func read<Value, Failure: Error>(_ read: (ImageBytes) throws(Failure) -> Value) -> Value {
    do throws(Failure) {
      return try read(imageBytes)
    } catch {
      fatalError("bundled data: \(error)")
    }
  }
}
