internal import HTTPTypes
internal import Hummingbird

/// Several requests of one operation, answered together.
struct Batch {
  let operation: Operation
  let options: ServiceOptions

  private struct Request: Decodable {
    let requests: [TextRequest]

    enum Member: String, CodingKey, CaseIterable { case requests }

    init(from decoder: any Decoder) throws {
      try decoder.check(names: Member.allCases.map(\.rawValue))
      requests = try decoder.container(keyedBy: Member.self)
        .decode([TextRequest].self, forKey: .requests)
    }
  }

  /// The answers in an array, in the order of the requests. If one request is wrong, that is the answer.
  func answer(_ body: ByteBuffer) throws -> [UInt8] {
    let requests = try RequestDecoding.decode(
      Request.self, from: body, members: operation.members
    ).requests
    guard requests.count <= options.greatestBatch else {
      throw Problem(
        .badRequest,
        "there are \(requests.count) requests, and \(options.greatestBatch) may be in a batch.")
    }
    var answer = Array(#"{"results":["#.utf8)
    for (index, request) in requests.enumerated() {
      if index > 0 { answer.append(UInt8(ascii: ",")) }
      do {
        answer += try operation.run(request)
      } catch let problem as Problem {
        throw problem.at("request \(index + 1)")
      }
    }
    return answer + Array("]}".utf8)
  }
}
