/// What an image says about itself: where its content comes from, under which licence, how it
/// was made. Stored as lines of `key=value`.
package struct ImageMetadata: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The fields in order; a key may occur more than once.
  package private(set) var fields: [Field] = []

  package struct Field: Hashable, Sendable {
    package let key: String
    package let value: String
  }

  package init() {}

  package init(dictionaryLiteral elements: (String, String)...) {
    for (key, value) in elements { append(value, for: key) }
  }

  /// - Precondition: The key is not empty and has no `=`; neither has a line break.
  package mutating func append(_ value: String, for key: String) {
    precondition(!key.isEmpty && !key.contains("="), "a key names something and has no '='")
    precondition(!(key + value).contains(where: \.isNewline), "a field is one line")
    fields.append(Field(key: key, value: value))
  }

  /// The value of the first field with a key.
  package subscript(key: String) -> String? { fields.first { $0.key == key }?.value }

  /// The fields as a dictionary; values of one key are joined by line breaks.
  package var dictionary: [String: String] {
    Dictionary(fields.map { ($0.key, $0.value) }) { "\($0)\n\($1)" }
  }
}

extension ImageMetadata {
  var encoded: [UInt8] {
    fields.flatMap { Array("\($0.key)=\($0.value)\n".utf8) }
  }

  /// Lines without `=` are left out.
  init(decoding bytes: Span<UInt8>) {
    let text = String(decoding: bytes)
    for line in text.split(separator: "\n") {
      guard let sign = line.firstIndex(of: "="), sign > line.startIndex else { continue }
      fields.append(
        Field(key: String(line[..<sign]), value: String(line[line.index(after: sign)...])))
    }
  }
}
