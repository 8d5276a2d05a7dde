// The only file of the probe that calls the C library.
internal import ThaiTextSystem

/// How long the processor has worked for this process.
///
/// It is called at the beginning and at the end of each pass: Benchmarks/instructions.sh finds these
/// places by the name of the function, which therefore must not be inlined.
@inline(never)
func processorSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// What the probe asks of the operating system.
enum Platform {
  /// The most memory that the process has had at a time.
  static var peakKilobytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      unsafe getrusage(RUSAGE_SELF.rawValue, &usage)
    #else
      unsafe getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return usage.ru_maxrss / 1024
    #else
      return usage.ru_maxrss
    #endif
  }

  /// The bytes of a file, or `nil` if it cannot be read.
  static func contents(ofFile path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return unsafe ferror(file) == 0 ? contents : nil }
      contents += buffer[..<count]
    }
  }

  static func printError(_ text: String) {
    var text = text
    // A message that cannot be written is lost; the exit status remains.
    text.withUTF8 { bytes in _ = unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }

  static func exitWithFailure() -> Never { exit(EXIT_FAILURE) }
}
