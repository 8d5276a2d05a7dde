internal import CThaiTextData

/// Data inside the program, which lives as long as that does.
extension thaitext_image {
  /// Calls `body` with all the bytes.
  func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: bytes, count: count).span)
  }

  /// The bytes as those of an image.
  var imageBytes: ImageBytes {
    unsafe ImageBytes(static: UnsafeRawBufferPointer(start: bytes, count: count))
  }

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
