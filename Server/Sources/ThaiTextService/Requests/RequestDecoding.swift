internal import HTTPTypes
internal import FoundationEssentials
internal import Hummingbird

/// Reads the JSON of requests.
enum RequestDecoding {
  /// - Parameter members: Those that an object of a request may have.
  /// - Throws: A ``Problem`` that says what is wrong in one sentence.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from buffer: ByteBuffer, members: [TextRequest.Member]
  ) throws(Problem) -> Value {
    let decoder = JSONDecoder()
    if let key = TextRequest.members { decoder.userInfo[key] = members }
    do {
      return try decoder.decode(type, from: Data(buffer.readableBytesView))
    } catch let problem as Problem {
      throw problem
    } catch let error as DecodingError {
      throw Problem(.badRequest, error.sentence)
    } catch {
      throw Problem(.badRequest, "the request is no JSON in UTF-8.")
    }
  }
}

extension DecodingError {
  /// What is wrong, without the value that is.
  fileprivate var sentence: String {
    switch self {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      "\(Self.place(context.codingPath)) has to be \(Self.name(of: type))."
    case .keyNotFound(let key, let context):
      "\(Self.place(context.codingPath)) needs a member '\(key.stringValue)'."
    case .dataCorrupted: "the request is no JSON in UTF-8."
    @unknown default: "the request cannot be read."
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "the request" }
    return path.map { key in
      key.intValue.map { "request \($0 + 1)" } ?? "'\(key.stringValue.prefix(40))'"
    }.joined(separator: ", ")
  }

  private static func name(of type: Any.Type) -> String {
    if type == String.self { return "a string" }
    return type is any Collection.Type && !(type is any DictionaryLike.Type)
      ? "an array" : "an object"
  }
}

/// A type that decodes from an object of JSON.
private protocol DictionaryLike {}
extension Dictionary: DictionaryLike {}
