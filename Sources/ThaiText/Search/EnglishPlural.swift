/// Plurals of English words.
enum EnglishPlural {
  /// The word without the ending of its plural, or `nil` if it has none.
  ///
  /// The S stemmer of Donna Harman ("How effective is suffixing?", 1991), which changes -ies to -y,
  /// and takes -s away where it is no part of the word: not after s, u, and i.
  ///
  /// - Parameter word: In lower case.
  static func singular(of word: String) -> String? {
    let bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.allSatisfy(\.isASCIILetter), bytes.last == UInt8(ascii: "s") else {
      return nil
    }
    if word.hasSuffix("ies"), bytes.count > 4, !word.hasSuffix("eies"), !word.hasSuffix("aies") {
      return word.dropLast(3) + "y"
    }
    for ending in ["sses", "xes", "ches", "shes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    for ending in ["us", "ss", "is"] where word.hasSuffix(ending) { return nil }
    return String(word.dropLast())
  }
}
