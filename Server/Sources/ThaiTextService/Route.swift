internal import HTTPTypes

/// A path of the service, and what is there.
struct Route: Sendable {
  let path: String
  let method: HTTPRequest.Method
  let purpose: Purpose

  enum Purpose: Sendable {
    case resource(Resource)
    case health
    case metrics
    case operation(Operation)
    case batch(Operation)
    case stream(Operation)
  }

  /// The routes by their paths.
  static func all(_ options: ServiceOptions) -> [String: Route] {
    var routes = Resource.all.map {
      Route(path: $0.key, method: .get, purpose: .resource($0.value))
    }
    routes.append(Route(path: "/health", method: .get, purpose: .health))
    routes.append(Route(path: "/metrics", method: .get, purpose: .metrics))
    for operation in Operation.all(options) {
      routes += [
        Route(path: "/v1/\(operation.name)", method: .post, purpose: .operation(operation)),
        Route(path: "/v1/batch/\(operation.name)", method: .post, purpose: .batch(operation)),
        Route(path: "/v1/stream/\(operation.name)", method: .post, purpose: .stream(operation)),
      ]
    }
    return Dictionary(uniqueKeysWithValues: routes.map { ($0.path, $0) })
  }
}
