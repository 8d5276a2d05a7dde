import Foundation
import Testing

/// Signals end the command as they end others, and leave no part of a file.
@Suite struct SignalTests {
  /// Starts `tokenize` on a pipe that stays open, as `$pid`, and waits until its file is begun.
  private static func started(by prefix: String = "") -> String {
    """
    set -m  # Else what runs in the background is told to ignore an interrupt.
    mkfifo "$1/in"; exec 3<> "$1/in"; echo old > "$1/out"
    \(prefix) "$0" tokenize --output "$1/out" "$1/in" 3>&- & pid=$!
    for i in {1..200}; do ls "$1"/*.partial &> /dev/null && break; sleep 0.05; done

    """
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func aSignalLeavesNothingBehind(_ signal: String) throws {
    try TemporaryFolder.with { folder in
      let status = try Executable.shell(
        Self.started() + "kill -s \(signal) $pid; wait $pid; status=$?; rm \"$1/in\"; exit $status",
        in: folder)
      #expect(status > 128)
      #expect(try folder.read("out") == Array("old\n".utf8))
      #expect(try folder.names == ["out"])
    }
  }

  /// As `nohup` has it.
  @Test func anIgnoredSignalStaysIgnored() throws {
    try TemporaryFolder.with { folder in
      let status = try Executable.shell(
        """
        trap '' HUP
        \(Self.started())
        kill -s HUP $pid; echo กา1 >&3; exec 3>&-; wait $pid
        """, in: folder)
      #expect(status == 0)
      #expect(try folder.read("out") == Array("กา|1\n".utf8))
    }
  }

  private static let hasNamespaces =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/unshare")
    && (try? TemporaryFolder.with { try Executable.shell("unshare -pf true 2> /dev/null", in: $0) })
      == 0

  /// The first process of a container is number 1, and no signal ends it that it does not handle.
  @Test(.enabled(if: Self.hasNamespaces, "needs the right to make a namespace of processes"))
  func theFirstProcessOfAContainerEndsToo() throws {
    try TemporaryFolder.with { folder in
      let status = try Executable.shell(
        """
        \(Self.started(by: "unshare -pf"))
        kill -s TERM $(cat /proc/$pid/task/$pid/children); wait $pid; status=$?; rm "$1/in"
        exit $status
        """, in: folder)
      #expect(status == 143)
      #expect(try folder.names == ["out"])
    }
  }
}
