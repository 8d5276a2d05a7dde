// The C library of the system under one name. This file alone knows what it is called on each platform.
//
// `preconcurrency`: C declares `stdout` as a variable, which is used below.
#if canImport(Darwin)
  @unsafe @preconcurrency @_exported public import Darwin
#elseif canImport(Glibc)
  @unsafe @preconcurrency @_exported public import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency @_exported public import Musl
#elseif canImport(Android)
  @unsafe @preconcurrency @_exported public import Android
#elseif canImport(WASILibc)
  @unsafe @preconcurrency @_exported public import WASILibc
#endif

/// Lets the process fail at its end if what it printed could not be written.
///
/// `print` keeps bytes until then, and tells no one when the disk is full or the output is closed.
package func failAtExitIfOutputIsLost() { atexit(reportLostOutput) }

private let reportLostOutput: @convention(c) () -> Void = {
  guard unsafe fflush(stdout) != 0 || ferror(stdout) != 0 else { return }
  let code = errno
  // What a shell reports of a program that was stopped by a broken pipe.
  guard code != EPIPE else { _exit(141) }
  let reason = unsafe String(cString: strerror(code))
  let message = Array("Error: cannot write standard output: \(reason)\n".utf8)
  // Who cannot be told that either has the exit status.
  _ = unsafe write(STDERR_FILENO, message, message.count)
  _exit(EXIT_FAILURE)
}
