internal import ThaiText

/// What a command makes of each block of its input.
protocol BlockTransform: Sendable {
  /// Knows where a very long line may be cut.
  var tokenizer: ThaiTokenizer { get }
  /// What offsets count.
  var offsets: OffsetUnit { get }
  /// Finds the markup of the blocks, in order, if there may be some.
  var markupScanner: MarkupScanner? { get }

  /// Appends what becomes of a block to `output`.
  func transform(
    _ block: TextBlock, to output: inout ByteBuffer, using buffers: inout BlockBuffers)
}

/// Buffers that the work on one block leaves to the next.
struct BlockBuffers: ~Copyable, Sendable {
  private(set) var boundaries: [Boundary] = []
  var workspace = SegmentationWorkspace()

  /// Analyzes some lines, each a text of its own, and fills ``boundaries`` with those of their
  /// tokens.
  mutating func analyze(
    _ text: Span<UInt8>, for needs: TextAnalysis.Needs = [], by tokenizer: ThaiTokenizer
  ) -> TextAnalysis {
    boundaries.removeAll(keepingCapacity: true)
    return tokenizer.analyze(
      text, for: needs.union(.separateLines), appendingTo: &boundaries, using: &workspace)
  }
}

extension BlockTransform {
  var markupScanner: MarkupScanner? { nil }

  /// Transforms what the sources hold, with `jobs` blocks in work at a time.
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
    var scanner = markupScanner
    while try input.read(into: &job.block) {
      scanner?.scan(&job.block)
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
    var scanner = markupScanner
    while let job = idle.popLast(), try input.read(into: &job.block) {
      scanner?.scan(&job.block)
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
private final class BlockJob: @unchecked Sendable {
  var block = TextBlock()
  private(set) var output = ByteBuffer()
  private var buffers = BlockBuffers()
  private let transform: any BlockTransform

  init(_ transform: any BlockTransform) { self.transform = transform }

  /// Fills ``output`` with what becomes of ``block``.
  func run() {
    output.removeAll()
    transform.transform(block, to: &output, using: &buffers)
  }
}
