public import ArgumentParser
internal import Hummingbird
public import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import ThaiTextService
internal import UnixSignals

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

@main
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thaitext-serve",
    abstract: "Answers questions about Thai text over HTTP, and serves a page that shows a text.",
    discussion: """
      GET /openapi.json describes the service, GET / is the page, GET /health and GET /metrics are \
      for those who watch over it. Texts are neither kept nor logged.

      The service has no encryption and asks nobody who they are: it listens on this machine alone, \
      unless --host says otherwise. On SIGTERM or SIGINT it answers what is in work and stops.

      EXAMPLE
        thaitext-serve --port 8080 &
        curl -H 'Content-Type: application/json' -d '{"text":"ตากลม"}' http://127.0.0.1:8080/v1/tokenize
      """,
    version: "0.1.0")

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @Option(help: "The greatest size of a request, and of a line of a stream, in bytes.")
  var maxBody = ServiceOptions().greatestBody

  @Option(help: "How many requests are in work at a time; more are answered by 503.")
  var maxRequests = ServiceOptions().requests

  @Option(help: "How many connections are open at a time; more wait.")
  var maxConnections = ServiceOptions().connections

  @Option(help: "How many seconds a request may take to arrive.")
  var readTimeout = ServiceOptions().readTimeout

  @Option(help: "How many seconds a connection may do nothing between two requests.")
  var idleTimeout = ServiceOptions().idleTimeout

  @Option(help: "How many seconds an answer may wait to be taken.")
  var writeTimeout = ServiceOptions().writeTimeout

  @Option(help: "What is logged on standard error: 'info' has a line for each request.")
  var logLevel = Logger.Level.notice

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port goes from 0 to 65535.") }
    for (name, value) in [
      ("max-body", maxBody), ("max-requests", maxRequests), ("max-connections", maxConnections),
    ] where !(1...(1 << 30)).contains(value) {
      throw ValidationError("--\(name) has to be a number from 1 to \(1 << 30).")
    }
    for (name, value) in [
      ("read-timeout", readTimeout), ("idle-timeout", idleTimeout), ("write-timeout", writeTimeout),
    ] where !(0.01...3600).contains(value) {
      throw ValidationError("--\(name) goes from 0.01 to 3600 seconds.")
    }
  }

  func run() async throws {
    var logger = Logger(
      label: "thaitext-serve", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = logLevel
    let application = TextService.application(
      options, at: .hostname(host, port: port), logger: logger
    ) { [logger] channel in
      logger.notice(
        "listening", metadata: ["address": "\(channel.localAddress?.description ?? "")"])
    }
    var configuration = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(20)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as IOError {
      throw ListeningFailure(
        address: "\(host):\(port)", reason: unsafe String(cString: strerror(error.errnoCode)))
    } catch is SocketAddressError.UnknownHost {
      throw ListeningFailure(address: "\(host):\(port)", reason: "no host has that name")
    }
  }

  private var options: ServiceOptions {
    var options = ServiceOptions()
    options.greatestBody = maxBody
    options.requests = maxRequests
    options.connections = maxConnections
    options.readTimeout = readTimeout
    options.idleTimeout = idleTimeout
    options.writeTimeout = writeTimeout
    return options
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

/// The service could not begin.
private struct ListeningFailure: Error, CustomStringConvertible {
  let address: String
  let reason: String

  var description: String {
    "cannot listen on \(address): \(reason); choose another --host or --port."
  }
}
