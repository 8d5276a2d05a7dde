internal import CThaiText
internal import ThaiText

/// What a function returns to C.
enum Status {
  static let ok = Int32(THAITEXT_OK.rawValue)
  static let invalidArgument = Int32(THAITEXT_INVALID_ARGUMENT.rawValue)
  static let textTooLong = Int32(THAITEXT_TEXT_TOO_LONG.rawValue)
  static let invalidOffsets = Int32(THAITEXT_INVALID_OFFSETS.rawValue)
  static let separatorInText = Int32(THAITEXT_SEPARATOR_IN_TEXT.rawValue)

  static func message(of status: Int32) -> StaticString {
    switch status {
    case ok: "All is well."
    case invalidArgument:
      "A pointer is NULL or a number is not one of those allowed; see the function in thaitext.h."
    case textTooLong:
      "The text is too long: a text must be below 4 GiB, a batch below 2 GiB; cut it before."
    case invalidOffsets:
      "The offsets must not descend, and must lie in the text."
    case separatorInText:
      "A separator occurs in the text; choose another character."
    default: "Unknown status."
    }
  }
}

extension StaticString {
  /// The text, which ends with NUL and lives as long as the process.
  var characters: UnsafePointer<CChar> {
    UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
  }
}

@_cdecl("thaitext_status_message")
public func thaitextStatusMessage(_ status: Int32) -> UnsafePointer<CChar> {
  Status.message(of: status).characters
}

@_cdecl("thaitext_abi_version")
public func thaitextABIVersion() -> UInt32 { UInt32(THAITEXT_ABI_VERSION) }

@_cdecl("thaitext_version")
public func thaitextVersion() -> UnsafePointer<CChar> { versionText }

/// Made at its first use, and there until the process ends.
private nonisolated(unsafe) let versionText: UnsafePointer<CChar> = {
  let text = PackageVersion.string.utf8CString
  let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count)
  for index in text.indices { (copy + index).initialize(to: text[index]) }
  return UnsafePointer(copy)
}()
