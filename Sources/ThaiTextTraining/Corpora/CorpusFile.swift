package import ThaiText

/// A file of segmented text, as it is named on the command line: `STANDARD:PATH[:WEIGHT]`.
package struct CorpusFile: Sendable, Equatable {
  package var standard: AnnotationStandard
  /// `-` for the standard input.
  package var path: String
  package var weight: Float = 1

  /// - Throws: ``CorpusError`` unless the text has that form.
  package init(_ text: String) throws(CorpusError) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 2, let last = parts.last, let weight = Float(last) {
      guard weight > 0, weight.isFinite else {
        throw CorpusError(file: text, reason: "the weight of a corpus is a number above 0")
      }
      self.weight = weight
      parts.removeLast()
    }
    guard parts.count >= 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw CorpusError(
        file: text, reason: "a corpus is named STANDARD:FILE or STANDARD:FILE:WEIGHT")
    }
    standard = AnnotationStandard(rawValue: parts[0])
    path = parts.dropFirst().joined(separator: ":")
  }

  /// The format of the file: by its extension, or else that of the standard's own corpus.
  package var format: CorpusFormat {
    if path.hasSuffix(".conllu") { return .conllu }
    return standard == .best ? .best : .bars
  }

  /// The corpus, given the text of the file.
  ///
  /// - Throws: ``CorpusError`` when there is nothing to train on, or a region of BEST has no end.
  package func corpus(of text: some StringProtocol) throws(CorpusError) -> Corpus {
    if format == .best, let fault = BESTRegionCheck.fault(in: text) {
      throw CorpusError(
        file: path, line: fault.line, reason: "\(fault.reason); close each region in its line")
    }
    let lines = format.lines(of: text)
    guard !lines.isEmpty else {
      throw CorpusError(file: path, reason: "there is no line of \(format.rawValue) text in it")
    }
    return Corpus(name: name, standard: standard, weight: weight, lines: lines)
  }

  /// The last component of the path; what comes through a pipe has no name.
  package var name: String {
    if path == "-" || path.hasPrefix("/dev/") { return "piped text" }
    return path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// A corpus that training cannot use, and why.
package struct CorpusError: Error, Sendable, CustomStringConvertible {
  package var file: String
  /// The line, counted from 1.
  package var line: Int?
  package var reason: String

  package init(file: String, line: Int? = nil, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  package var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(reason)."
  }
}
