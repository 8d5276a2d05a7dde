/// The places of a text that are read, each whole, and what stands around them.
///
/// A place is made as wide as what decides it: a stretch of Thai letters from end to end, with the
/// initials before it. What surrounds it is as much as is looked at to decide it; the nearest
/// words, a bracket, a cue that introduces a short form.
struct AcronymPlaces {
  /// In order, not overlapping; nothing in them is excluded.
  private(set) var places: [Range<Int>] = []
  /// The places with what surrounds them, in order, not overlapping.
  private(set) var windows: [Range<Int>] = []

  /// How many bytes before and after a place are looked at: the longest cue has 19 Thai letters.
  private static let reachBefore = 72
  private static let reachAfter = 64

  /// - Parameters:
  ///   - found: In order.
  ///   - spans: What is decided, in order; nothing is read in those that hide acronyms.
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ found: [Range<Int>], besides spans: [TokenConstraint], in text: Span<UInt8>) {
    var closed = spans.lazy.filter(\.hidesAcronyms).map(\.utf8Range).makeIterator()
    var next = closed.next()
    var floor = 0
    places.reserveCapacity(found.count)
    for place in found {
      var start = place.lowerBound
      while start < place.upperBound {
        while let span = next, span.lowerBound <= start {
          floor = max(floor, span.upperBound)
          next = closed.next()
        }
        start = max(start, floor)
        let limit = next?.lowerBound ?? text.count
        guard start < place.upperBound else { break }
        append(start..<min(place.upperBound, limit), inside: floor..<limit, of: text)
        start = max(limit, place.upperBound == limit ? limit : min(place.upperBound, limit))
      }
    }
    for place in places { appendWindow(around: place, in: text) }
  }

  private mutating func append(
    _ place: Range<Int>, inside limits: Range<Int>, of text: Span<UInt8>
  ) {
    let floor = max(limits.lowerBound, places.last?.upperBound ?? 0)
    guard place.upperBound > floor else { return }
    let start = text.acronymStart(before: max(place.lowerBound, floor), floor: floor)
    let end = text.acronymEnd(after: place.upperBound, limit: limits.upperBound)
    if let last = places.last, last.upperBound == start {
      places[places.count - 1] = last.lowerBound..<end
    } else {
      places.append(start..<end)
    }
  }

  private mutating func appendWindow(around place: Range<Int>, in text: Span<UInt8>) {
    let floor = windows.last?.upperBound ?? 0
    let start = text.contextStart(before: place.lowerBound, reach: Self.reachBefore, floor: floor)
    let end = text.contextEnd(after: place.upperBound, reach: Self.reachAfter)
    if let last = windows.last, start <= floor {
      windows[windows.count - 1] = last.lowerBound..<max(end, floor)
    } else {
      windows.append(start..<end)
    }
  }
}

extension TokenConstraint {
  /// Whether nothing inside is taken for an acronym.
  var hidesAcronyms: Bool { kind == .name || kind.isAddress }
}

extension Span<UInt8> {
  /// Where the letters, digits and joining signs begin that end at an offset, with initials before
  /// them that a space divides from the rest: พ. ร.|บ.
  fileprivate func acronymStart(before offset: Int, floor: Int) -> Int {
    var start = offset
    while start > floor {
      let size = joiningSize(before: start)
      if size > 0, start - size >= floor {
        start -= size
      } else if case let space = foldedSpaceSize(before: start), space > 0,
        start - space - 4 >= floor, self[start - space - 1] == ASCII.fullStop,
        wordLetter(endingAt: start - space - 1) != .none
      {
        start -= space + 1
      } else {
        break
      }
    }
    return start
  }

  fileprivate func acronymEnd(after offset: Int, limit: Int) -> Int {
    var end = offset
    while end < limit {
      if end + 3 <= limit, wordLetter(at: end) != .none || digit(at: end)?.size == 3 {
        end += 3
      } else if self[end].joinsAcronym {
        end += 1
      } else if let next = initialsStart(behind: end), next < limit {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// Where a Thai letter stands that a space divides from initials: พ.| |ร.
  private func initialsStart(behind end: Int) -> Int? {
    guard self[end - 1] == ASCII.fullStop, wordLetter(endingAt: end - 1) != .none,
      case let size = foldedSpaceSize(at: end), size > 0, wordLetter(at: end + size) != .none
    else { return nil }
    return end + size
  }

  private func joiningSize(before offset: Int) -> Int {
    if self[offset - 1].joinsAcronym { return 1 }
    if wordLetter(endingAt: offset) != .none || digit(at: offset - 3)?.size == 3 { return 3 }
    return hasPrefix("’", at: offset - 3) ? 3 : 0
  }

  /// A scalar's start at most `reach` bytes before an offset, on the same line.
  fileprivate func contextStart(before offset: Int, reach: Int, floor: Int) -> Int {
    let lowest = Swift.max(floor, offset - reach)
    var start = offset
    while start > lowest, !self[start - 1].isASCIINewline { start -= 1 }
    while start < offset, self[start].isUTF8Continuation { start += 1 }
    return start
  }

  /// A scalar's end at least `reach` bytes after an offset, unless the line ends before; with the
  /// line break.
  fileprivate func contextEnd(after offset: Int, reach: Int) -> Int {
    let highest = Swift.min(count, offset + reach)
    var end = offset
    if end > 0, self[end - 1].isASCIINewline { return end }
    while end < highest, !self[end].isASCIINewline { end += 1 }
    if end < highest { return end + 1 }
    while end < count, self[end].isUTF8Continuation { end += 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var joinsAcronym: Bool {
    isASCIIAlphanumeric || self == ASCII.hyphen || self == ASCII.ampersand
      || self == ASCII.apostrophe || self == ASCII.fullStop
  }
}
