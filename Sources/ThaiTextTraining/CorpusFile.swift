internal import FoundationEssentials
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
      guard weight > 0 else {
        throw CorpusError(file: text, reason: "the weight of a corpus is above 0")
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

  /// Reads the corpus.
  ///
  /// - Parameter labelsRegions: See ``BESTReader/labelsRegions``.
  package func read(labelsRegions: Bool = true) throws(CorpusError) -> Corpus {
    let lines = format.lines(of: try TextFile.read(path), labelsRegions: labelsRegions)
    guard !lines.isEmpty else {
      throw CorpusError(file: path, reason: "there is no line of \(format.rawValue) text in it")
    }
    return Corpus(name: name, standard: standard, weight: weight, lines: lines)
  }

  /// The last component of the path.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// Text that training cannot use, and why.
package struct CorpusError: Error, Sendable, CustomStringConvertible {
  package var file: String
  package var reason: String

  package init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }

  package var description: String { "\(file): \(reason)." }
}

/// Reads whole files of text.
package enum TextFile {
  /// The text of a file, or of the standard input if the path is `-`.
  package static func read(_ path: String) throws(CorpusError) -> String {
    guard !path.hasSuffix(".xz") else {
      throw CorpusError(
        file: path, reason: "compressed text has to come through a pipe, as in <(xz -dc \(path))")
    }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(filePath: path == "-" ? "/dev/stdin" : path))
    } catch {
      throw CorpusError(file: path, reason: "the file cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CorpusError(file: path, reason: "the file is not UTF-8")
    }
    return text
  }
}
