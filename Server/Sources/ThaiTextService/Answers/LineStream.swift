internal import HTTPTypes
internal import Hummingbird

/// Requests of one operation line by line, each answered by a line as soon as it is there (NDJSON).
///
/// A line that is wrong is answered by a ``Problem``, and the stream goes on; one that is too long, or that does not
/// arrive in time, ends it. Memory holds one line and its answer.
struct LineStream {
  let operation: Operation
  let options: ServiceOptions
  private var line = ByteBuffer()

  init(_ operation: Operation, _ options: ServiceOptions) {
    self.operation = operation
    self.options = options
  }

  mutating func run(
    _ body: RequestBody, writing write: (ByteBuffer) async throws -> Void
  ) async throws {
    do {
      for try await part in body {
        let answers = try answers(to: part)
        if answers.readableBytes > 0 { try await write(answers) }
        if line.readableBytes > options.greatestBody {
          throw Problem.tooLong("a line", options.greatestBody)
        }
      }
      let last = answer(toLine: line)
      if last.readableBytes > 0 { try await write(last) }
    } catch let problem as Problem {
      try await write(ByteBuffer(bytes: problem.bytes + [Self.lineFeed]))
    } catch is RequestTimeout {
      try await write(ByteBuffer(bytes: Problem.late.bytes + [Self.lineFeed]))
    }
  }

  /// The answers to the lines that end in a part of the body.
  private mutating func answers(to part: ByteBuffer) throws -> ByteBuffer {
    var rest = part
    var answers = ByteBuffer()
    while let end = rest.readableBytesView.firstIndex(of: Self.lineFeed) {
      guard var piece = rest.readSlice(length: end - rest.readerIndex) else { break }
      rest.moveReaderIndex(forwardBy: 1)
      line.writeBuffer(&piece)
      guard line.readableBytes <= options.greatestBody else {
        throw Problem.tooLong("a line", options.greatestBody)
      }
      var answer = answer(toLine: line)
      answers.writeBuffer(&answer)
      line.clear()
    }
    line.writeBuffer(&rest)
    return answers
  }

  /// - Returns: Nothing for an empty line.
  private func answer(toLine line: ByteBuffer) -> ByteBuffer {
    guard line.readableBytesView.contains(where: { !Self.isSpace($0) }) else { return ByteBuffer() }
    return ByteBuffer(bytes: bytes(answering: line) + [Self.lineFeed])
  }

  private func bytes(answering line: ByteBuffer) -> [UInt8] {
    do {
      return try operation.run(
        RequestDecoding.decode(TextRequest.self, from: line, members: operation.members))
    } catch let problem as Problem {
      return problem.bytes
    } catch {
      return Problem.internalError.bytes
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
  }
}

extension Problem {
  static let late = Problem(.requestTimeout, "the request did not arrive in time.")
  static let internalError = Problem(.internalServerError, "the service failed; please report it.")
}
