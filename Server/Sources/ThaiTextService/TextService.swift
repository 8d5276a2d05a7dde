public import Hummingbird
internal import HummingbirdCore
public import Logging
public import NIOCore

/// The service, ready to run.
public enum TextService {
  /// - Parameters:
  ///   - address: Where it listens.
  ///   - onRunning: Called when it does.
  public static func application(
    _ options: ServiceOptions = ServiceOptions(), at address: BindAddress = .hostname("127.0.0.1"),
    logger: Logger, onRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
  ) -> Application<ServiceResponder> {
    var configuration = ApplicationConfiguration(address: address, serverName: "thaitext-serve")
    configuration.availableConnectionsDelegate = MaximumAvailableConnections(options.connections)
    return Application(
      responder: ServiceResponder(options),
      server: .http1(
        configuration: .init(additionalChannelHandlers: [ConnectionDeadlines(options)])),
      configuration: configuration, onServerRunning: onRunning, logger: logger)
  }
}
