public import CThaiText
internal import ThaiText

/// A tokenizer with its memory: what `thaitext_tokenizer` is.
///
/// It has no lock, so one thread at a time may use it, and a child of `fork` finds it as it was.
struct TokenizerHandle: ~Copyable {
  let settings: Settings
  let tokenizer: ThaiTokenizer
  var workspace = SegmentationWorkspace()
  var boundaries: [Boundary] = []
  var results = Results()
  private var repairing: ThaiTokenizer?
  private var analyzers: [SearchAnalyzer?] = []

  init(_ settings: Settings) {
    self.settings = settings
    tokenizer = ThaiTokenizer(settings.configuration)
  }

  /// What is shared by all clones.
  struct Settings: Sendable {
    var configuration: ThaiTokenizer.Configuration
    var isCoarse = false
  }

  /// The memory that C is shown.
  struct Results: ~Copyable {
    var offsets = OutputBuffer<UInt32>()
    var scalarOffsets = OutputBuffer<UInt32>()
    var kinds = OutputBuffer<UInt8>()
    var strings = OutputBuffer<UInt8>()
    var stringOffsets = OutputBuffer<UInt32>()
    var lists = OutputBuffer<Int32>()
    var listStrings = OutputBuffer<Int32>()
    var edits = OutputBuffer<thaitext_edit>()
    var ranges = OutputBuffer<thaitext_range>()
    var entities = OutputBuffer<thaitext_entity>()
    var acronyms = OutputBuffer<thaitext_acronym>()
    var longForms = OutputBuffer<thaitext_long_form>()
    var definitions = OutputBuffer<thaitext_definition>()
    var terms = OutputBuffer<thaitext_term>()
  }

  /// Frees all memory that a new call makes again.
  mutating func trim() {
    workspace = SegmentationWorkspace()
    boundaries = []
    results = Results()
  }

  /// The tokenizer that also repairs.
  mutating func repairingTokenizer() -> ThaiTokenizer {
    if settings.configuration.repairsSpelling { return tokenizer }
    if let repairing { return repairing }
    var configuration = settings.configuration
    configuration.usesCanonicalForm = true
    configuration.repairsSpelling = true
    let made = ThaiTokenizer(configuration)
    repairing = made
    return made
  }

  /// What makes search terms with a set of flags.
  mutating func analyzer(_ flags: Int) -> SearchAnalyzer {
    if analyzers.isEmpty { analyzers = Array(repeating: nil, count: SearchFlags.all + 1) }
    if let analyzer = analyzers[flags] { return analyzer }
    let made = SearchAnalyzer(SearchFlags.options(flags), tokenizer: tokenizer)
    analyzers[flags] = made
    return made
  }

  /// Analyzes a text and fills ``boundaries`` with those of its tokens.
  @inline(__always)
  mutating func analyze(_ utf8: Span<UInt8>) -> TextAnalysis {
    boundaries.removeAll(keepingCapacity: true)
    let analysis = tokenizer.analyze(utf8, appendingTo: &boundaries, using: &workspace)
    if settings.isCoarse {
      boundaries = CoarseSegmentation(of: utf8, boundaries, analysis).coarseBoundaries(
        of: boundaries)
    }
    return analysis
  }
}

// MARK: - Calls

/// Texts below this size have offsets of 32 bits.
private let sizeLimit = 1 << 32

/// Calls `body` with what a caller gave, or returns what is wrong with it.
@inline(__always)
func withText<Handle: ~Copyable>(
  _ handle: OpaquePointer?, of _: Handle.Type, _ text: UnsafePointer<CChar>?, _ size: Int,
  _ body: (inout Handle, Span<UInt8>) -> Int64
) -> Int64 {
  guard let handle, text != nil || size == 0 else { return Int64(Status.invalidArgument) }
  guard size >= 0, size < sizeLimit else { return Int64(Status.textTooLong) }
  return body(&UnsafeMutablePointer<Handle>(handle).pointee, bytes(text, size).span)
}

