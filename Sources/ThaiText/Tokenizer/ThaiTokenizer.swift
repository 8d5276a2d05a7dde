/// Splits text into tokens.
///
///     for token in ThaiTokenizer.default.tokens(in: "ไปเที่ยวเชียงใหม่ปี 2569") {
///       print(token.text, token.kind, token.utf8Range)
///     }
///
/// A tokenizer is immutable: make one and share it among all tasks. Any text has tokens, and
/// concatenated they are the text, byte for byte. Time is linear in the length of the text.
public struct ThaiTokenizer: Sendable {
  /// By one reference, so that who hands a tokenizer on counts one.
  private let parts: Parts

  private final class Parts: Sendable {
    let configuration: Configuration
    let engines: TokenizerEngines
    let workspaces = WorkspacePool()

    init(_ configuration: Configuration) {
      self.configuration = configuration
      engines = TokenizerEngines(thai: configuration.thai, fallback: configuration.fallback)
    }
  }

  public init(_ configuration: Configuration = .default) { parts = Parts(configuration) }

  public var configuration: Configuration { parts.configuration }
  var engines: TokenizerEngines { parts.engines }

  /// The tokenizer with the default configuration, made at its first use.
  public static let `default` = ThaiTokenizer()

  /// The tokens of a text. Indices are those of the string that the text is a part of.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func tokens(in text: some StringProtocol) -> Tokens {
    parts.workspaces.withWorkspace { workspace in tokens(in: text.substring, using: &workspace) }
  }

  /// The tokens of a text, found with a workspace of the caller's.
  package func tokens(
    in text: Substring, using workspace: inout SegmentationWorkspace
  ) -> Tokens {
    var text = text
    var boundaries: [Boundary] = []
    let analysis = text.withUTF8Span { utf8 in
      analyze(utf8, appendingTo: &boundaries, using: &workspace)
    }
    return Tokens(of: text, boundaries: boundaries, repairs: analysis.repairs)
  }

  /// Appends the boundaries of the tokens of UTF-8 text: the way for callers that hold bytes.
  ///
  /// Text that is canonical already is not copied, and once the tokenizer's buffers have grown to the
  /// size that the texts need the engines allocate nothing. Text to be normalized, repaired or
  /// searched for acronyms takes memory in proportion to its length.
  ///
  /// - Parameters:
  ///   - utf8: The text, below 4 GiB. Ill-formed sequences become tokens of kind `unknown`.
  ///   - boundaries: Where to append one boundary for each token. The first token begins at 0.
  /// - Complexity: O(*n*) for *n* bytes.
  public func appendBoundaries(in utf8: Span<UInt8>, to boundaries: inout [Boundary]) {
    withWorkspace { workspace in
      appendBoundaries(in: utf8, to: &boundaries, using: &workspace)
    }
  }

  /// The same with a workspace of the caller's.
  package func appendBoundaries(
    in utf8: Span<UInt8>, to boundaries: inout [Boundary],
    using workspace: inout SegmentationWorkspace
  ) {
    _ = analyze(utf8, appendingTo: &boundaries, using: &workspace)
  }

  /// Lends a workspace to callers that have none of their own.
  func withWorkspace<Result>(_ body: (inout SegmentationWorkspace) -> Result) -> Result {
    parts.workspaces.withWorkspace(body)
  }
}
