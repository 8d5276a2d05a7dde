internal import ThaiText

/// Writes the acronyms of documents.
struct AcronymWriter {
  let format: AcronymsCommand.Format
  let isPerLine: Bool
  private let tokenizer = ThaiTokenizer.default

  init(format: AcronymsCommand.Format, isPerLine: Bool) {
    self.format = format
    self.isPerLine = isPerLine
  }

  func write(_ source: AcronymDocument, to output: inout ByteBuffer) {
    let document = tokenizer.document(of: String(keepingOffsetsOf: source.bytes))
    if isPerLine, format == .text {
      output.append(summary(of: document))
      output.append(TextBlock.lineFeed)
      return
    }
    var starts = LineStarts(in: document.text, from: source.start ?? LinePosition())
    for acronym in document.acronyms {
      let place = starts.place(of: acronym.utf8Range)
      write(acronym, place, to: &output)
    }
  }

  /// A line's acronyms with the long forms that the line gives.
  private func summary(of document: Document) -> String {
    let items = document.acronyms.map { acronym in
      let long = acronym.longForms.filter { $0.provenance == .here }.map(\.text)
      let forms = long.isEmpty ? "" : "{" + long.joined(separator: " / ") + "}"
      return "\(acronym.text)=\(acronym.canonical)\(forms)"
    }
    return items.isEmpty ? "NONE" : items.joined(separator: " ; ")
  }

  private func write(
    _ acronym: Acronym, _ place: LineStarts.Place, to output: inout ByteBuffer
  ) {
    let long = acronym.longForms.map(\.text).joined(separator: " / ")
    switch format {
    case .text:
      output.append(
        "\(place.line):\(place.start)-\(place.end) \(acronym.text) \(acronym.canonical) "
          + "\(acronym.evidence.rawValue)\(long.isEmpty ? "" : " {\(long)}")\n")
    case .tsv:
      let fields = [
        "\(place.line)", "\(place.start)", "\(place.end)", "\(acronym.text)", acronym.canonical,
        acronym.kind.rawValue, acronym.evidence.rawValue, long,
      ]
      TSVText.appendLine(of: fields, to: &output)
    case .jsonl: appendJSON(acronym, place, to: &output)
    }
  }

  private func appendJSON(
    _ acronym: Acronym, _ place: LineStarts.Place, to output: inout ByteBuffer
  ) {
    output.append("{\"line\":\(place.line),\"start\":\(place.start),\"end\":\(place.end)")
    JSONText.appendMember("surface", String(acronym.text), to: &output)
    JSONText.appendMember("canonical", acronym.canonical, to: &output)
    JSONText.appendMember("kind", acronym.kind.rawValue, to: &output)
    JSONText.appendMember("evidence", acronym.evidence.rawValue, to: &output)
    JSONText.appendMember("confidence", acronym.confidence.rawValue, to: &output)
    output.append(",\"plural\":\(acronym.isPlural),\"longForms\":[")
    for (index, form) in acronym.longForms.enumerated() {
      output.append(index == 0 ? "{\"text\":\"" : ",{\"text\":\"")
      JSONText.append(form.text, to: &output)
      output.append("\",\"provenance\":\"\(form.provenance.rawValue)\"")
      output.append(",\"confidence\":\"\(form.confidence.rawValue)\"}")
    }
    output.append("]}\n")
  }
}

/// Where the lines of a text begin, for offsets that are asked for in order.
private struct LineStarts {
  struct Place {
    var line: Int
    var start: Int
    var end: Int
  }

  private let bytes: [UInt8]
  private var line: Int
  private var lineStart: Int
  private var position = 0

  /// - Parameter start: Where the text begins in its file.
  init(in text: String, from start: LinePosition) {
    bytes = Array(text.utf8)
    line = start.line
    lineStart = -start.utf8Offset
  }

  /// The place of a range that begins where the one before did, or later.
  mutating func place(of range: Range<Int>) -> Place {
    while position < range.lowerBound {
      if bytes[position] == TextBlock.lineFeed {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
    return Place(
      line: line, start: range.lowerBound - lineStart, end: range.upperBound - lineStart)
  }
}
