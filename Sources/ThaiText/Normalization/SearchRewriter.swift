/// Makes the search key of a token: runs the search rules over its canonical form.
///
/// The rules work on scalars that remember where they come from, so the way back is known whatever
/// a rule does. Every rule takes linear time.
struct SearchRewriter {
  let rules: RuleSet
  let options: Normalizer.Options

  /// The key of canonical text, and its alignment with that text.
  func rewrite(_ text: Span<UInt8>) -> NormalizedUTF8 {
    var scalars = replacedScalars(of: text)
    var triggers: UInt64?
    for entry in rules.rewrites.entries {
      let found = triggers ?? rules.rewrites.triggers(in: scalars)
      triggers = found
      guard found & entry.triggers != 0 else { continue }
      entry.rewrite(&scalars, options)
      // What a rule has changed may be something for those after it.
      triggers = nil
    }
    return write(scalars, of: text)
  }

  /// The scalars, as far as rules change one at a time.
  private func replacedScalars(of text: Span<UInt8>) -> [SourceScalar] {
    var scalars: [SourceScalar] = []
    scalars.reserveCapacity(text.count / 3 + 1)
    var cursor = UTF8Cursor(at: 0)
    while true {
      let start = cursor.utf8Offset
      if case let letter = text.thaiScalar(at: start), letter != .none {
        let scalar = TextScalar(letter)
        let value = rules.replacement(of: scalar)
        scalars.append(SourceScalar(value, from: start..<start + 3, isChanged: value != scalar))
        cursor = UTF8Cursor(at: start + 3)
        continue
      }
      guard let element = cursor.next(in: text) else { return scalars }
      let source = start..<cursor.utf8Offset
      guard case .scalar(let scalar) = element else {
        scalars.append(SourceScalar(.illFormed, from: source))
        continue
      }
      let value = rules.replacement(of: TextScalar(scalar))
      scalars.append(SourceScalar(value, from: source, isChanged: value != TextScalar(scalar)))
    }
  }

  private func write(_ scalars: [SourceScalar], of text: Span<UInt8>) -> NormalizedUTF8 {
    var output = NormalizedUTF8()
    output.bytes.reserveCapacity(text.count)
    // What stays the same is copied as a whole.
    var same = 0..<0
    var index = 0
    while index < scalars.count {
      let source = scalars[index].source
      // One scalar may have become several: they have the same source.
      var end = index + 1
      while end < scalars.count, scalars[end].source == source { end += 1 }
      let isSame = end == index + 1 && !scalars[index].isChanged
      if isSame, source.lowerBound == same.upperBound {
        same = same.lowerBound..<source.upperBound
      } else {
        if !same.isEmpty { output.append(text.extracting(same)) }
        output.alignment.delete(source.lowerBound - same.upperBound)
        if !isSame { output.replace(source.count, with: scalars[index..<end].lazy.map(\.value)) }
        same = (isSame ? source.lowerBound : source.upperBound)..<source.upperBound
      }
      index = end
    }
    if !same.isEmpty { output.append(text.extracting(same)) }
    output.alignment.delete(text.count - same.upperBound)
    return output
  }
}

extension [SourceScalar] {
  /// Leaves the first scalar of each run of equal ones for which the condition holds.
  mutating func collapseRuns(where isCollapsible: (TextScalar) -> Bool) {
    var previous: TextScalar?
    removeAll { scalar in
      defer { previous = scalar.value }
      return scalar.value == previous && isCollapsible(scalar.value)
    }
  }

  /// Removes the spaces directly before the scalars for which the condition holds.
  mutating func removeSpaces(before isSign: (TextScalar) -> Bool) {
    guard contains(where: { isSign($0.value) }) else { return }
    var kept: [SourceScalar] = []
    kept.reserveCapacity(count)
    for scalar in self {
      if isSign(scalar.value) {
        while kept.last?.value == " " { kept.removeLast() }
      }
      kept.append(scalar)
    }
    self = kept
  }
}

extension Sequence<SourceScalar> {
  /// The scalars as a string.
  var text: String {
    var text = ""
    for scalar in self.lazy.compactMap({ Unicode.Scalar($0.value.value) }) {
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
