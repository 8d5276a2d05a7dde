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
  /// What of the block is markup, where the work on it needs to know.
  var markup: [MarkupPart] = []

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
  /// Blocks are written in the order in which they were read.
  ///
  /// - Parameter report: Called after each block with the number of bytes read so far.
  func run(
    _ sources: [InputSource], to output: inout OutputFile, jobs: Int, report: (Int) -> Void
  ) async throws {
    let reader = BlockReader(InputBytes(sources), tokenizer: tokenizer, counting: offsets.unit)
    var pipeline = BlockPipeline(reader, jobs: jobs) { TransformJob(self) }
    var done: TransformJob?
    var scanner = markupScanner
    while let job = try await pipeline.next(reusing: done, preparing: { $0.scan(by: &scanner) }) {
      try output.write(job.output)
      report(pipeline.byteCount)
      done = job
    }
  }
}

/// The work on one block, and the buffers it takes.
///
/// `@unchecked Sendable`: only one task at a time has it.
private final class TransformJob: BlockJob, @unchecked Sendable {
  var block = TextBlock()
  private(set) var output = ByteBuffer()
  private var buffers = BlockBuffers()
  private let transform: any BlockTransform

  init(_ transform: any BlockTransform) { self.transform = transform }

  /// Finds the markup of the block, which goes on where that of the block before ended.
  func scan(by scanner: inout MarkupScanner?) {
    scanner?.scan(block)
    buffers.markup = scanner?.markup ?? []
  }

  /// Fills ``output`` with what becomes of ``block``.
  func run() {
    output.removeAll()
    transform.transform(block, to: &output, using: &buffers)
  }
}
