/// How much a service does at once, and how long it waits.
public struct ServiceOptions: Sendable {
  /// The size of a request's body in bytes, or of one line of a stream.
  public var greatestBody = 1 << 20
  /// The size of a text to explain, in bytes.
  public var greatestExplanation = 128 << 10
  /// The number of requests of a batch.
  public var greatestBatch = 1000
  /// The number of requests in work.
  public var requests = 64
  /// The number of connections; more wait to be accepted.
  public var connections = 256
  /// How many seconds a request may take to arrive, a line of a stream by itself.
  public var readTimeout = 10.0
  /// How many seconds a connection may do nothing between two requests.
  public var idleTimeout = 30.0
  /// How many seconds an answer may wait to be taken.
  public var writeTimeout = 30.0

  public init() {}
}
