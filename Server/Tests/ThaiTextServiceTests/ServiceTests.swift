import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import Testing

@testable import ThaiTextService

/// What the service answers to requests that arrive whole.
@Suite struct ServiceTests {
  @Test func tokensConcatenateToTheText() async throws {
    let text = "ประชุมเอเปค 5 ธันวาคม 2567 😀"
    let answer = try await post("/v1/tokenize", ["text": text])
    let tokens = try #require(answer["tokens"] as? [[String: Any]])
    #expect(tokens.compactMap { $0["text"] as? String }.joined() == text)
    #expect(tokens.last?["end"] as? Int == text.utf8.count)
  }

  @Test(arguments: [("utf16", 29), ("scalars", 28), ("utf8", 67)])
  func offsetsAreCountedAsAsked(_ unit: String, _ end: Int) async throws {
    let text = "ประชุมเอเปค 5 ธันวาคม 2567 😀"
    let answer = try await post("/v1/tokenize", ["text": text, "offsets": unit])
    let tokens = try #require(answer["tokens"] as? [[String: Any]])
    #expect(tokens.last?["end"] as? Int == end)
  }

  @Test func coarseTokensAreCompounds() async throws {
    let answer = try await post(
      "/v1/tokenize", ["text": "ลดความเหลื่อมล้ำ", "granularity": "coarse"])
    let tokens = try #require(answer["tokens"] as? [[String: Any]])
    #expect(tokens.compactMap { $0["text"] as? String } == ["ลด", "ความเหลื่อมล้ำ"])
  }

