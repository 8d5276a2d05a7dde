internal import ArgumentParser
internal import ThaiText

/// The units of offsets that an option can name.
enum OffsetUnit: String, CaseIterable, ExpressibleByArgument, Sendable {
  case utf8
  case utf16
  case scalar

  var unit: TextUnit {
    switch self {
    case .utf8: .utf8
    case .utf16: .utf16
    case .scalar: .scalars
    }
  }

  /// The number of units of a part of a text; see ``TextUnit/count(of:in:)``.
  func count(of range: Range<Int>, in text: Span<UInt8>) -> Int { unit.count(of: range, in: text) }
}
