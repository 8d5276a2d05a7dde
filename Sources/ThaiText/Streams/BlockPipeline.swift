/// The work on one block, and the buffers it takes.
package protocol BlockJob: AnyObject, Sendable {
  /// What to work on.
  var block: TextBlock { get set }

  /// Does the work. No two calls run at the same time.
  func run()
}

/// Work on the blocks of a stream, some of them at a time.
///
/// Results come in the order of the blocks, and there are never more blocks in memory than those in
/// work and one.
package struct BlockPipeline<Source: ByteSource, Job: BlockJob> {
  private var reader: BlockReader<Source>
  private let jobCount: Int
  private var idle: [Job]
  private var running: [Task<Job, Never>] = []

  /// - Parameter jobs: How many blocks are in work at a time.
  package init(_ reader: BlockReader<Source>, jobs: Int, makeJob: () -> Job) {
    self.reader = reader
    jobCount = jobs
    // One more than run at a time, so that a block is read while the others are in work.
    idle = (0..<(jobs == 1 ? 1 : jobs + 1)).map { _ in makeJob() }
  }

  /// The number of bytes read.
  package var byteCount: Int { reader.byteCount }

  /// The work on the next block when it is done, or `nil` at the end of the stream.
  ///
  /// - Parameters:
  ///   - job: The one that was returned before, whose results are not needed any more.
  ///   - prepare: Called with each block that was read, in order, before the work on it begins.
  package mutating func next(
    reusing job: consuming Job?, preparing prepare: (Job) -> Void = { _ in },
    isolation: isolated (any Actor)? = #isolation
  ) async throws(Source.Failure) -> Job? {
    if let job { idle.append(job) }
    // A result must not wait for input that may never come.
    while running.isEmpty || reader.isReady, let job = idle.popLast() {
      guard try await reader.read(into: &job.block, isolation: isolation) else {
        idle.append(job)
        break
      }
      prepare(job)
      if jobCount == 1 {
        job.run()
        return job
      }
      let first = running.count == jobCount ? running.removeFirst() : nil
      let done = await first?.value
      running.append(
        Task.detached {
          job.run()
          return job
        })
      if let done { return done }
    }
    return running.isEmpty ? nil : await running.removeFirst().value
  }
}
