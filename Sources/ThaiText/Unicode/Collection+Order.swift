/// Elements in order.
extension RandomAccessCollection {
  /// The index of the first element for which a condition holds; it holds for all that follow.
  ///
  /// - Complexity: O(log *n*).
  @inline(__always)
  package func partitioningIndex(where condition: (Element) -> Bool) -> Index {
    var start = startIndex
    var count = self.count
    while count > 0 {
      let middle = index(start, offsetBy: count / 2)
      if condition(self[middle]) {
        count /= 2
      } else {
        start = index(after: middle)
        count -= count / 2 + 1
      }
    }
    return start
  }
}

extension Array {
  /// These elements and others, both in order, in one order; of two that are equal these first.
  ///
  /// - Complexity: O(*n* + *k*).
  func merged(with others: Self, by isBefore: (Element, Element) -> Bool) -> Self {
    var result: Self = []
    result.reserveCapacity(count + others.count)
    var next = others.startIndex
    for element in self {
      while next < others.endIndex, isBefore(others[next], element) {
        result.append(others[next])
        next += 1
      }
      result.append(element)
    }
    return result + others[next...]
  }

  /// Inserts elements where they overlap none that is there already.
  ///
  /// - Parameters:
  ///   - elements: In order, not overlapping, as those that are there.
  ///   - range: Where an element lies.
  /// - Complexity: O(*n* + *k*) for *n* elements there and *k* new ones.
  mutating func insert(
    _ elements: some Sequence<Element>, notOverlapping range: (Element) -> Range<Int>
  ) {
    var result: Self = []
    var rest = self[...]
    for element in elements {
      let place = range(element)
      while let first = rest.first, range(first).upperBound <= place.lowerBound {
        result.append(first)
        rest.removeFirst()
      }
      if let first = rest.first, range(first).lowerBound < place.upperBound { continue }
      result.append(element)
    }
    self = result + rest
  }
}
