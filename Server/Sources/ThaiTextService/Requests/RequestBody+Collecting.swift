internal import HTTPTypes
internal import Hummingbird

extension Request {
  /// The whole body.
  ///
  /// - Throws: A ``Problem`` if it is longer than `limit` bytes or does not arrive in time.
  func collected(upTo limit: Int) async throws -> ByteBuffer {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw Problem.tooLong("the body", limit)
    }
    var body = ByteBuffer()
    for try await var part in self.body {
      guard body.readableBytes + part.readableBytes <= limit else {
        throw Problem.tooLong("the body", limit)
      }
      body.writeBuffer(&part)
    }
    return body
  }

  /// Throws unless the body has a media type.
  func check(_ mediaType: String) throws(Problem) {
    let given = headers[.contentType]?.split(separator: ";").first.map(String.init) ?? ""
    guard given.lowercased().trimmingPrefix(" ") == mediaType else {
      throw Problem(
        .unsupportedMediaType, "the body has to be \(mediaType); say so by Content-Type.")
    }
  }
}

extension Problem {
  static func tooLong(_ what: String, _ limit: Int) -> Self {
    Self(.contentTooLarge, "\(what) has more than \(limit) bytes; send less at a time.")
  }
}
