import Foundation

/// libFuzzer's own `main`; see https://llvm.org/docs/LibFuzzer.html.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What is fuzzed. It is set once, before the driver runs.
nonisolated(unsafe) private var fuzz: (inout FuzzInput) -> Void = { _ in }

/// `ThaiTextFuzz TARGET [options and folders of libFuzzer]`
@main struct Main {
  static func main() {
    let name = CommandLine.arguments.dropFirst().first ?? ""
    guard let chosen = FuzzTargets.make(name) else {
      let names = FuzzTargets.names.joined(separator: ", ")
      FileHandle.standardError.write(Data("'\(name)' is no target; give one of \(names).\n".utf8))
      exit(2)
    }
    fuzz = chosen
    // The driver sees the arguments without the target's name.
    var count = CommandLine.argc - 1
    let all = CommandLine.unsafeArgv
    all[1] = all[0]
    var arguments = all + 1
    _ = runDriver(&count, &arguments) { bytes, count in
      var input = FuzzInput(UnsafeBufferPointer(start: bytes, count: count))
      fuzz(&input)
      return 0
    }
  }
}
