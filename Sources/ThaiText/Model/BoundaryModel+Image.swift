extension BoundaryModel {
  /// The model in an image file, which `thaitext train` wrote. The file is mapped into memory and
  /// must not change while the model is in use.
  ///
  /// - Complexity: O(*n*) for *n* bytes; nothing is copied.
  /// - Throws: ``ImageError`` when the file cannot be read or is no valid model.
  public init(compiledFileAt path: String) throws(ImageError) {
    try self.init(ImageBytes(mapping: MappedFile(path: path)), named: path)
  }

  /// The model in an image.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  /// - Throws: ``ImageError`` when the bytes are no valid model.
  public init(compiled bytes: [UInt8]) throws(ImageError) {
    try self.init(ImageBytes(bytes), named: "model")
  }

  /// - Parameters:
  ///   - name: What error messages call the image.
  ///   - checksum: Whether to verify the checksum.
  ///   - isTrusted: Whether the image is known to be valid, as the bundled one is, so that neither
  ///     checksum nor content has to be checked.
  package init(
    _ bytes: ImageBytes, named name: String, verifying checksum: Bool = true,
    isTrusted: Bool = false
  ) throws(ImageError) {
    let reader = try ModelImageReader(
      ImageReader(bytes, kind: .boundaryModel, named: name, verifying: checksum && !isTrusted),
      isTrusted: isTrusted)
    let directory = try reader.directory()
    var standards: [StandardModel] = []
    for index in directory.indices {
      standards.append(try reader.standard(directory[index], at: index))
    }
    self.init(
      metadata: reader.image.metadata, ngrams: try reader.ngrams(ModelImage.Part(0)),
      counts: try reader.counts(ModelImage.Part(0)), standards: standards)
  }
}

/// The sections of a model's image.
///
/// | section | content |
/// |---|---|
/// | `STDS` | the names of the standards, one a line |
/// | `STDN` | for each standard: bias, margin, the ``ModelImage/Content`` it has |
/// | `ROOn` `UNIn` `VECn` | the three arrays of an ``NGramTrie`` |
/// | `WORn` `PAIn` | the slots of ``WordCounts`` |
/// | `TEMn` `NUMn` | the weights of a ``WordModel`` |
/// | `OWNn` | the weights of a standard's ``OwnWordTemplate`` |
///
/// Part *n* is 0 for what all standards share and for the main standard, then 1, 2 … for the
/// others.
package enum ModelImage {
  package static let standardNames: ImageTag = "STDS"
  package static let standardNumbers: ImageTag = "STDN"

  /// An image has room for so many standards.
  package static let greatestStandardCount = 10
  /// The count of numbers for each standard.
  package static let numbersOfStandard = 3

  /// The tags of the sections of one part.
  package struct Part {
    package let root: ImageTag
    package let units: ImageTag
    package let vectors: ImageTag
    package let words: ImageTag
    package let pairs: ImageTag
    package let templateWeights: ImageTag
    package let numberWeights: ImageTag
    package let ownWeights: ImageTag

    /// - Precondition: `index` is below ``greatestStandardCount``.
    package init(_ index: Int) {
      func tag(_ name: String) -> ImageTag { ImageTag(stringLiteral: "\(name)\(index)") }
      root = tag("ROO")
      units = tag("UNI")
      vectors = tag("VEC")
      words = tag("WOR")
      pairs = tag("PAI")
      templateWeights = tag("TEM")
      numberWeights = tag("NUM")
      ownWeights = tag("OWN")
    }
  }

  /// What an image holds for a standard.
  package struct Content: OptionSet {
    package let rawValue: Int32
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// N-grams of its own.
    package static let ngrams = Self(rawValue: 1)
    /// A second stage.
    package static let words = Self(rawValue: 2)
    /// Counts of its own for the second stage.
    package static let ownCounts = Self(rawValue: 4)
  }
}
