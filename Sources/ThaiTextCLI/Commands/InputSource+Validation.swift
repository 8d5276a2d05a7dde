internal import ArgumentParser

extension InputSource {
  /// Throws if the arguments name standard input twice: it can be read once.
  static func validate(_ paths: [String]) throws {
    guard paths.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("'-' names standard input, which can be read only once.")
    }
  }
}
