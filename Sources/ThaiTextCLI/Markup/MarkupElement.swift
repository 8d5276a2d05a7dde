/// A part of HTML that is no text.
struct MarkupPart: Sendable {
  /// What a part is to the text around it.
  enum Effect: Sendable {
    /// Nothing: words go on behind it, as in `รอง<b>เท้า</b>`.
    case hidden
    /// Something in the line that is no Thai: a picture, code.
    case object
    /// The end of a line or of a block.
    case lineEnd
  }

  var utf8Range: Range<Int>
  var effect: Effect
}

/// What is to be known of an element by its name.
struct MarkupElement {
  enum Content { case markup, raw, script, plaintext }

  /// What its tags are to the text around them.
  let effect: MarkupPart.Effect
  let content: Content

  /// - Parameter name: In lower case.
  init(_ name: [UInt8]) {
    let name = String(decoding: name, as: UTF8.self)
    effect =
      Self.blocks.contains(name) ? .lineEnd : Self.objects.contains(name) ? .object : .hidden
    content =
      switch name {
      case "script": .script
      case "plaintext": .plaintext
      case _ where Self.raw.contains(name): .raw
      default: .markup
      }
  }

  /// The elements whose text is shown, or copied, as it stands. What is not closed goes on to the end,
  /// as it does in a browser.
  static let verbatim = ["pre", "code", "kbd", "samp", "listing", "tt"].map { Array($0.utf8) }

  /// The elements without markup inside: their text is code, or shown where no space may be added.
  private static let raw: Set<String> = [
    "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  /// The elements that no line of text flows through.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "col",
    "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol",
    "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "title", "tr", "ul", "xmp",
  ]

  private static let objects: Set<String> = [
    "audio", "button", "canvas", "code", "embed", "iframe", "img", "input", "kbd", "math", "meter",
    "object", "picture", "progress", "samp", "select", "svg", "textarea", "tt", "video", "wbr",
  ]
}
