internal import FoundationEssentials
internal import HTTPTypes
internal import ThaiText
internal import ThaiTextExplain

/// A text, and how it is to be looked at.
struct TextRequest: Decodable {
  /// The members of the object of JSON that a request is. Each operation has some of them.
  enum Member: String, CodingKey, CaseIterable {
    case text
    case engine
    case otherEngine
    case offsets
    case granularity
    case profile
  }

  let text: String
  let engine: Engine
  let otherEngine: Engine
  let offsets: TextUnit
  let granularity: Granularity
  let profile: NormalizationProfile

  enum Granularity: String, CaseIterable {
    case fine
    case coarse
  }

  /// Where a decoder is told which members there may be.
  static let members = CodingUserInfoKey(rawValue: "members")

  init(from decoder: any Decoder) throws {
    let allowed = Self.members.flatMap { decoder.userInfo[$0] as? [Member] } ?? Member.allCases
    try decoder.check(names: allowed.map(\.rawValue))
    let members = try decoder.container(keyedBy: Member.self)
    text = try members.decode(String.self, forKey: .text)
    engine = try members.choice(.engine, from: Engine.all, named: \.name) ?? .statistical
    otherEngine = try members.choice(.otherEngine, from: Engine.all, named: \.name) ?? .dictionary
    offsets = try members.choice(.offsets) ?? .utf8
    granularity = try members.choice(.granularity) ?? .fine
    profile = try members.choice(.profile) ?? .canonical
  }
}

typealias Engine = Explainer.Engine

extension Decoder {
  /// Throws if the object has a member that is none of those that may be there, such as a misspelt one.
  func check(names: [String]) throws {
    let given = try container(keyedBy: AnyName.self).allKeys.map(\.stringValue)
    guard let unknown = given.sorted().first(where: { !names.contains($0) }) else { return }
    let known = names.map { "'\($0)'" }.joined(separator: ", ")
    throw Problem(.badRequest, "there is no member '\(unknown.prefix(40))'; there may be \(known).")
  }
}

/// A name of a member that may be any.
private struct AnyName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer<TextRequest.Member> {
  /// The value that a member names, or `nil` without that member.
  fileprivate func choice<Value: RawRepresentable & CaseIterable>(
    _ member: TextRequest.Member
  ) throws -> Value? where Value.RawValue == String {
    try choice(member, from: Array(Value.allCases), named: \.rawValue)
  }

  fileprivate func choice<Value>(
    _ member: TextRequest.Member, from values: [Value], named name: (Value) -> String
  ) throws -> Value? {
    guard contains(member) else { return nil }
    let asked = try decode(String.self, forKey: member)
    if let value = values.first(where: { name($0) == asked }) { return value }
    let names = values.map { "'\(name($0))'" }.joined(separator: ", ")
    throw Problem(
      .badRequest, "'\(member.rawValue)' may be \(names), not '\(asked.prefix(40))'.")
  }
}
