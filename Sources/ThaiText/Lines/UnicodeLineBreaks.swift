/// Where UAX #14, Unicode Line Breaking Algorithm, lets lines end.
///
/// Thai letters count as letters of the class AL and Thai marks as combining marks, as rule LB1
/// has it for those who know no better: the words of Thai come from elsewhere. ICU, which would
/// divide Thai by its own dictionary, gets a copy of the text with other letters in their place.
package struct UnicodeLineBreaks: Sendable {
  #if ICU
    /// `nil` where the data of ICU is missing.
    private let breakers = try? ICUBreakerPool(.lines, locale: "en")
  #endif

  package static let shared = Self()

  /// Appends the places of a text, in order, its end among them.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func appendOffsets(in text: Span<UInt8>, to offsets: inout [Int]) {
    #if ICU
      if let breakers {
        return append(in: StandIns.text(for: text).span, to: &offsets, by: breakers)
      }
    #endif
    ApproximateLineBreaks.appendOffsets(in: text, to: &offsets)
  }
}

#if ICU
  extension UnicodeLineBreaks {
    /// Enough for any document in one call, and little enough for ICU's numbers of 32 bits.
    private static let partSize = 1 << 20

    private func append(
      in text: Span<UInt8>, to offsets: inout [Int], by breakers: ICUBreakerPool
    ) {
      let breaker = breakers.borrow()
      defer { breakers.giveBack(breaker) }
      var ends: [UInt32] = []
      var start = 0
      while start < text.count {
        let end = partEnd(from: start, in: text)
        let count = ICUBreaker.findEnds(of: start..<end, in: text, &ends, by: breaker)
        offsets.append(contentsOf: ends[..<count].lazy.map { start + Int($0) })
        start = end
      }
    }

    /// No rule looks across a line feed, so that is where a long text can be cut.
    private func partEnd(from start: Int, in text: Span<UInt8>) -> Int {
      var end = start + Self.partSize
      while end < text.count {
        if text[end - 1] == 0x0A { return end }
        end += 1
      }
      return text.count
    }
  }

  /// A copy of a text in which letters of the same size and of class AL stand for Thai letters,
  /// and combining marks for Thai marks, so that offsets are the same.
  private enum StandIns {
    static func text(for text: Span<UInt8>) -> [UInt8] {
      var copy = Array(copying: text)
      var offset = 0
      while offset + 2 < copy.count {
        guard let letter = ThaiScalar(utf8: copy[offset], copy[offset + 1], copy[offset + 2])
        else {
          offset += 1
          continue
        }
        if letter.isLetterOrSign {
          let standIn = letter.isMark ? Self.mark : Self.letter
          (copy[offset], copy[offset + 1], copy[offset + 2]) = standIn
        }
        offset += 3
      }
      return copy
    }

    /// U+1E00
    private static let letter: (UInt8, UInt8, UInt8) = (0xE1, 0xB8, 0x80)
    /// U+1DC0
    private static let mark: (UInt8, UInt8, UInt8) = (0xE1, 0xB7, 0x80)
  }
#endif
