/// Lends workspaces to callers that have none of their own.
///
/// At most one workspace lives on for each call that ever ran at the same time.
final class WorkspacePool: Sendable {
  private let idle = Lock<[WorkspaceBox]>([])

  func withWorkspace<Result>(
    _ body: (inout SegmentationWorkspace) -> Result
  ) -> Result {
    let box = idle.withLock { $0.popLast() } ?? WorkspaceBox()
    defer { idle.withLock { $0.append(box) } }
    return body(&box.workspace)
  }
}

/// `@unchecked Sendable`: the pool lends it to one call at a time.
private final class WorkspaceBox: @unchecked Sendable {
  var workspace = SegmentationWorkspace()
}
