public import CThaiText
internal import ThaiText

/// An option that cannot be followed.
struct OptionError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

@_cdecl("thaitext_options_init")
public func thaitextOptionsInit(_ options: UnsafeMutablePointer<thaitext_options>?) {
  var defaults = thaitext_options()
  defaults.struct_size = MemoryLayout<thaitext_options>.size
  defaults.normalization = Int32(THAITEXT_NORMALIZATION_CANONICAL.rawValue)
  defaults.granularity = Int32(THAITEXT_GRANULARITY_FINE.rawValue)
  defaults.finds_entities = 1
  defaults.finds_acronyms = ThaiTokenizer.Configuration.default.acronyms == nil ? 0 : 1
  options?.pointee = defaults
}

extension TokenizerHandle.Settings {
  /// What options say.
  init(_ options: UnsafePointer<thaitext_options>?) throws {
    guard let options = options?.pointee else {
      self.init(configuration: .default)
      return
    }
    guard options.struct_size == MemoryLayout<thaitext_options>.size else {
      throw OptionError(
        "The options have \(options.struct_size) bytes, expected "
          + "\(MemoryLayout<thaitext_options>.size): call thaitext_options_init first.")
    }
    let engine = try options.makeEngine()
    var configuration =
      options.finds_entities != 0 ? ThaiTokenizer.Configuration.default : .alone(engine)
    configuration.thai = engine
    configuration.findsEntities = options.finds_entities != 0
    configuration.acronyms = options.finds_acronyms != 0 ? .bundled : nil
    configuration.apply(try Profile(options.normalization))
    configuration.ignoresBreakHints = options.ignores_break_hints != 0
    configuration.userDictionary = try options.userDictionary()
    self.init(configuration: configuration, isCoarse: try options.isCoarse())
  }
}

/// What thaitext_normalization says.
enum Profile: Int32, CaseIterable {
  case none, canonical, search, repair

  init(_ number: Int32) throws {
    guard let profile = Profile(rawValue: number) else {
      throw OptionError(
        "The normalization \(number) is unknown; there are 0 to \(Profile.allCases.count - 1).")
    }
    self = profile
  }
}

extension ThaiTokenizer.Configuration {
  /// Segments the text as a profile has it: for search keys, the canonical form.
  fileprivate mutating func apply(_ profile: Profile) {
    usesCanonicalForm = profile != .none
    repairsSpelling = profile == .repair
  }
}

extension thaitext_options {
  fileprivate func makeEngine() throws -> any SegmentationEngine {
    let name = try engineName()
    let standard = try Self.string(standard, named: "standard")
    let path = try Self.string(model_path, named: "model_path")
    guard name == .statistical || (standard == nil && path == nil) else {
      throw OptionError(
        "A model and a standard are for the engine 'statistical', not '\(name.rawValue)'.")
    }
    guard name == .statistical else { return try name.makeEngine() }
    if standard == nil, path == nil { return ThaiTokenizer.Configuration.default.thai }
    return try StatisticalEngine(
      model: path.map { try BoundaryModel(compiledFileAt: $0) } ?? .bundled,
      standard: standard.map(AnnotationStandard.init(rawValue:)))
  }

  private func engineName() throws -> EngineName {
    guard let text = try Self.string(engine, named: "engine") else { return .statistical }
    guard let name = EngineName(rawValue: text) else {
      let names = EngineName.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      throw OptionError("The engine '\(text)' is unknown; there are \(names).")
    }
    return name
  }

  fileprivate func isCoarse() throws -> Bool {
    switch granularity {
    case Int32(THAITEXT_GRANULARITY_FINE.rawValue): return false
    case Int32(THAITEXT_GRANULARITY_COARSE.rawValue): return true
    default: throw OptionError("The granularity \(granularity) is unknown; there are 0 and 1.")
    }
  }

  fileprivate func userDictionary() throws -> UserDictionary? {
    var lists: [WordList] = []
    if let path = try Self.string(dictionary_path, named: "dictionary_path") {
      lists.append(try WordList(contentsOfFile: path))
    }
    if word_count > 0 { lists.append(WordList(try (0..<word_count).map(entry))) }
    return lists.isEmpty ? nil : try UserDictionary(lists)
  }

  private func entry(_ index: Int) throws -> WordList.Entry {
    guard let words, let word_offsets else { throw OptionError("The words are missing.") }
    let range = (start: Int(word_offsets[index]), end: Int(word_offsets[index + 1]))
    guard range.start >= 0, range.start <= range.end else {
      throw OptionError("The offsets of word \(index) descend.")
    }
    let utf8 = bytes(words + range.start, range.end - range.start)
    guard let word = String(validating: utf8, as: UTF8.self) else {
      throw OptionError("Word \(index) is ill-formed UTF-8.")
    }
    let strength = word_strengths.map { Int($0[index]) } ?? 0
    return WordList.Entry(word, count: strength > 0 ? strength : nil)
  }

  private static func string(_ text: UnsafePointer<CChar>?, named name: String) throws -> String? {
    guard let text else { return nil }
    guard let string = String(validatingCString: text) else {
      throw OptionError("The option \(name) is ill-formed UTF-8.")
    }
    return string
  }
}
