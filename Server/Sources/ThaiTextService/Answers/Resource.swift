internal import HTTPTypes
internal import Hummingbird
internal import ThaiTextExplain

/// Something that is the same for everyone who asks.
struct Resource: Sendable {
  let mediaType: String
  let bytes: ByteBuffer
  var headers: HTTPFields = [:]

  /// The resources by their paths.
  static let all: [String: Resource] = [
    "/": Resource(
      mediaType: "text/html; charset=utf-8",
      bytes: ByteBuffer(bytes: ExplanationPage.served(engines: Engine.all.map(\.name))),
      headers: [.contentSecurityPolicy: ExplanationPage.servedPolicy]),
    "/page.css": Resource(
      mediaType: "text/css; charset=utf-8", bytes: ByteBuffer(bytes: ExplanationPage.styleSheet)),
    "/page.js": Resource(
      mediaType: "text/javascript; charset=utf-8", bytes: ByteBuffer(bytes: ExplanationPage.script)),
    "/openapi.json": Resource(
      mediaType: "application/json", bytes: ByteBuffer(bytes: PackageResources.openapi_json)),
  ]

  var response: Response {
    var headers = headers
    headers[.contentType] = mediaType
    headers[.cacheControl] = "no-cache"
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: bytes))
  }
}
