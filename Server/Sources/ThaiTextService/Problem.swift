internal import HTTPTypes
internal import Hummingbird
internal import ThaiTextExplain

/// Why a request was not answered, for the one who asked (RFC 9457).
struct Problem: Error, Encodable {
  let status: Int
  /// The name of the status.
  let title: String
  /// One sentence: what is wrong, where, and what to do.
  let detail: String

  init(_ status: HTTPResponse.Status, _ detail: String) {
    self.status = status.code
    title = status.reasonPhrase
    self.detail = detail
  }

  /// The same with the place of what is wrong before it.
  func at(_ place: String) -> Self {
    Self(HTTPResponse.Status(code: status), "\(place): \(detail)")
  }

  /// As an object of JSON on one line.
  var bytes: [UInt8] { (try? JSON.bytes(of: self)) ?? [] }

  /// The answer that tells it. What was sent of the request and not read makes the connection useless, so it
  /// is closed where that may be.
  func response(closing: Bool = false) -> Response {
    var headers: HTTPFields = [.contentType: "application/problem+json"]
    if closing { headers[.connection] = "close" }
    if status == HTTPResponse.Status.serviceUnavailable.code { headers[.retryAfter] = "1" }
    return Response(
      status: .init(code: status, reasonPhrase: title), headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
