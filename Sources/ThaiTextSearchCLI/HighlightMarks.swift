#if SQLite
  internal import Foundation

  /// What stands around the words that were found.
  struct HighlightMarks {
    let before: String
    let after: String

    /// Bold letters in a terminal, brackets elsewhere.
    static var forStandardOutput: Self {
      isatty(STDOUT_FILENO) == 1
        ? Self(before: "\u{1B}[1;31m", after: "\u{1B}[0m") : Self(before: "[", after: "]")
    }
  }
#endif
