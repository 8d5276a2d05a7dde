import CIndexStore
import Foundation

/// What the compiler wrote down about the package when it built it: which file defines each symbol,
/// and which files use it.
struct CompilerIndex {
  /// A use of a symbol.
  struct Use {
    /// The path of the file that uses it, and of the one that defines it, below the folder.
    let file: String
    let line: Int
    let definingFile: String
    let symbol: String
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var uses: [Use] = []

  /// Reads the index of the Swift files in a folder of the package.
  ///
  /// - Parameter library: The path of the compiler's libIndexStore.
  init(of folder: String, library: String) throws {
    let root = SourceTree.root.appendingPathComponent(folder).path + "/"
    var collector = Collector(root: root)
    let problem = unsafe withUnsafeMutablePointer(to: &collector) { collector in
      unsafe cindexstore_read(
        library, Self.store, root,
        { context, occurrence in
          unsafe context?.assumingMemoryBound(to: Collector.self).pointee.add(occurrence)
        }, collector)
    }
    if let problem = unsafe problem { throw Failure(description: unsafe String(cString: problem)) }
    uses = collector.uses
  }

  /// The index of the build that runs the test.
  private static let store = SourceTree.build.appendingPathComponent("index/store").path

  /// Where the compiler has libIndexStore, if `swift` is on the path.
  static let library: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").lazy
      .map { URL(fileURLWithPath: "\($0)/swift").resolvingSymlinksInPath() }
      .flatMap { swift in
        ["so", "dylib"].map { kind in
          swift.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("lib/libIndexStore.\(kind)").path
        }
      }
      .first { FileManager.default.fileExists(atPath: $0) }
  }()
}

extension CompilerIndex {
  /// Gathers occurrences until all are known.
  private struct Collector {
    let root: String
    var definitions: [String: String] = [:]
    var references: [(usr: String, file: String, line: Int)] = []
    private var files: [String: String?] = [:]

    init(root: String) { self.root = root }

    mutating func add(_ occurrence: cindexstore_occurrence) {
      guard let path = unsafe path(String(cString: occurrence.file)) else { return }
      let usr = unsafe String(cString: occurrence.usr)
      if unsafe occurrence.is_definition {
        definitions[usr] = path
      } else {
        references.append((usr, path, unsafe Int(occurrence.line)))
      }
    }

    /// The path below the root, or `nil` if the index is about a file that was since moved.
    private mutating func path(_ file: String) -> String? {
      if let known = files[file] { return known }
      let path =
        FileManager.default.fileExists(atPath: file) ? String(file.dropFirst(root.count)) : nil
      files[file] = path
      return path
    }

    var uses: [Use] {
      references.compactMap { usr, file, line in
        definitions[usr].map { Use(file: file, line: line, definingFile: $0, symbol: usr) }
      }
    }
  }
}
