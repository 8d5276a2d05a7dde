internal import ArgumentParser
internal import ThaiText

/// The forms in which tokens can be written.
enum TokenFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case lines
  case jsonl
  case tsv
}

/// Writes the tokens of a block in one format.
protocol TokenWriter: Sendable {
  /// What has to be known of a text beside its tokens.
  var needs: TextAnalysis.Needs { get }

  /// Appends the tokens of `block`, whose bytes are `text`, to `output`.
  ///
  /// - Parameter analysis: That of the text, which gave the boundaries.
  func write(
    _ boundaries: [Boundary], _ analysis: TextAnalysis, of text: Span<UInt8>, in block: TextBlock,
    to output: inout ByteBuffer)
}

/// A token, or the line end that is none.
struct LineToken {
  var range: Range<Int>
  var boundary: Boundary
  /// Whether this is the line feed, or the carriage return and line feed, that ends a line.
  var isLineEnd: Bool
}

extension TokenWriter {
  var needs: TextAnalysis.Needs { [] }

  /// Calls `body` for each token and line end of a text.
  @inline(__always)
  func forEachToken(
    _ boundaries: [Boundary], of text: Span<UInt8>, _ body: (LineToken) -> Void
  ) {
    var start = 0
    for boundary in boundaries {
      let end = boundary.utf8Offset
      // A line feed is always a token of its own, or the end of one with a carriage return.
      let isLineEnd = text[end &- 1] == UInt8(ascii: "\n")
      body(LineToken(range: start..<end, boundary: boundary, isLineEnd: isLineEnd))
      start = end
    }
  }
}
