#if ICU
  internal import CICU
#endif

/// Normalization Form C of text that is not Thai.
///
/// Without the package's `ICU` trait, other scripts are left as they are.
enum CanonicalComposition {
  /// Sequences of more scalars are left as they are: no language writes them, and putting one in
  /// order takes time that grows with the square of its length.
  static let limit = 256

  /// Composes a sequence that begins with a base. It is well-formed, as ill-formed bytes are bases
  /// of their own.
  static func compose(_ scalars: inout [UInt32]) {
    guard scalars.count <= limit else { return }
    var bytes: [UInt8] = []
    for scalar in scalars.lazy.compactMap(Unicode.Scalar.init) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    let composed = String(decoding: composed(bytes), as: UTF8.self)
    scalars.replaceSubrange(0..., with: composed.unicodeScalars.lazy.map(\.value))
  }

  /// The NFC form of well-formed UTF-8; the same bytes if it cannot be had.
  static func composed(_ bytes: [UInt8]) -> [UInt8] {
    #if ICU
      // No scalar becomes more than three times as long in UTF-8.
      var buffer = [UInt8](repeating: 0, count: bytes.count * 3)
      let count = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe buffer.withUnsafeMutableBufferPointer { target in
          unsafe cicu_nfc(
            source.baseAddress, Int64(source.count), target.baseAddress, Int64(target.count))
        }
      }
      // ICU fails on ill-formed text and for want of memory only.
      guard count >= 0, count <= buffer.count else { return bytes }
      buffer.removeSubrange(Int(count)...)
      return buffer
    #else
      return bytes
    #endif
  }
}
