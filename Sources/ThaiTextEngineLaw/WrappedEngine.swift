package import ThaiText

/// An engine inside another type, as one of a user's may have it: it hands everything on.
package struct WrappedEngine<Base: SegmentationEngine>: SegmentationEngine {
  private let base: Base

  package init(_ base: Base) { self.base = base }

  package var segmentsASCII: Bool { base.segmentsASCII }

  package func makeScratch() -> Base.Scratch { base.makeScratch() }

  package func appendWordEnds(
    of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd],
    using scratch: inout Base.Scratch
  ) {
    base.appendWordEnds(of: runs, in: utf8, coded, to: &ends, using: &scratch)
  }
}
