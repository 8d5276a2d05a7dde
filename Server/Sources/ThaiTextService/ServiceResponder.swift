internal import HTTPTypes
public import Hummingbird
internal import Logging

/// Answers all requests.
///
/// Nothing of a text is logged or counted: of a request its route, the status of the answer, sizes and times.
public struct ServiceResponder: HTTPResponder {
  public typealias Context = BasicRequestContext

  private let options: ServiceOptions
  private let metrics = Metrics()
  private let routes: [String: Route]

  public init(_ options: ServiceOptions = ServiceOptions()) {
    self.options = options
    routes = Route.all(options)
  }

  public func respond(to request: Request, context: Context) async throws -> Response {
    let start = ContinuousClock.now
    let route = routes[request.uri.path]
    var response = await answer(to: request, by: route)
    response.headers[.xContentTypeOptions] = "nosniff"
    let size = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    let duration = ContinuousClock.now - start
    metrics.add(
      route: route?.path ?? "other", status: response.status.code, requestBytes: size,
      duration: duration)
    context.logger.info(
      "answered",
      metadata: [
        "route": "\(route?.path ?? "other")", "status": "\(response.status.code)",
        "bytes": "\(size)", "seconds": "\(duration / .seconds(1))",
      ])
    return response
  }

  private func answer(to request: Request, by route: Route?) async -> Response {
    guard let route else {
      return Problem(.notFound, "there is nothing here; GET /openapi.json tells what there is.")
        .response(closing: request.hasBody)
    }
    do {
      let isHead = request.method == .head && route.method == .get
      guard request.method == route.method || isHead else {
        var response = Problem(.methodNotAllowed, "\(route.path) takes \(route.method) alone.")
          .response(closing: request.hasBody)
        response.headers[.allow] = route.method == .get ? "GET, HEAD" : route.method.rawValue
        return response
      }
      let response = try await respond(to: request, at: route)
      return isHead ? response.createHeadResponse() : response
    } catch let problem as Problem {
      // Of a bad request the body was read.
      return problem.response(closing: problem.status != HTTPResponse.Status.badRequest.code)
    } catch is RequestTimeout {
      return Problem.late.response(closing: true)
    } catch {
      // The client went away: nobody reads this.
      return Problem(.badRequest, "the request ended early.").response(closing: true)
    }
  }

  private func respond(to request: Request, at route: Route) async throws -> Response {
    switch route.purpose {
    case .resource(let resource): return resource.response
    case .health: return Self.response("application/json", Array(#"{"status":"ok"}"#.utf8))
    case .metrics:
      return Self.response("text/plain; version=0.0.4; charset=utf-8", Array(metrics.text.utf8))
    case .operation, .batch, .stream:
      guard metrics.begin(upTo: options.requests) else {
        throw Problem(
          .serviceUnavailable, "\(options.requests) requests are in work; ask again in a second.")
      }
      guard case .stream(let operation) = route.purpose else {
        defer { metrics.end() }
        return try await answer(to: request, for: route.purpose)
      }
      do {
        return try stream(request, operation)
      } catch {
        metrics.end()
        throw error
      }
    }
  }

  private func answer(to request: Request, for purpose: Route.Purpose) async throws -> Response {
    try request.check("application/json")
    let body = try await request.collected(upTo: options.greatestBody)
    let bytes: [UInt8]
    switch purpose {
    case .batch(let operation):
      bytes = try Batch(operation: operation, options: options).answer(body)
    case .operation(let operation):
      bytes = try operation.run(
        RequestDecoding.decode(TextRequest.self, from: body, members: operation.members))
    default: throw Problem.internalError
    }
    return Self.response("application/json", bytes)
  }

  /// The answer is written while the request is read; it counts as being in work as long.
  private func stream(_ request: Request, _ operation: Operation) throws -> Response {
    try request.check("application/x-ndjson")
    let (metrics, options) = (metrics, options)
    let body = ResponseBody { writer in
      defer { metrics.end() }
      var stream = LineStream(operation, options)
      var output = writer
      try await stream.run(request.body) { try await output.write($0) }
      try await output.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [.contentType: "application/x-ndjson", .cacheControl: "no-store"], body: body)
  }

  private static func response(_ mediaType: String, _ bytes: [UInt8]) -> Response {
    Response(
      status: .ok, headers: [.contentType: mediaType, .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension Request {
  /// Whether something comes after the head.
  fileprivate var hasBody: Bool {
    headers[.transferEncoding] != nil || headers[.contentLength].map { $0 != "0" } ?? false
  }
}
