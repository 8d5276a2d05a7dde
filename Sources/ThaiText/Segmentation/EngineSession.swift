/// An engine with its scratch space.
package struct EngineSession<Engine: SegmentationEngine>: Sendable {
  private let engine: Engine
  private var scratch: Engine.Scratch

  package init(_ engine: Engine) {
    self.engine = engine
    scratch = engine.makeScratch()
  }

  /// The ends of the words of some ranges of a text.
  package mutating func wordEnds(of ranges: [Range<Int>], in utf8: Span<UInt8>) -> [WordEnd] {
    var ends: [WordEnd] = []
    let coded = CodedText(utf8)
    appendWordEnds(
      of: TextRuns(coded.thaiRuns(at: ranges), of: .thai), in: utf8, coded, to: &ends)
    return ends
  }
}

/// A session with an engine of any type.
package protocol AnyEngineSession: Sendable {
  mutating func appendWordEnds(
    of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd])
}

extension EngineSession: AnyEngineSession {
  package mutating func appendWordEnds(
    of runs: TextRuns, in utf8: Span<UInt8>, _ coded: CodedText, to ends: inout [WordEnd]
  ) {
    engine.appendWordEnds(of: runs, in: utf8, coded, to: &ends, using: &scratch)
  }
}

/// The engines of a tokenizer. Its identity tells whether a workspace has sessions with them.
package final class TokenizerEngines: Sendable {
  let thai: any SegmentationEngine
  let fallback: any SegmentationEngine
  /// Whether ``thai`` gets the ASCII text beside Thai letters, too.
  let thaiSegmentsASCII: Bool

  init(thai: any SegmentationEngine, fallback: any SegmentationEngine) {
    self.thai = thai
    self.fallback = fallback
    thaiSegmentsASCII = thai.segmentsASCII
  }

  /// The sessions of one workspace with the engines.
  struct Sessions: Sendable {
    let engines: TokenizerEngines
    var thai: any AnyEngineSession
    var fallback: any AnyEngineSession

    init(_ engines: TokenizerEngines) {
      self.engines = engines
      thai = Self.session(with: engines.thai)
      fallback = Self.session(with: engines.fallback)
    }

    private static func session(with engine: some SegmentationEngine) -> any AnyEngineSession {
      EngineSession(engine)
    }
  }
}
