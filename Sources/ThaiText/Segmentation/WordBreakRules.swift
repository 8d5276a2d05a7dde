/// The rules WB1 to WB999 of UAX #29, Unicode Text Segmentation.
package enum WordBreakRules {
  /// Appends the ends of the words of a run, given the properties of its scalars.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  package static func appendWordEnds(of scalars: [WordBreakScalar], to ends: inout [WordEnd]) {
    guard let last = scalars.last else { return }
    var context = Context()
    for index in scalars.indices.dropLast() {
      context.advance(past: scalars[index].property)
      if context.isBoundary(before: index + 1, of: scalars) {
        ends.append(WordEnd(utf8Offset: scalars[index].end))
      }
    }
    ends.append(WordEnd(utf8Offset: last.end))
  }

  /// What the rules need to know of the text before a position.
  private struct Context {
    /// The scalar right before, whatever it is.
    private var last = WordBreakProperty.other
    /// The two before it that rule WB4 does not skip.
    private var previous = WordBreakProperty.other
    private var beforePrevious = WordBreakProperty.other
    /// The length of the row of regional indicators that ends here.
    private var regionalIndicators = 0

    mutating func advance(past property: WordBreakProperty) {
      last = property
      // WB4. At the start of the text or of a line nothing is skipped, but no rule asks for what
      // is skipped either.
      if property.isSkipped { return }
      beforePrevious = previous
      previous = property
      regionalIndicators = property == .regionalIndicator ? regionalIndicators + 1 : 0
    }

    func isBoundary(before index: Int, of scalars: [WordBreakScalar]) -> Bool {
      let next = scalars[index].property
      if last == .carriageReturn, next == .lineFeed { return false }  // WB3
      if last.isLineBreak || next.isLineBreak { return true }  // WB3a, WB3b
      if last == .zeroWidthJoiner, next == .pictographic { return false }  // WB3c
      if last == .segmentationSpace, next == .segmentationSpace { return false }  // WB3d
      if next.isSkipped { return false }  // WB4
      return isBoundary(beforeNext: next, second: { second(after: index, of: scalars) })
    }

    /// WB5 to WB999.
    private func isBoundary(
      beforeNext next: WordBreakProperty, second: () -> WordBreakProperty
    ) -> Bool {
      switch (previous, next) {
      case (let a, let b) where a.isLetter && b.isLetter: false  // WB5
      case (let a, let b) where a.isLetter && b.joinsLetters && second().isLetter: false  // WB6
      case (let a, let b) where a.joinsLetters && b.isLetter && beforePrevious.isLetter:
        false  // WB7
      case (.hebrewLetter, .singleQuote): false  // WB7a
      case (.hebrewLetter, .doubleQuote) where second() == .hebrewLetter: false  // WB7b
      case (.doubleQuote, .hebrewLetter) where beforePrevious == .hebrewLetter: false  // WB7c
      case (.numeric, .numeric): false  // WB8
      case (let a, .numeric) where a.isLetter: false  // WB9
      case (.numeric, let b) where b.isLetter: false  // WB10
      case (let a, .numeric) where a.joinsNumbers && beforePrevious == .numeric: false  // WB11
      case (.numeric, let b) where b.joinsNumbers && second() == .numeric: false  // WB12
      case (.katakana, .katakana): false  // WB13
      case (let a, .extendNumLet) where a.isExtendable: false  // WB13a
      case (.extendNumLet, let b) where b.isExtendable && b != .extendNumLet: false  // WB13b
      case (.regionalIndicator, .regionalIndicator):
        regionalIndicators.isMultiple(of: 2)  // WB15, WB16
      default: true  // WB999
      }
    }

    /// The second scalar after the position that rule WB4 does not skip.
    private func second(after index: Int, of scalars: [WordBreakScalar]) -> WordBreakProperty {
      scalars[(index + 1)...].first { !$0.property.isSkipped }?.property ?? .other
    }
  }
}

extension WordBreakProperty {
  fileprivate var isLineBreak: Bool {
    self == .carriageReturn || self == .lineFeed || self == .newline
  }
  /// Skipped by rule WB4.
  fileprivate var isSkipped: Bool {
    self == .extend || self == .format || self == .zeroWidthJoiner
  }
  fileprivate var isLetter: Bool { self == .letter || self == .hebrewLetter }
  fileprivate var joinsLetters: Bool {
    self == .midLetter || self == .midNumLet || self == .singleQuote
  }
  fileprivate var joinsNumbers: Bool {
    self == .midNum || self == .midNumLet || self == .singleQuote
  }
  fileprivate var isExtendable: Bool {
    isLetter || self == .numeric || self == .katakana || self == .extendNumLet
  }
}
