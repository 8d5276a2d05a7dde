/// Lets a value write itself into some output.
struct JSONEncoder: Encoder {
  let output: JSONOutput
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    output.begin(opening: UInt8(ascii: "{"), closing: UInt8(ascii: "}"))
    return KeyedEncodingContainer(
      JSONObjectContainer(output: output, depth: output.depth, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    output.begin(opening: UInt8(ascii: "["), closing: UInt8(ascii: "]"))
    return JSONArrayContainer(output: output, depth: output.depth, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONValueContainer(output: output, codingPath: codingPath)
  }
}

/// An object that is being written.
private struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let output: JSONOutput
  /// The number of brackets around its members.
  let depth: Int
  let codingPath: [any CodingKey]

  private func begin(_ key: any CodingKey) {
    output.beginElement(atDepth: depth)
    output.append(string: key.stringValue)
    output.append(literal: ":")
  }

  private func encoder(_ key: any CodingKey) -> JSONEncoder {
    begin(key)
    return JSONEncoder(output: output, codingPath: codingPath + [key])
  }

  func encodeNil(forKey key: Key) {
    begin(key)
    output.append(literal: "null")
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    begin(key)
    try output.append(value, at: codingPath + [key])
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder(JSONSuperKey()) }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }
}

/// An array that is being written.
private struct JSONArrayContainer: UnkeyedEncodingContainer {
  let output: JSONOutput
  /// The number of brackets around its elements.
  let depth: Int
  let codingPath: [any CodingKey]
  private(set) var count = 0

  private mutating func encoder() -> JSONEncoder {
    output.beginElement(atDepth: depth)
    count += 1
    return JSONEncoder(output: output, codingPath: codingPath)
  }

  mutating func encodeNil() { encoder().output.append(literal: "null") }

  mutating func encode(_ value: some Encodable) throws {
    try encoder().output.append(value, at: codingPath)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    encoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { encoder() }
}

/// A value that is no object and no array.
private struct JSONValueContainer: SingleValueEncodingContainer {
  let output: JSONOutput
  let codingPath: [any CodingKey]

  func encodeNil() { output.append(literal: "null") }

  func encode(_ value: some Encodable) throws {
    // Integers of all sizes arrive here, as they encode themselves as single values.
    if let number = value as? any FixedWidthInteger { return output.append(literal: "\(number)") }
    try output.append(value, at: codingPath)
  }
}

/// The key that `Encoder` gives to what a superclass encodes.
private struct JSONSuperKey: CodingKey {
  var stringValue: String { "super" }
  var intValue: Int? { nil }

  init() {}
  init?(stringValue: String) { nil }
  init?(intValue: Int) { nil }
}
