internal import CThaiTextData

/// The words beside which an acronym is likely, or that say that one is defined;
/// `Dictionaries/acronyms/cue-words.tsv` says what each list is.
package enum CueWords {
  private static let lists = WordLists(thaitext_cue_words())
  package static let hosts = lists.set("hosts")
  package static let followers = lists.set("followers")
  package static let organisations = lists.set("organisations")
  package static let concepts = lists.set("concepts")
  package static let joints = lists.set("joints")
  package static let clause = lists.set("clause")
  package static let linking = lists.set("linking")
  package static let conjunctions = lists.set("conjunctions")
  package static let unspoken = lists.set("unspoken")
  package static let nominalizers = lists.set("nominalizers")
  static let nominalPrefixes = lists.set("nominal-prefixes")
  package static let modifiers = lists.set("modifiers")
  package static let introductions = lists.set("introductions")
  package static let explanations = lists.set("explanations")
  package static let counted = lists.set("counted")
  package static let and = lists.set("and")
  package static let means = lists.set("means")
  static let listAnnouncements = lists.set("list-announcements")
  static let latinUnits = lists.set("latin-units")
  static let capitalWords = lists.set("capital-words")
  static let englishStopWords = lists.set("english-stop-words")
}
