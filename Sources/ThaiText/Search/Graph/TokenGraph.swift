/// A token of a graph: where it stands in the text, and among the fine tokens.
public struct GraphToken: Hashable, Sendable {
  /// The token's text, which shares the storage of the input.
  public let text: Substring
  public let kind: TokenKind
  /// Where the token stands, in offsets of the input's UTF-8.
  public let utf8Range: Range<Int>
  /// The number of fine tokens before it, white space and punctuation counted.
  public let position: Int
  /// The number of fine tokens that it is made of: its parts.
  public let positionLength: Int

  /// Whether the token is made of several fine tokens.
  public var isCompound: Bool { positionLength > 1 }

  /// Where the token stands in the input.
  public var range: Range<String.Index> { text.startIndex..<text.endIndex }
}

/// The tokens of a text at some granularity.
///
///     let graph = ThaiTokenizer.default.tokenGraph(in: "ลดความเหลื่อมล้ำ", granularity: .search)
///     graph.map(\.text)               // ["ลด", "ความเหลื่อมล้ำ", "ความ", "เหลื่อมล้ำ"]
///     graph.map(\.position)           // [0, 1, 1, 2]
///     graph.map(\.positionLength)     // [1, 2, 1, 1]
///
/// With ``Granularity/fine`` and ``Granularity/coarse`` the tokens are the text, one after the
/// other. With ``Granularity/search`` each coarse token of several parts is followed by these
/// parts, which are fine tokens; leave out either the compounds or the parts, and the rest is the
/// text.
public struct TokenGraph: RandomAccessCollection, Sendable {
  public let granularity: Granularity
  /// The fine tokens, of which all others are made.
  public let fineTokens: Tokens
  private let nodes: [Node]

  private struct Node {
    var tokens: Range<Int>
    var kind: TokenKind
  }

  init(_ tokens: Tokens, _ segmentation: CoarseSegmentation, granularity: Granularity) {
    fineTokens = tokens
    self.granularity = granularity
    let boundaries = tokens.boundaries
    var nodes: [Node] = []
    segmentation.forEachToken(of: boundaries) { row, kind in
      if granularity != .fine { nodes.append(Node(tokens: row, kind: kind)) }
      guard granularity == .fine || (granularity == .search && row.count > 1) else { return }
      nodes += row.map { Node(tokens: $0..<$0 + 1, kind: boundaries[$0].kind) }
    }
    self.nodes = nodes
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { nodes.count }

  /// - Complexity: O(1).
  public subscript(position: Int) -> GraphToken {
    let node = nodes[position]
    let boundaries = fineTokens.boundaries
    let start = node.tokens.lowerBound == 0 ? 0 : boundaries[node.tokens.lowerBound - 1].utf8Offset
    let end = boundaries[node.tokens.upperBound - 1].utf8Offset
    return GraphToken(
      text: fineTokens.source.part(atUTF8: start..<end), kind: node.kind, utf8Range: start..<end,
      position: node.tokens.lowerBound, positionLength: node.tokens.count)
  }
}

extension ThaiTokenizer {
  /// The tokens of a text at a granularity. Indices are those of the string that the text is a part
  /// of.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func tokenGraph(in text: some StringProtocol, granularity: Granularity) -> TokenGraph {
    var text = text.substring
    var boundaries: [Boundary] = []
    let (analysis, segmentation) = text.withUTF8Span { utf8 in
      let analysis = withWorkspace { workspace in
        analyze(utf8, appendingTo: &boundaries, using: &workspace)
      }
      return (analysis, CoarseSegmentation(of: utf8, boundaries, analysis))
    }
    let tokens = Tokens(of: text, boundaries: boundaries, repairs: analysis.repairs)
    return TokenGraph(tokens, segmentation, granularity: granularity)
  }
}

extension Document {
  /// The tokens of the document at a granularity. What the document gives as the long form of an
  /// acronym is one coarse token.
  ///
  /// - Complexity: O(*n*) for *n* bytes of UTF-8.
  public func tokenGraph(granularity: Granularity) -> TokenGraph {
    TokenGraph(tokens, coarseSegmentation, granularity: granularity)
  }

  private var coarseSegmentation: CoarseSegmentation {
    var text = text
    return text.withUTF8Span { utf8 in
      CoarseSegmentation(of: utf8, tokens.boundaries, analysis, longForms: definedLongForms)
    }
  }

  /// Where the document says what an acronym stands for, in order.
  var definedLongForms: [Range<Int>] {
    definitions.filter { $0.confidence > .low }.map(\.longFormUTF8Range)
      .sorted { $0.lowerBound < $1.lowerBound }
  }
}
