internal import ThaiText

/// Where in a script one is. Its end tag may stand in something like a comment, but not in a script
/// inside that: `<!-- <script> </script> -->` (section 13.2.5.15 and on of the HTML standard).
struct ScriptState: Sendable {
  private enum Escape { case none, single, double }
  private enum Match { case none, lessThan, bang, bangDash, name, slash, endName }

  private var escape = Escape.none
  private var match = Match.none
  private var name: [UInt8] = []
  /// The number of hyphens directly before.
  private var dashes = 0

  private static let script = Array("script".utf8)

  /// Takes a byte; returns whether it is the one after the name of the script's end tag.
  mutating func endsElement(_ byte: UInt8) -> Bool {
    if dashes >= 2, byte == UInt8(ascii: ">") { escape = .none }
    dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
    defer { advance(byte) }
    let isEnd = match == .endName && name == Self.script && byte.endsTagName
    return isEnd && escape != .double
  }

  private mutating func advance(_ byte: UInt8) {
    switch (match, byte) {
    case (.lessThan, UInt8(ascii: "!")) where escape == .none: match = .bang
    case (.bang, UInt8(ascii: "-")): match = .bangDash
    case (.bangDash, UInt8(ascii: "-")):
      // The two hyphens may begin the end already: <!-->.
      (escape, match, dashes) = (.single, .none, 2)
    case (.lessThan, UInt8(ascii: "/")): (match, name) = (.slash, [])
    case (.lessThan, _) where byte.isASCIILetter && escape == .single:
      (match, name) = (.name, [byte | 0x20])
    case (.slash, _) where byte.isASCIILetter: (match, name) = (.endName, [byte | 0x20])
    case (.name, _) where byte.isASCIILetter, (.endName, _) where byte.isASCIILetter:
      if name.count <= Self.script.count { name.append(byte | 0x20) }
    case (.name, _) where byte.endsTagName: endName(of: .double)
    case (.endName, _) where byte.endsTagName: endName(of: .single)
    default: match = byte == UInt8(ascii: "<") ? .lessThan : .none
    }
  }

  /// A tag of a script inside a comment begins or ends what hides the end tag of the real one.
  private mutating func endName(of newEscape: Escape) {
    if name == Self.script, escape != .none { escape = newEscape }
    match = .none
  }
}
