/// Makes the search key of a token: rules S1 to S13 over its canonical form.
///
/// The rules work on scalars that remember where they come from, so the way back is known whatever
/// a rule does. Every rule takes linear time.
struct SearchRewriter {
  let options: Normalizer.Options

  /// The key of canonical text, and its alignment with that text.
  func rewrite(_ text: Span<UInt8>) -> NormalizedUTF8 {
    var scalars = foldedScalars(of: text)
    apply(to: &scalars)
    return write(scalars, of: text)
  }

  /// Rules S1 to S5 as far as they change one scalar at a time.
  private func foldedScalars(of text: Span<UInt8>) -> [SourceScalar] {
    var scalars: [SourceScalar] = []
    var cursor = UTF8Cursor(at: 0)
    while true {
      let start = cursor.utf8Offset
      guard let element = cursor.next(in: text) else { return scalars }
      let source = start..<cursor.utf8Offset
      guard case .scalar(let scalar) = element else {
        scalars.append(SourceScalar(SourceScalar.illFormed, from: source))
        continue
      }
      let value = ScalarFolding.fold(scalar.value)
      scalars.append(SourceScalar(value, from: source, isChanged: value != scalar.value))
    }
  }

  private func apply(to scalars: inout [SourceScalar]) {
    PunctuationFolding.expandEllipses(&scalars)
    join(&scalars)
    let count = scalars.count
    StrayMarks.delete(&scalars)
    if options.removesTones { scalars.removeAll { ThaiLetter.isTone($0.value) } }
    // What stood on both sides of a deleted mark may be a run now.
    if scalars.count < count { join(&scalars) }
    Lengthening.shorten(&scalars) { options.lexicon?.contains($0) ?? false }
  }

  /// The rules about neighbours.
  private func join(_ scalars: inout [SourceScalar]) {
    SpaceFolding.collapseRuns(&scalars)
    RepeatedVowels.collapse(&scalars)
    SeveralTones.keepLast(&scalars)
    Maiyamok.joinToWord(&scalars)
    Paiyannoi.joinToWord(&scalars)
    NikhahitSaraI.compose(&scalars)
  }

  private func write(_ scalars: [SourceScalar], of text: Span<UInt8>) -> NormalizedUTF8 {
    var output = NormalizedUTF8()
    var written = 0
    var index = 0
    while index < scalars.count {
      let source = scalars[index].source
      // One scalar may have become several: they have the same source.
      let end = scalars[index...].firstIndex { $0.source != source } ?? scalars.count
      output.alignment.delete(source.lowerBound - written)
      if end == index + 1, !scalars[index].isChanged {
        output.append(text.extracting(source))
      } else {
        output.replace(source.count, with: scalars[index..<end].map(\.value))
      }
      written = source.upperBound
      index = end
    }
    output.alignment.delete(text.count - written)
    return output
  }
}

/// Rules S1 to S5 for one scalar.
enum ScalarFolding {
  static func fold(_ value: UInt32) -> UInt32 {
    let narrow = CaseFolding.fold(ThaiDigits.fold(WidthFolding.fold(value)))
    return PunctuationFolding.fold(SpaceFolding.fold(narrow))
  }
}
