/// Words in a binary heap, the strongest on top.
struct UserWordQueue: Sendable {
  private var heap: [UserWord] = []

  var isEmpty: Bool { heap.isEmpty }

  /// - Complexity: O(log *n*).
  mutating func insert(_ word: UserWord) {
    heap.append(word)
    var child = heap.count - 1
    while child > 0, heap[child].wins(over: heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// - Complexity: O(log *n*).
  mutating func popStrongest() -> UserWord? {
    guard let strongest = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return strongest }
    heap[0] = last
    var parent = 0
    while let child = strongerChild(of: parent), heap[child].wins(over: heap[parent]) {
      heap.swapAt(child, parent)
      parent = child
    }
    return strongest
  }

  private func strongerChild(of parent: Int) -> Int? {
    let (left, right) = (2 * parent + 1, 2 * parent + 2)
    guard left < heap.count else { return nil }
    return right < heap.count && heap[right].wins(over: heap[left]) ? right : left
  }
}
