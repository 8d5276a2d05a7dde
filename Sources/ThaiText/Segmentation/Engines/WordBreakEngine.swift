/// Segments text that is not Thai into the words of UAX #29, Unicode Text Segmentation.
///
/// Runs of common scalars (Latin letters, digits, punctuation) are segmented here by the rules of
/// the standard; a run with any other scalar goes to ICU. When the package is built without its
/// `ICU` trait, and where the data of ICU is missing, such a run is segmented by the same rules over
/// properties that only approximate the standard's.
///
/// Time is O(*n*) for *n* bytes.
package struct WordBreakEngine: SegmentationEngine {
  #if ICU
    private let icu: ICUEngine?

    /// - Parameter icu: What segments runs that are not common; by default ICU if it has its data.
    package init(icu: ICUEngine? = try? ICUEngine(locale: "en")) { self.icu = icu }
  #else
    package init() {}
  #endif

  package struct Scratch: Sendable {
    fileprivate var scalars: [WordBreakScalar] = []
    #if ICU
      fileprivate var icu = ICUEngine.Scratch()
    #endif
  }

  package func makeScratch() -> Scratch { Scratch() }

  package func appendWordEnds(
    of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
    using scratch: inout Scratch
  ) {
    for run in runs {
      // A single scalar needs no rules.
      let isSingle = run.codes.count == 1
      let run = run.utf8Range
      if isSingle {
        ends.append(WordEnd(utf8Offset: run.upperBound))
        continue
      }
      if AsciiWords.appendEnds(of: run, in: utf8, to: &ends) { continue }
      scratch.scalars.removeAll(keepingCapacity: true)
      #if ICU
        let isCommon = WordBreakScalar.append(
          of: run, in: utf8, to: &scratch.scalars, onlyCommon: icu != nil)
        if !isCommon, let icu {
          icu.appendWordEnds(of: run, in: utf8, to: &ends, using: &scratch.icu)
          continue
        }
      #else
        _ = WordBreakScalar.append(of: run, in: utf8, to: &scratch.scalars)
      #endif
      WordBreakRules.appendWordEnds(of: scratch.scalars, to: &ends)
    }
  }
}

/// The rules of UAX #29 for runs of ASCII letters, digits, and marks that stand alone whatever is
/// beside them: most runs of real text, `(` and `2569)`.
private enum AsciiWords {
  private enum Role: UInt8 {
    /// A letter or digit: joined to its like.
    case alphanumeric
    /// Apart from all.
    case alone
    /// For the full rules.
    case other
  }

  private static let roles: [Role] = (0..<UInt8(0x80)).map { byte in
    switch byte {
    case _ where byte.isASCIIAlphanumeric: .alphanumeric
    default:
      WordBreakProperty(common: Unicode.Scalar(byte)) == .other ? .alone : .other
    }
  }

  /// Appends the ends of the words of a run, if it is such a one.
  @inline(__always)
  static func appendEnds(
    of run: Range<Int>, in text: Span<UInt8>, to ends: inout [WordEnd]
  ) -> Bool {
    guard run.allSatisfy({ text[$0] < 0x80 && roles[Int(text[$0])] != .other }) else {
      return false
    }
    for offset in run.dropLast() {
      let joins =
        roles[Int(text[offset])] == .alphanumeric && roles[Int(text[offset + 1])] == .alphanumeric
      if !joins { ends.append(WordEnd(utf8Offset: offset + 1)) }
    }
    ends.append(WordEnd(utf8Offset: run.upperBound))
    return true
  }
}
