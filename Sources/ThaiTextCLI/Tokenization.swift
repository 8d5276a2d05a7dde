internal import ThaiText

/// How tokens are found and written: what all blocks of a run have in common.
struct Tokenization: Sendable {
  let tokenizer: ThaiTokenizer
  let writer: any TokenWriter
  let offsets: OffsetUnit

  /// Tokenizes what the sources hold, with `jobs` blocks in work at a time.
  ///
  /// Blocks are written in the order in which they were read, and there are never more of them in
  /// memory than `jobs` and one.
  ///
  /// - Parameter report: Called after each block with the number of bytes read so far.
  func run(
    _ sources: [InputSource], to output: inout OutputFile, jobs: Int, report: (Int) -> Void
  ) async throws {
    let cutter = LineCutter(tokenizer: tokenizer)
    var input = InputBlocks(sources, offsets: offsets, cutter: cutter)
    if jobs == 1 {
      try runInTurn(&input, &output, report)
    } else {
      try await runAtOnce(&input, &output, jobs, report)
    }
  }

  private func runInTurn(
    _ input: inout InputBlocks, _ output: inout OutputFile, _ report: (Int) -> Void
  ) throws {
    let job = BlockJob(self)
    while try input.read(into: &job.block) {
      job.run()
      try output.write(job.output)
      report(input.byteCount)
    }
  }

  private func runAtOnce(
    _ input: inout InputBlocks, _ output: inout OutputFile, _ jobs: Int, _ report: (Int) -> Void
  ) async throws {
    // One more than run at a time, so that a block is read while the others are in work.
    var idle = (0...jobs).map { _ in BlockJob(self) }
    var running: [Task<BlockJob, Never>] = []
    func finishFirst() async throws {
      let job = await running.removeFirst().value
      try output.write(job.output)
      idle.append(job)
    }
    while let job = idle.popLast(), try input.read(into: &job.block) {
      if running.count == jobs { try await finishFirst() }
      running.append(
        Task.detached {
          job.run()
          return job
        })
      report(input.byteCount)
      // A result must not wait for input that may never come.
      while !running.isEmpty, !input.isReady { try await finishFirst() }
    }
    while !running.isEmpty { try await finishFirst() }
  }
}

/// The work on one block, and the buffers it takes.
///
/// `@unchecked Sendable`: only one task at a time has it.
final class BlockJob: @unchecked Sendable {
  var block = TextBlock()
  private(set) var output = ByteBuffer()
  private var boundaries: [Boundary] = []
  private var workspace = SegmentationWorkspace()
  private let tokenization: Tokenization

  init(_ tokenization: Tokenization) { self.tokenization = tokenization }

  /// Fills ``output`` with the tokens of ``block``.
  func run() {
    boundaries.removeAll(keepingCapacity: true)
    output.removeAll()
    let block = block
    let text = block.storage.span.extracting(0..<block.count)
    tokenization.tokenizer.appendBoundaries(in: text, to: &boundaries, using: &workspace)
    tokenization.writer.write(
      boundaries, repairs: workspace.repairs, of: text, in: block, to: &output)
  }
}
