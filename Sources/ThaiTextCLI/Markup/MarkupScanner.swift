internal import ThaiText

/// Finds what of HTML is no text for a reader: tags, comments, scripts, styles, code.
///
/// A state machine by the tokenization stage of the HTML standard (section 13.2.5), which knows what to
/// make of any bytes, well-formed or not: a `<` without a letter behind it is text, a comment ends with
/// `-->` or `--!>`, an attribute's value may hold `>` if it is quoted. It differs in nothing that
/// decides where markup ends, but for CDATA sections of SVG and MathML, which it takes for the comments
/// that they are elsewhere. What one block leaves open goes on in the next.
///
/// - Complexity: O(*n*) for *n* bytes.
struct MarkupScanner: Sendable {
  /// What of the block that was scanned last is markup.
  private(set) var markup: [MarkupPart] = []
  private var state = State.data
  /// The name of the tag, in lower case, as far as it matters; or what may become a name.
  private var name: [UInt8] = []
  private var isEndTag = false
  /// Whose end tag ends the text that is no markup.
  private var rawElement: [UInt8] = []
  /// How many elements of each kind are open inside which nothing may be written.
  private var openVerbatim = [Int](repeating: 0, count: MarkupElement.verbatim.count)
  /// Where the part began that is being read.
  private var start = 0

  private enum State: Sendable {
    case data, tagOpen, endTagOpen, tagName
    case beforeAttribute, attributeName, afterAttributeName, beforeValue
    case doubleQuoted, singleQuoted, unquoted
    case declarationOpen, declarationDash, bogusComment
    case commentStart, commentStartDash, comment, commentDash, commentEnd, commentBang
    /// The text of a script, style, title and such.
    case raw, rawLessThan, rawEndTag
    case script(ScriptState), plaintext
  }

  /// A name is at most as long as the longest that means something, and one byte more.
  private static let longestName = 12

  /// Puts what is no text of a block, in order, into ``markup``.
  mutating func scan(_ block: TextBlock) {
    markup.removeAll(keepingCapacity: true)
    start = 0
    var index = 0
    while index < block.count {
      if case .data = state {
        index = skipText(from: index, in: block)
        guard index < block.count else { return }
      }
      step(block.storage[index], at: index, of: block)
      index += 1
    }
    if case .data = state { return }
    append(start..<block.count, isMarkup ? .hidden : .object, to: block)
  }

  /// Goes to the next `<`; text that may not be changed becomes a part on the way.
  private mutating func skipText(from index: Int, in block: TextBlock) -> Int {
    let end =
      block.storage[index..<block.count].firstIndex(of: UInt8(ascii: "<")) ?? block.count
    keepVerbatim(upTo: end, of: block)
    return end
  }

  private mutating func keepVerbatim(upTo end: Int, of block: TextBlock) {
    if openVerbatim.contains(where: { $0 > 0 }) { append(start..<end, .object, to: block) }
  }

  private var isMarkup: Bool {
    switch state {
    case .raw, .rawLessThan, .rawEndTag, .plaintext: false
    default: true
    }
  }

  private mutating func append(
    _ range: Range<Int>, _ effect: MarkupPart.Effect, to block: TextBlock
  ) {
    guard !range.isEmpty else { return }
    markup.append(MarkupPart(utf8Range: range, effect: effect))
  }
}

// MARK: - Tags

extension MarkupScanner {
  private mutating func step(_ byte: UInt8, at index: Int, of block: TextBlock) {
    switch state {
    case .data:
      (state, start) = (.tagOpen, index)
    case .tagOpen, .endTagOpen, .tagName:
      stepInName(byte, at: index, of: block)
    case .beforeAttribute, .attributeName, .afterAttributeName, .beforeValue, .doubleQuoted,
      .singleQuoted, .unquoted:
      stepInAttributes(byte, at: index, of: block)
    case .declarationOpen, .declarationDash, .bogusComment, .commentStart, .commentStartDash,
      .comment, .commentDash, .commentEnd, .commentBang:
      stepInComment(byte, at: index, of: block)
    case .raw, .rawLessThan, .rawEndTag:
      stepInRawText(byte, at: index, of: block)
    case .script(var script):
      if script.endsElement(byte) {
        endElement(at: index, byte, of: block)
      } else {
        state = .script(script)
      }
    case .plaintext: break
    }
  }

  private mutating func stepInName(_ byte: UInt8, at index: Int, of block: TextBlock) {
    switch (state, byte) {
    case (.tagOpen, UInt8(ascii: "!")): state = .declarationOpen
    case (.tagOpen, UInt8(ascii: "/")): state = .endTagOpen
    case (.tagOpen, UInt8(ascii: "?")): state = .bogusComment
    case (.tagOpen, _) where !byte.isASCIILetter: resumeText(with: byte, at: index, of: block)
    case (.endTagOpen, UInt8(ascii: ">")): end(at: index, .hidden, of: block)
    case (.endTagOpen, _) where !byte.isASCIILetter: state = .bogusComment
    case (.tagOpen, _), (.endTagOpen, _):
      if case .endTagOpen = state { isEndTag = true } else { isEndTag = false }
      (name, state) = ([byte | 0x20], .tagName)
    case (_, UInt8(ascii: ">")): endTag(at: index, of: block)
    case (_, _) where byte.isHTMLSpace || byte == UInt8(ascii: "/"): state = .beforeAttribute
    default: appendToName(byte)
    }
  }

