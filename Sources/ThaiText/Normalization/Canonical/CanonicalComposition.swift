/// Normalization Form C of text that is not Thai.
///
/// Without the package's `ICU` trait, other scripts are left as they are.
enum CanonicalComposition {
  /// Sequences of more scalars are left as they are: no language writes them, and putting one in
  /// order takes time that grows with the square of its length.
  static let limit = 256

  /// Composes a sequence that begins with a base. It is well-formed, as ill-formed bytes are bases
  /// of their own.
  static func compose(_ scalars: inout [TextScalar]) {
    #if ICU
      guard scalars.count <= limit, let composed = SystemICU.composed(scalars.map(\.value))
      else { return }
      scalars.replaceSubrange(0..., with: composed.lazy.map { TextScalar(value: $0) })
    #endif
  }

  /// The NFC form of well-formed UTF-8; the same bytes if it cannot be had.
  static func composed(_ bytes: [UInt8]) -> [UInt8] {
    #if ICU
      return SystemICU.composed(bytes) ?? bytes
    #else
      return bytes
    #endif
  }
}

/// What NFC needs to know of scalars outside the Thai block.
enum ForeignScalar {
  /// Whether NFC may change the scalar, or join it to what stands before it.
  ///
  /// The listed blocks are those where Unicode's stability policy excludes it, and the assigned
  /// scalars are known; for any other the answer is `true`, which only costs time.
  @inline(__always)
  static func mayCompose(_ value: TextScalar) -> Bool {
    value.value >= 0x0300 && !isInert(value)
  }

  private static func isInert(_ value: TextScalar) -> Bool {
    switch value.value {
    case 0x0388...0x0482, 0x048A...0x0590,  // Greek, Cyrillic, Armenian
      0x05D0...0x060F, 0x061B...0x064A, 0x0671...0x06D5,  // Hebrew and Arabic letters
      0x0E01...0x0E37, 0x0E3F...0x0E47, 0x0E4C...0x0E5B,  // Thai, but for marks that NFC orders
      0x0E81...0x0EB7, 0x0EBB...0x0EC6, 0x0ECC...0x0ECD, 0x0ED0...0x0EDF,  // Lao, the same
      0x1780...0x17D1, 0x17D3...0x17DC, 0x17E0...0x17F9,  // Khmer, the same
      0x1E00...0x1F70,  // Latin and Greek with diacritics
      0x2002...0x20CF, 0x212C...0x2328, 0x232B...0x2ADB,  // punctuation and symbols
      0x2E00...0x3029, 0x3030...0x3098, 0x309B...0xA66E,  // kana and ideographs
      0xA720...0xA7FF, 0xAC00...0xD7A3,  // Latin, Hangul syllables
      0xE000...0xF8FF, 0xFB50...0xFE1F, 0xFE30...0xFFFF,  // private use, presentation forms
      0x1F000...0x2F7FF, 0x2FA20...0x10FFFF:  // emoji, ideographs
      true
    default: value == .illFormed
    }
  }

  /// Whether NFC may reorder the scalar with, or join it to, what stands before it.
  static func continuesCluster(_ value: TextScalar) -> Bool {
    value.thai == .none && mayCompose(value) && composesBackward(value)
  }

  static func composesBackward(_ value: TextScalar) -> Bool {
    #if ICU
      return !SystemICU.hasCompositionBoundary(before: value.value)
    #else
      return Unicode.Scalar(value.value).map {
        $0.properties.canonicalCombiningClass != .notReordered
      }
        ?? false
    #endif
  }
}