  @Test func eachOperationAnswers() async throws {
    let text = "กระทรวงพลังงาน (พน.) ประชุม 5 ธันวาคม 2567 ดังนั้นเราจึงไป"
    let entities = try await post("/v1/entities", ["text": text])["entities"] as? [[String: Any]]
    #expect(entities?.contains { $0["value"] as? String == "2024-12-05" } == true)
    let acronyms = try await post("/v1/acronyms", ["text": text])
    #expect(
      (acronyms["definitions"] as? [[String: Any]])?.first?["longForm"] as? String
        == "กระทรวงพลังงาน")
    let sentences = try await post("/v1/sentences", ["text": text])["sentences"] as? [[String: Any]]
    #expect(sentences?.isEmpty == false)
    let terms = try await post("/v1/terms", ["text": text])["terms"] as? [[String: Any]]
    #expect(terms?.contains { $0["key"] as? String == "กระทรวง" } == true)
    let normal = try await post("/v1/normalize", ["text": "สาหรับประชาชน", "profile": "repair"])
    #expect(normal["text"] as? String == "สำหรับประชาชน")
    let explanation = try await post("/v1/explain", ["text": text, "otherEngine": "cluster"])
    #expect((explanation["comparison"] as? [String: Any])?["otherEngine"] as? String == "cluster")
  }

  @Test func aBatchAnswersEachRequestInOrder() async throws {
    let requests = ["ตากลม", "", "แม่น้ำ"].map { ["text": $0] }
    let answer = try await post("/v1/batch/tokenize", ["requests": requests])
    let results = try #require(answer["results"] as? [[String: Any]])
    let texts = results.map { result in
      (result["tokens"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }.joined()
    }
    #expect(texts == ["ตากลม", "", "แม่น้ำ"])
  }

  @Test func aWrongRequestOfABatchIsNamed() async throws {
    let response = try await send(
      "/v1/batch/tokenize", #"{"requests":[{"text":"ก"},{"text":5}]}"#)
    #expect(try detail(of: response, 400) == "'requests', request 2, 'text' has to be a string.")
  }

  @Test(arguments: [
    ("[]", "the request has to be an object."), ("{}", "the request needs a member 'requests'."),
    (#"{"requests":{}}"#, "'requests' has to be an array."),
    (#"{"requests":[],"text":"ก"}"#, "there is no member 'text'; there may be 'requests'."),
  ])
  func aWrongBatchIsToldInOneSentence(_ body: String, _ sentence: String) async throws {
    #expect(try detail(of: await send("/v1/batch/tokenize", body), 400) == sentence)
  }

  @Test func aStreamAnswersEachLine() async throws {
    let lines = "{\"text\":\"ตากลม\"}\n\n{\"text\":1}\r\n{\"text\":\"กา\"}"
    let response = try await send("/v1/stream/tokenize", lines, type: "application/x-ndjson")
    let answers = String(buffer: response.body).split(separator: "\n")
    #expect(response.status == .ok && answers.count == 3)
    #expect(answers.first?.hasPrefix(#"{"tokens":[{"text":"#) == true)
    #expect(answers.dropFirst().first?.contains("'text' has to be a string.") == true)
    #expect(answers.last?.contains(#""text":"กา""#) == true)
  }

  @Test(arguments: [
    ("", "the request is no JSON in UTF-8."), ("{", "the request is no JSON in UTF-8."),
    ("[]", "the request has to be an object."), ("5", "the request has to be an object."),
    ("{}", "the request needs a member 'text'."),
    (#"{"text":null}"#, "'text' has to be a string."),
    (#"{"text":["ก"]}"#, "'text' has to be a string."),
    (#"{"text":"ก","engine":7}"#, "'engine' has to be a string."),
    (
      #"{"text":"ก","offset":"utf8"}"#,
      "there is no member 'offset'; there may be 'text', 'engine', 'offsets', 'granularity'."
    ),
    (
      #"{"text":"ก","offsets":"bytes"}"#,
      "'offsets' may be 'utf8', 'utf16', 'scalars', not 'bytes'."
    ),
    (
      #"{"text":"ก","profile":"search"}"#,
      "there is no member 'profile'; there may be 'text', 'engine', 'offsets', 'granularity'."
    ),
  ])
  func aWrongRequestIsToldInOneSentence(_ body: String, _ sentence: String) async throws {
    let response = try await send("/v1/tokenize", body)
    #expect(try detail(of: response, 400) == sentence)
  }

  @Test func textThatIsNoUTF8IsRefused() async throws {
    let bytes = Array(#"{"text":""#.utf8) + [0xFF, 0xE0] + Array("\"}".utf8)
    let response = try await send("/v1/tokenize", ByteBuffer(bytes: bytes))
    #expect(try detail(of: response, 400) == "the request is no JSON in UTF-8.")
  }

  @Test func whatIsTooLongIsRefused() async throws {
    var options = ServiceOptions()
    options.greatestBody = 100
    options.greatestExplanation = 10
    options.greatestBatch = 2
    let long = #"{"text":""# + String(repeating: "a", count: 200) + "\"}"
    #expect(
      try detail(of: await send("/v1/tokenize", long, options), 413)
        == "the body has more than 100 bytes; send less at a time.")
    let text = #"{"text":"abcdefghijk"}"#
    #expect(
      try detail(of: await send("/v1/explain", text, options), 413)
        == "'text' has more than 10 bytes; send less at a time.")
    let batch = #"{"requests":[{"text":""},{"text":""},{"text":""}]}"#
    #expect(
      try detail(of: await send("/v1/batch/terms", batch, options), 400)
        == "there are 3 requests, and 2 may be in a batch.")
    let stream = try await send(
      "/v1/stream/tokenize", text + "\n" + long, options, type: "application/x-ndjson")
    #expect(
      String(buffer: stream.body).hasSuffix(
        "\"detail\":\"a line has more than 100 bytes; send less at a time.\"}\n"))
  }

  @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", "", "application/jsonx"])
  func anotherMediaTypeIsRefused(_ type: String) async throws {
    let response = try await send("/v1/tokenize", "{}", type: type)
    #expect(
      try detail(of: response, 415)
        == "the body has to be application/json; say so by Content-Type.")
  }

  @Test func aMediaTypeMayHaveParameters() async throws {
    let response = try await send(
      "/v1/tokenize", #"{"text":""}"#, type: "Application/JSON; charset=utf-8")
    #expect(response.status == .ok)
  }

  @Test func otherPathsAndMethodsAreRefused() async throws {
    try await withService { client in
      let missing = try await client.execute(uri: "/v2/tokenize", method: .post)
      #expect(
        try detail(of: missing, 404)
          == "there is nothing here; GET /openapi.json tells what there is.")
      let get = try await client.execute(uri: "/v1/tokenize", method: .get)
      #expect(try detail(of: get, 405) == "/v1/tokenize takes POST alone.")
      #expect(get.headers[.allow] == "POST")
      let post = try await client.execute(uri: "/health", method: .post)
      #expect(post.status == .methodNotAllowed && post.headers[.allow] == "GET, HEAD")
    }
  }

  @Test func thePageIsServedUnderItsPolicy() async throws {
    try await withService { client in
      let page = try await client.execute(uri: "/", method: .get)
      let policy = page.headers[.contentSecurityPolicy] ?? ""
      #expect(page.status == .ok && policy.contains("default-src 'none'"))
      #expect(!policy.contains("unsafe") && !String(buffer: page.body).contains("<style"))
      for path in ["/page.css", "/page.js", "/openapi.json", "/health"] {
        let response = try await client.execute(uri: path, method: .get)
        #expect(response.status == .ok && response.body.readableBytes > 0)
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
      }
    }
  }

  @Test func metricsCountAnswersByRouteAndStatus() async throws {
    try await withService { client in
      for body in ["{\"text\":\"กา\"}", "{"] {
        _ = try await client.execute(
          uri: "/v1/tokenize", method: .post, headers: [.contentType: "application/json"],
          body: ByteBuffer(string: body))
      }
      _ = try await client.execute(uri: "/nowhere/ความลับ", method: .get)
      let metrics = String(buffer: try await client.execute(uri: "/metrics", method: .get).body)
      #expect(
        metrics.contains("thaitext_requests_total{route=\"/v1/tokenize\",status=\"200\"} 1\n"))
      #expect(
        metrics.contains("thaitext_requests_total{route=\"/v1/tokenize\",status=\"400\"} 1\n"))
      #expect(metrics.contains("thaitext_requests_total{route=\"other\",status=\"404\"} 1\n"))
      #expect(metrics.contains("thaitext_request_seconds_count 3\n"))
      #expect(metrics.contains("thaitext_requests_in_work 0\n"))
    }
  }

  @Test func theDescriptionNamesEveryRoute() throws {
    let resource = try #require(Resource.all["/openapi.json"])
    let object = try JSONSerialization.jsonObject(with: Data(resource.bytes.readableBytesView))
    let paths = try #require((object as? [String: Any])?["paths"] as? [String: [String: Any]])
    let routes = Route.all(ServiceOptions())
    #expect(Set(paths.keys) == Set(routes.keys))
    for (path, methods) in paths {
      #expect(methods.keys.map { $0.uppercased() } == [routes[path]?.method.rawValue])
    }
  }

  /// What people send appears in no line of the log, whatever its level.
  @Test func noTextIsLogged() async throws {
    let log = Log()
    var logger = Logger(label: "test") { _ in LogKeeper(log: log) }
    logger.logLevel = .trace
    for body in [#"{"text":"ความลับ"}"#, #"{"ความลับ":1}"#, "ความลับ"] {
      for path in ["/v1/tokenize", "/v1/explain", "/v1/stream/terms", "/ความลับ?ความลับ"] {
        let uri = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        let application = TextService.application(
          at: .hostname("127.0.0.1", port: 0), logger: logger)
        _ = try await application.test(.live) { client in
          try await client.execute(
            uri: uri, method: .post, headers: [.contentType: "application/json"],
            body: ByteBuffer(string: body))
        }
      }
    }
    let text = log.text
    #expect(text.contains("/v1/tokenize"))
    #expect(!text.contains("ความลับ") && !text.contains("%E0"))
  }

  // MARK: Asking

  private func withService<Value: Sendable>(
    _ options: ServiceOptions = ServiceOptions(),
    _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
  ) async throws -> Value {
    var logger = Logger(label: "test")
    logger.logLevel = .warning
    let application = TextService.application(options, logger: logger)
    return try await application.test(.router, body)
  }

  private func send(
    _ path: String, _ body: String, _ options: ServiceOptions = ServiceOptions(),
    type: String = "application/json"
  ) async throws -> TestResponse {
    try await send(path, ByteBuffer(string: body), options, type: type)
  }

  private func send(
    _ path: String, _ body: ByteBuffer, _ options: ServiceOptions = ServiceOptions(),
    type: String = "application/json"
  ) async throws -> TestResponse {
    try await withService(options) { client in
      try await client.execute(
        uri: path, method: .post, headers: type.isEmpty ? [:] : [.contentType: type], body: body)
    }
  }

  private func post(_ path: String, _ object: [String: Any]) async throws -> [String: Any] {
    let body = try JSONSerialization.data(withJSONObject: object)
    let response = try await send(path, ByteBuffer(bytes: body))
    #expect(response.status == .ok)
    let answer = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView))
    return try #require(answer as? [String: Any])
  }

  /// The sentence of a problem, which has a status.
  private func detail(of response: TestResponse, _ status: Int) throws -> String {
    #expect(response.status.code == status)
    #expect(response.headers[.contentType] == "application/problem+json")
    let object = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView))
    let problem = try #require(object as? [String: Any])
    #expect(problem["status"] as? Int == status)
    return try #require(problem["detail"] as? String)
  }
}

/// All that was logged.
private final class Log: Sendable {
  private let lines = Mutex<[String]>([])

  func append(_ line: String) { lines.withLock { $0.append(line) } }

  var text: String { lines.withLock { $0.joined(separator: "\n") } }
}

private struct LogKeeper: LogHandler {
  let log: Log
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    log.append("\(event.message) \(metadata) \(String(describing: event.metadata))")
  }
}
