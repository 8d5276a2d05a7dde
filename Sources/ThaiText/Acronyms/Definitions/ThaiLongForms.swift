internal import Synchronization

/// The Thai long forms of a table, to find one that ends at a place of a text.
struct ThaiLongForms: Sendable {
  private var forms: Set<ArraySlice<FoldedUnit>> = []
  /// The lengths that occur, longest first.
  private let lengths: [Int]

  init(_ forms: [String]) {
    self.forms = Set(forms.map { FoldedText.units(of: $0)[...] })
    lengths = Set(self.forms.map(\.count)).sorted(by: >)
  }

  /// The start of the longest form that ends at a position.
  func start(endingAt end: Int, floor: Int, in text: FoldedText) -> Int? {
    for length in lengths where end - length >= floor {
      if forms.contains(text.units[end - length..<end]) { return end - length }
    }
    return nil
  }

  /// Holds what is made at its first use.
  ///
  /// There is no lock, since all tokenizers share it: a child of `fork` would wait for a thread that it
  /// does not have. If two threads come first, both make one, and one is kept.
  final class Box: Sendable {
    private let made = AtomicLazyReference<Made>()

    private final class Made: Sendable {
      let forms: ThaiLongForms

      init(_ forms: ThaiLongForms) { self.forms = forms }
    }

    func value(_ make: () -> ThaiLongForms) -> ThaiLongForms {
      (made.load() ?? made.storeIfNil(Made(make()))).forms
    }
  }
}