  /// Goes on where a `<` was text.
  private mutating func resumeText(
    with byte: UInt8, at index: Int, of block: TextBlock
  ) {
    state = .data
    guard byte == UInt8(ascii: "<") else { return }
    keepVerbatim(upTo: index, of: block)
    (state, start) = (.tagOpen, index)
  }

  private mutating func appendToName(_ byte: UInt8) {
    guard name.count < Self.longestName else { return }
    name.append(byte.isASCIICapital ? byte | 0x20 : byte)
  }

  private mutating func stepInAttributes(
    _ byte: UInt8, at index: Int, of block: TextBlock
  ) {
    switch (state, byte) {
    case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")):
      state = .beforeAttribute
    case (.doubleQuoted, _), (.singleQuoted, _): break
    case (_, UInt8(ascii: ">")): endTag(at: index, of: block)
    case (.beforeValue, UInt8(ascii: "\"")): state = .doubleQuoted
    case (.beforeValue, UInt8(ascii: "'")): state = .singleQuoted
    case (.beforeValue, _): if !byte.isHTMLSpace { state = .unquoted }
    case (.unquoted, _): if byte.isHTMLSpace { state = .beforeAttribute }
    case (_, UInt8(ascii: "/")): state = .beforeAttribute
    case (.attributeName, UInt8(ascii: "=")), (.afterAttributeName, UInt8(ascii: "=")):
      state = .beforeValue
    case (.attributeName, _): if byte.isHTMLSpace { state = .afterAttributeName }
    case (_, _): if !byte.isHTMLSpace { state = .attributeName }
    }
  }

  private mutating func endTag(at index: Int, of block: TextBlock) {
    let element = MarkupElement(name)
    if let place = MarkupElement.verbatim.firstIndex(of: name) {
      openVerbatim[place] = max(0, openVerbatim[place] + (isEndTag ? -1 : 1))
    }
    end(at: index, element.effect, of: block)
    guard !isEndTag else { return }
    switch element.content {
    case .markup: break
    case .raw: (rawElement, state) = (name, .raw)
    case .script: state = .script(ScriptState())
    case .plaintext: state = .plaintext
    }
  }

  /// Ends a part with the byte at an index.
  private mutating func end(
    at index: Int, _ effect: MarkupPart.Effect, of block: TextBlock
  ) {
    append(start..<index + 1, effect, to: block)
    (start, state) = (index + 1, .data)
  }

  /// Goes on with the attributes of an end tag, whose name ends before an index.
  private mutating func endElement(at index: Int, _ byte: UInt8, of block: TextBlock) {
    (isEndTag, state) = (true, .beforeAttribute)
    if byte == UInt8(ascii: ">") { end(at: index, .hidden, of: block) }
  }
}

// MARK: - Comments and raw text

extension MarkupScanner {
  private mutating func stepInComment(_ byte: UInt8, at index: Int, of block: TextBlock) {
    switch (state, byte) {
    case (.declarationOpen, UInt8(ascii: "-")): state = .declarationDash
    case (.declarationDash, UInt8(ascii: "-")): state = .commentStart
    case (.declarationOpen, _), (.declarationDash, _), (.bogusComment, _):
      state = .bogusComment
      if byte == UInt8(ascii: ">") { end(at: index, .hidden, of: block) }
    case (.commentStart, UInt8(ascii: ">")), (.commentStartDash, UInt8(ascii: ">")),
      (.commentEnd, UInt8(ascii: ">")), (.commentBang, UInt8(ascii: ">")):
      end(at: index, .hidden, of: block)
    case (.commentStart, UInt8(ascii: "-")): state = .commentStartDash
    case (.commentStartDash, UInt8(ascii: "-")), (.commentDash, UInt8(ascii: "-")),
      (.commentEnd, UInt8(ascii: "-")):
      state = .commentEnd
    case (.comment, UInt8(ascii: "-")), (.commentBang, UInt8(ascii: "-")): state = .commentDash
    case (.commentEnd, UInt8(ascii: "!")): state = .commentBang
    default: state = .comment
    }
  }

  /// The text of an element that has no markup in it, up to its end tag.
  private mutating func stepInRawText(_ byte: UInt8, at index: Int, of block: TextBlock) {
    switch (state, byte) {
    case (.rawLessThan, UInt8(ascii: "/")): (name, state) = ([], .rawEndTag)
    case (.rawEndTag, _) where byte.isASCIILetter: appendToName(byte)
    case (.rawEndTag, _) where name == rawElement && byte.endsTagName:
      endElement(at: index, byte, of: block)
    default: state = byte == UInt8(ascii: "<") ? .rawLessThan : .raw
    }
  }
}

extension UInt8 {
  /// White space inside a tag.
  var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }

  /// Whether a tag's name ends before the byte.
  var endsTagName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
