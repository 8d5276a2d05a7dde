internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// The body of a request did not arrive in time.
struct RequestTimeout: Error {}

/// Sees to it that nobody holds a connection for long by doing nothing, or by doing it slowly.
///
/// One clock runs at a time: for the next request to begin, for the rest of its body, for the answer to be taken.
/// When the body is late, whoever waits for it gets ``RequestTimeout`` and may still answer. An answer that says
/// `Connection: close` is followed by the end of the connection, after some time for the client to read it.
final class ConnectionDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private enum Phase {
    case idle
    case body
    case answer
    /// Nothing more is read.
    case closing
  }

  private let options: ServiceOptions
  private var phase = Phase.idle
  private var clock: Scheduled<Void>?
  private var isStream = false
  private var closesAfterAnswer = false

  /// How many seconds a client has to read an answer after which the connection is closed.
  private static let patience = TimeAmount.seconds(2)

  init(_ options: ServiceOptions) { self.options = options }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { enter(.idle, context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    enter(.idle, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    clock?.cancel()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { clock?.cancel() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if phase == .closing { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      isStream = head.path?.hasPrefix("/v1/stream/") ?? false
      closesAfterAnswer = false
      enter(.body, context)
    case .body: if isStream { enter(.body, context) }
    case .end: enter(.answer, context)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let promise = promise ?? context.eventLoop.makePromise()
    let isEnd: Bool
    switch unwrapOutboundIn(data) {
    case .head(let head):
      if head.headerFields[.connection] == "close" { closesAfterAnswer = true }
      isEnd = false
    case .body: isEnd = false
    case .end: isEnd = true
    }
    let context = NIOLoopBound(context, eventLoop: context.eventLoop)
    let handler = NIOLoopBound(self, eventLoop: context.value.eventLoop)
    promise.futureResult.whenSuccess { handler.value.wrote(isEnd: isEnd, context.value) }
    context.value.write(data, promise: promise)
  }

  /// Something of an answer was taken.
  private func wrote(isEnd: Bool, _ context: ChannelHandlerContext) {
    if isEnd, closesAfterAnswer {
      enter(.closing, context)
      context.close(mode: .output, promise: nil)
    } else if phase == .answer {
      enter(isEnd ? .idle : .answer, context)
    }
  }

  private func enter(_ next: Phase, _ context: ChannelHandlerContext) {
    phase = next
    clock?.cancel()
    let handler = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    clock = context.eventLoop.scheduleTask(in: time(for: next)) {
      let (deadlines, context) = handler.value
      deadlines.expire(context)
    }
  }

  private func time(for phase: Phase) -> TimeAmount {
    switch phase {
    case .idle: TimeAmount(seconds: options.idleTimeout)
    case .body: TimeAmount(seconds: options.readTimeout)
    case .answer: TimeAmount(seconds: options.writeTimeout)
    case .closing: Self.patience
    }
  }

  private func expire(_ context: ChannelHandlerContext) {
    guard phase == .body else { return context.close(promise: nil) }
    // Whoever answers says that the connection is closed; if nobody does, it is closed all the same.
    closesAfterAnswer = true
    enter(.closing, context)
    context.fireErrorCaught(RequestTimeout())
  }
}

extension TimeAmount {
  fileprivate init(seconds: Double) { self = .nanoseconds(Int64(seconds * 1e9)) }
}
