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

  /// A node of the trie. Nodes are listed level by level, the root first.
  private struct Node {
    /// Where the node is placed, as soon as its parent is.
    var unit = 0
    var label: TrieSymbol
    var depth: Int
    /// The entries whose keys go through the node.
    var entries: Range<Int>
    /// The lowest of their values.
    var lowestValue: Int
    var children: [Int] = []
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
    // A parent has the lowest value of its children, and stands before them among equals.
    let order = nodes.indices.sorted {
      (nodes[$0].lowestValue, $0) < (nodes[$1].lowestValue, $1)
    }
    for index in order where nodes[index].label != TrieSymbol.endOfWord {
      guard place(index, of: &nodes) else { return false }
    }
    return true
  }

  /// Places the children of a node, whose own place is known.
  private mutating func place(_ index: Int, of nodes: inout [Node]) -> Bool {
    let node = nodes[index]
    let base = takeBase(for: node.children.map { nodes[$0].label })
    guard base < TrieUnit.baseLimit else { return false }
    let endsWord = node.children.first.map { nodes[$0].label } == TrieSymbol.endOfWord
    units[node.unit] = TrieUnit(label: node.label, base: base, endsWord: endsWord).rawValue
    for child in node.children {
      nodes[child].unit = base ^ Int(nodes[child].label.rawValue)
      if nodes[child].label == TrieSymbol.endOfWord {
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
      if nodes[next].label != TrieSymbol.endOfWord {
        let children = children(of: nodes[next], among: entries)
        nodes[next].children = Array(nodes.count..<nodes.count + children.count)
        nodes += children
      }
      next += 1
    }
    return nodes
  }

  /// One child for each symbol at the node's depth, in order.
  private static func children(of node: Node, among entries: [Trie.Entry]) -> [Node] {
    var children: [Node] = []
    for index in node.entries {
      let (key, value) = entries[index]
      let label = node.depth < key.count ? key[node.depth] : TrieSymbol.endOfWord
      if let last = children.indices.last, children[last].label == label {
        children[last].entries = children[last].entries.lowerBound..<index + 1
        children[last].lowestValue = min(children[last].lowestValue, value)
      } else {
        children.append(
          Node(
            label: label, depth: node.depth + 1, entries: index..<index + 1, lowestValue: value))
      }
    }
    return children
  }

  /// Finds a base for children with the given labels and marks what they use.
  private mutating func takeBase(for labels: [TrieSymbol]) -> Int {
    let base = findBase(for: labels) ?? newBlockBase()
    isBaseTaken[base] = true
    for label in labels { freeUnits.remove(base ^ Int(label.rawValue)) }
    return base
  }

  private func findBase(for labels: [TrieSymbol]) -> Int? {
    guard let first = labels.first else { return freeUnits.first { !isBaseTaken[$0] } }
    for unit in freeUnits {
      let base = unit ^ Int(first.rawValue)
      if !isBaseTaken[base], labels.allSatisfy({ freeUnits.contains(base ^ Int($0.rawValue)) }) {
        return base
      }
    }
    return nil
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
private struct FreeList: Sequence {
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

  func makeIterator() -> AnyIterator<Int> {
    var place = next[0]
    return AnyIterator {
      guard place != 0 else { return nil }
      defer { place = next[Int(place)] }
      return Int(place) - 1
    }
  }
}
