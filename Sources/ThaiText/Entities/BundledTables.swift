internal import CThaiTextData

/// The tables that the recognisers of entities and of sentences use, read at their first use.
enum BundledTables {
  static let abbreviations = AbbreviationTable.bundled
  /// Provinces, districts, subdistricts and other places, without the noun that says what they are.
  static let places = WordSet(firstColumnsOf: thaitext_place_names())
  static let titles = WordSet(firstColumnsOf: thaitext_titles())
  /// How titles written out begin.
  static let titleBeginnings: BeginningFilter = {
    var filter = BeginningFilter()
    for image in [thaitext_titles(), thaitext_compound_titles()] {
      image.withSpan { table in
        TableLines.forEach(in: table) { line in
          let title = TableLines.firstColumn(of: line, in: table)
          guard title.count >= 9 else { return }
          filter.insert(
            stride(from: title.lowerBound, to: title.upperBound, by: 3)
              .map { table.thaiLetter(at: $0) }.prefix { $0 != .none })
        }
      }
    }
    return filter
  }()
  static let compoundTitles = WordSet(firstColumnsOf: thaitext_compound_titles())
  /// The titles and the compound titles.
  static let allTitles = WordSet(firstColumnsOf: thaitext_titles(), thaitext_compound_titles())
  static let notGivenNameBeginnings = WordSet(
    firstColumnsOf: thaitext_not_given_name_beginnings())
  static let notGivenNames = WordSet(firstColumnsOf: thaitext_not_given_names())
  static let notSurnames = WordSet(firstColumnsOf: thaitext_not_surnames())
  static let notInNames = WordSet(firstColumnsOf: thaitext_not_in_names())
  static let wordsBeforeNames = WordSet(firstColumnsOf: thaitext_words_before_names())
  static let wordsAfterNames = WordSet(firstColumnsOf: thaitext_words_after_names())
  static let surnamePlaces = WordSet(firstColumnsOf: thaitext_surname_places())
  static let wordsBeforeAbbreviations = WordSet(
    firstColumnsOf: thaitext_words_before_abbreviations())
  static let letterNames = WordSet(firstColumnsOf: thaitext_letter_names())
  static let notAbbreviations = WordSet(firstColumnsOf: thaitext_not_abbreviations())
  static let sentenceBeginnings = WordSet(firstColumnsOf: thaitext_sentence_beginnings())
  static let sentenceContinuations = WordSet(firstColumnsOf: thaitext_sentence_continuations())
  static let sentenceEnds = WordSet(firstColumnsOf: thaitext_sentence_ends())
  static let sentenceParticles = WordSet(firstColumnsOf: thaitext_sentence_particles())
  static let sentenceAddressed = WordSet(firstColumnsOf: thaitext_sentence_addressed())
  static let sentenceSayings = WordSet(firstColumnsOf: thaitext_sentence_sayings())
  static let sentenceOpenings = WordSet(firstColumnsOf: thaitext_sentence_openings())
}