/// The same with a tokenizer.
@inline(__always)
func withText(
  _ tokenizer: OpaquePointer?, _ text: UnsafePointer<CChar>?, _ size: Int,
  _ body: (inout TokenizerHandle, Span<UInt8>) -> Int64
) -> Int64 {
  withText(tokenizer, of: TokenizerHandle.self, text, size, body)
}

/// Calls `body` to fill in a result, which is all zero if something is wrong.
@inline(__always)
func fill<Handle: ~Copyable, Result>(
  _ result: UnsafeMutablePointer<Result>?, with empty: Result, _ handle: OpaquePointer?,
  of type: Handle.Type, _ text: UnsafePointer<CChar>?, _ size: Int,
  _ body: (inout Handle, Span<UInt8>, inout Result) -> Int32
) -> Int32 {
  guard let result else { return Status.invalidArgument }
  result.pointee = empty
  let status = withText(handle, of: type, text, size) { handle, utf8 in
    Int64(body(&handle, utf8, &result.pointee))
  }
  if status != 0 { result.pointee = empty }
  return Int32(truncatingIfNeeded: status)
}

/// The same with a tokenizer.
@inline(__always)
func fill<Result>(
  _ result: UnsafeMutablePointer<Result>?, with empty: Result, _ tokenizer: OpaquePointer?,
  _ text: UnsafePointer<CChar>?, _ size: Int,
  _ body: (inout TokenizerHandle, Span<UInt8>, inout Result) -> Int32
) -> Int32 {
  fill(result, with: empty, tokenizer, of: TokenizerHandle.self, text, size, body)
}

/// The bytes of a caller's text.
@inline(__always)
func bytes(_ text: UnsafePointer<CChar>?, _ size: Int) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(
    start: UnsafeRawPointer(text)?.assumingMemoryBound(to: UInt8.self), count: size)
}

extension thaitext_range {
  init(_ range: Range<Int>) {
    self.init(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }
}

// MARK: - Making and freeing

@_cdecl("thaitext_tokenizer_create")
public func thaitextTokenizerCreate(
  _ options: UnsafePointer<thaitext_options>?, _ message: UnsafeMutablePointer<CChar>?,
  _ capacity: Int
) -> OpaquePointer? {
  withoutCancellation {
    do {
      write("", to: message, capacity)
      return make(try TokenizerHandle.Settings(options))
    } catch {
      write("\(error)", to: message, capacity)
      return nil
    }
  }
}

@_cdecl("thaitext_tokenizer_clone")
public func thaitextTokenizerClone(_ tokenizer: OpaquePointer?) -> OpaquePointer? {
  guard let tokenizer else { return nil }
  return make(UnsafePointer<TokenizerHandle>(tokenizer).pointee.settings)
}

@_cdecl("thaitext_tokenizer_destroy")
public func thaitextTokenizerDestroy(_ tokenizer: OpaquePointer?) {
  guard let tokenizer else { return }
  let handle = UnsafeMutablePointer<TokenizerHandle>(tokenizer)
  handle.deinitialize(count: 1)
  handle.deallocate()
}

@_cdecl("thaitext_tokenizer_trim")
public func thaitextTokenizerTrim(_ tokenizer: OpaquePointer?) {
  guard let tokenizer else { return }
  UnsafeMutablePointer<TokenizerHandle>(tokenizer).pointee.trim()
}

private func make(_ settings: TokenizerHandle.Settings) -> OpaquePointer {
  let handle = UnsafeMutablePointer<TokenizerHandle>.allocate(capacity: 1)
  handle.initialize(to: TokenizerHandle(settings))
  return OpaquePointer(handle)
}

/// Writes a sentence with NUL at its end, cut between two scalars to fit.
func write(_ sentence: String, to message: UnsafeMutablePointer<CChar>?, _ capacity: Int) {
  guard let message, capacity > 0 else { return }
  var count = 0
  for scalar in sentence.unicodeScalars {
    let units = UTF8.encode(scalar).map(Array.init) ?? []
    guard count + units.count < capacity else { break }
    for unit in units {
      message[count] = CChar(bitPattern: unit)
      count += 1
    }
  }
  message[count] = 0
}
