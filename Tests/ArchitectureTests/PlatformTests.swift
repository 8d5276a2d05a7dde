import Foundation
import Testing

/// What the library needs of a platform is known, and asked for in one place.
@Suite struct PlatformTests {
  /// Beside them there is memory, and on Linux the call that the standard library's `Mutex` makes.
  private static let functions: Set = [
    "close", "fstat", "mmap", "munmap", "open", "read", "strerror",
  ]
  private static let ofTheRuntime: Set = [
    "free", "malloc", "malloc_usable_size", "memcmp", "memcpy", "memmove", "memset",
    "posix_memalign", "syscall",
  ]
  private static let ownPrefixes = ["$s", "swift", "thaitext", "cicu", "symbolic", "_"]

  /// A platform has another name for the C library in one file alone.
  @Test func oneFileNamesTheCLibrary() throws {
    let names = #/\bimport\s+(Darwin|Glibc|Musl|Android|WASILibc|ucrt)\b/#
    let files = try SourceTree.files(in: "Sources").filter { $0.code.contains(names) }
    #expect(files.map(\.name) == ["Sources/ThaiTextSystem/CLibrary.swift"])
  }

  #if os(Linux)
    private static let nm = "/usr/bin/nm"

    /// What a compiled library leaves to others says so better than its text.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: nm), "needs nm of binutils"))
    func theLibraryAsksForFewFunctions() throws {
      let folder = SourceTree.build.appendingPathComponent("ThaiText.build")
      let objects = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".o") }
      #expect(!objects.isEmpty)
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: Self.nm)
      process.currentDirectoryURL = folder
      process.arguments = ["--undefined-only", "--format=just-symbols"] + objects
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let found = Set(String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init))
        .filter { name in
          !name.hasSuffix(":") && !Self.ownPrefixes.contains(where: name.hasPrefix)
        }
      #expect(found.isSuperset(of: ["mmap", "strerror"]))
      #expect(found.subtracting(Self.functions).subtracting(Self.ofTheRuntime).isEmpty)
    }
  #endif
}
