/// Builds a trie from sorted keys. The same keys give the same array.
///
/// Nodes with a low value below them are placed first: as a low value is a likely word, what text
/// needs most lies together and stays in the processor's cache. Each node takes the first base at
/// which all its children fall on free units. Free units are linked to a list, and blocks far
/// behind leave it, so that a node is placed in O(1) on average.
struct TrieBuilder {
  private var units: [UInt32] = []
  private var isBaseTaken: [Bool] = []
  private var freeUnits = FreeList()
  /// The first block whose units are still in the list of free ones.
  private var firstOpenBlock = 0

  /// A node of the trie. Nodes are listed level by level, the root first, so that the children of
  /// one stand together.
  private struct Node {
    /// Where the node is placed, as soon as its parent is.
    var unit = 0
    var label: TrieSymbol
    var depth: Int
    /// The entries whose keys go through the node.
    var entries: Range<Int>
    /// The lowest of their values.
    var lowestValue: Int
    var children = 0..<0
  }

  /// The units for entries that are sorted by their keys, without two of one key.
  ///
  /// - Returns: `nil` when there are too many for the 22 bits of a base.
  static func units(for entries: [Trie.Entry]) -> [UInt32]? {
    var builder = Self()
    return builder.build(entries) ? builder.units : nil
  }

  private mutating func build(_ entries: [Trie.Entry]) -> Bool {
    addBlock()
    freeUnits.remove(0)
    var nodes = Self.nodes(of: entries)
    for index in Self.order(of: nodes) where nodes[index].label != .endOfWord {
      guard place(index, of: &nodes) else { return false }
    }
    return true
  }

  /// The order in which nodes are placed: a parent has the lowest value of its children, and stands
  /// before them among equals.
  private static func order(of nodes: [Node]) -> [Int] {
    let isFlat = nodes.allSatisfy { $0.lowestValue == nodes[0].lowestValue }
    guard !isFlat else { return Array(nodes.indices) }
    return nodes.indices.sorted { (nodes[$0].lowestValue, $0) < (nodes[$1].lowestValue, $1) }
  }

  /// Places the children of a node, whose own place is known.
  private mutating func place(_ index: Int, of nodes: inout [Node]) -> Bool {
    let children = nodes[index].children
    let base = takeBase(for: children, of: nodes)
    guard base < TrieUnit.baseLimit else { return false }
    let endsWord = children.first.map { nodes[$0].label } == .endOfWord
    units[nodes[index].unit] =
      TrieUnit(label: nodes[index].label, base: base, endsWord: endsWord).rawValue
    for child in children {
      nodes[child].unit = base ^ Int(nodes[child].label.rawValue)
      if nodes[child].label == .endOfWord {
        units[nodes[child].unit] = TrieUnit(value: nodes[child].lowestValue).rawValue
      }
    }
    return true
  }

  private static func nodes(of entries: [Trie.Entry]) -> [Node] {
    var nodes = [
      Node(
        label: TrieUnit.emptyLabel, depth: 0, entries: entries.indices,
        lowestValue: entries.lazy.map(\.value).min() ?? 0)
    ]
    var next = 0
    while next < nodes.count {
      if nodes[next].label != .endOfWord {
        appendChildren(of: next, in: entries, to: &nodes)
      }
      next += 1
    }
    return nodes
  }

  /// Appends one child for each symbol at a node's depth, in order.
  private static func appendChildren(
    of parent: Int, in entries: [Trie.Entry], to nodes: inout [Node]
  ) {
    let (depth, first) = (nodes[parent].depth, nodes.count)
    for index in nodes[parent].entries {
      let (key, value) = entries[index]
      let label = depth < key.count ? key[depth] : TrieSymbol.endOfWord
      let last = nodes.count - 1
      if last >= first, nodes[last].label == label {
        nodes[last].entries = nodes[last].entries.lowerBound..<index + 1
        nodes[last].lowestValue = min(nodes[last].lowestValue, value)
      } else {
        nodes.append(
          Node(label: label, depth: depth + 1, entries: index..<index + 1, lowestValue: value))
      }
    }
    nodes[parent].children = first..<nodes.count
  }

  /// Finds a base for some nodes by their labels and marks what they use.
  private mutating func takeBase(for children: Range<Int>, of nodes: [Node]) -> Int {
    let base = findBase(for: children, of: nodes) ?? newBlockBase()
    isBaseTaken[base] = true
    for child in children { freeUnits.remove(base ^ Int(nodes[child].label.rawValue)) }
    return base
  }

  private func findBase(for children: Range<Int>, of nodes: [Node]) -> Int? {
    guard let first = children.first else { return freeUnits.first { !isBaseTaken[$0] } }
    let label = Int(nodes[first].label.rawValue)
    return freeUnits.first { unit in
      let base = unit ^ label
      return !isBaseTaken[base]
        && children.allSatisfy { freeUnits.contains(base ^ Int(nodes[$0].label.rawValue)) }
    }.map { $0 ^ label }
  }

  private mutating func newBlockBase() -> Int {
    let base = units.count
    addBlock()
    return base
  }

  private static let openBlockCount = 32

  private mutating func addBlock() {
    units.append(
      contentsOf: repeatElement(TrieUnit.empty.rawValue, count: TrieSymbol.blockSize))
    isBaseTaken.append(contentsOf: repeatElement(false, count: TrieSymbol.blockSize))
    freeUnits.append(count: TrieSymbol.blockSize)
    if units.count / TrieSymbol.blockSize - firstOpenBlock > Self.openBlockCount {
      let start = firstOpenBlock * TrieSymbol.blockSize
      for unit in start..<start + TrieSymbol.blockSize { freeUnits.remove(unit) }
      firstOpenBlock += 1
    }
  }
}

/// Numbers from 0 up that are free, in order, as a doubly linked list inside two arrays.
private struct FreeList {
  /// Neighbours of number *n* are at *n* + 1; place 0 is both ends of the list. A number that is
  /// not in the list is its own neighbour.
  private var next: [Int32] = [0]
  private var previous: [Int32] = [0]

  /// Adds the next `count` numbers.
  mutating func append(count: Int) {
    for _ in 0..<count {
      let place = Int32(next.count)
      let last = previous[0]
      next.append(0)
      previous.append(last)
      next[Int(last)] = place
      previous[0] = place
    }
  }

  /// Removes a number, if it is in the list.
  mutating func remove(_ number: Int) {
    let place = number + 1
    next[Int(previous[place])] = next[place]
    previous[Int(next[place])] = previous[place]
    next[place] = Int32(place)
    previous[place] = Int32(place)
  }

  func contains(_ number: Int) -> Bool { next[number + 1] != Int32(number + 1) }

  /// The first number in the list for which a condition holds.
  @inline(__always)
  func first(where condition: (Int) -> Bool) -> Int? {
    var place = Int(next[0])
    while place != 0 {
      if condition(place - 1) { return place - 1 }
      place = Int(next[place])
    }
    return nil
  }
}
