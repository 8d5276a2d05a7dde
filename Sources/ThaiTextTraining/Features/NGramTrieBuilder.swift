internal import ThaiText

/// Builds the trie of a set of n-grams: see ``NGramTrie``.
///
/// Slots are given to the commonest n-grams first, so that what a text needs most lies together
/// and stays in a processor's cache.
struct NGramTrieBuilder {
  private var nodes: [Node] = []
  private var children: [UInt64: Int] = [:]

  private struct Node {
    var codes: [Int]
    var weights = SIMD16<Float>(repeating: 0)
    /// The greatest count of an n-gram at the node or below it.
    var count: Int32 = 0
    var children: [(code: Int, node: Int)] = []
    var slot = 0
  }

  /// - Parameters:
  ///   - rows: The n-grams.
  ///   - weights: Eight weights for each.
  init(_ rows: some Sequence<(row: NGramVocabulary.Row, weights: SIMD8<Float>)>) {
    nodes = (0..<CharacterCode.count).map { Node(codes: [$0]) }
    for (row, weights) in rows {
      let node = node(for: row)
      let lane = NGramGeometry.firstLane(row.length)
      for index in weights.indices { nodes[node].weights[lane + index] += weights[index] }
    }
    for index in nodes.indices { nodes[index].children.sort { $0.code < $1.code } }
    addPrefixes()
  }

  /// The node of an n-gram, made with those on the way to it if it is new.
  private mutating func node(for row: NGramVocabulary.Row) -> Int {
    let codes = (0..<row.length).reversed().map { Int(row.key >> (7 * UInt64($0)) & 127) }
    var node = codes[0]
    for code in codes.dropFirst() {
      nodes[node].count = max(nodes[node].count, row.count)
      node = child(of: node, by: code)
    }
    nodes[node].count = max(nodes[node].count, row.count)
    return node
  }

  private mutating func child(of parent: Int, by code: Int) -> Int {
    let edge = UInt64(parent) << 7 | UInt64(code)
    if let child = children[edge] { return child }
    children[edge] = nodes.count
    nodes[parent].children.append((code, nodes.count))
    nodes.append(Node(codes: nodes[parent].codes + [code]))
    return nodes.count - 1
  }

  /// Adds to each node what its ancestors say.
  private mutating func addPrefixes() {
    var open = Array(0..<CharacterCode.count)
    while let parent = open.popLast() {
      for (_, child) in nodes[parent].children {
        nodes[child].weights += nodes[parent].weights
        open.append(child)
      }
    }
  }

  /// The trie as a double array.
  mutating func build() -> NGramTrie {
    var slots = TrieSlots()
    var root = placeSingleCodes(in: &slots)
    for node in nodesByCount() where nodes[node].codes.count > 1 {
      if nodes[node].codes.count == 2 {
        nodes[node].slot = slots.takeSlot()
        root[rootIndex(of: node)] = UInt32(nodes[node].slot)
      }
      placeChildren(of: node, in: &slots)
    }
    return NGramTrie(
      root: ImageSection(root), units: ImageSection(slots.units),
      vectors: ImageSection(vectors(slotCount: slots.units.count)))
  }

  /// Gives slots to the nodes of one code; returns a root that leads to nothing but them.
  private mutating func placeSingleCodes(in slots: inout TrieSlots) -> [UInt32] {
    var root: [UInt32] = []
    for code in 0..<CharacterCode.count {
      nodes[code].slot = slots.takeSlot()
      root += repeatElement(UInt32(nodes[code].slot), count: CharacterCode.count)
    }
    return root
  }

  /// All nodes, the commonest first, and parents before their children.
  private func nodesByCount() -> [Int] {
    nodes.indices.sorted { left, right in
      (-nodes[left].count, nodes[left].codes.count, left)
        < (-nodes[right].count, nodes[right].codes.count, right)
    }
  }

  private func rootIndex(of node: Int) -> Int {
    nodes[node].codes[0] * CharacterCode.count + nodes[node].codes[1]
  }

  private mutating func placeChildren(of node: Int, in slots: inout TrieSlots) {
    guard !nodes[node].children.isEmpty else { return }
    let base = slots.takeBase(for: nodes[node].children.map(\.code))
    slots.setBase(base, of: nodes[node].slot)
    for (code, child) in nodes[node].children { nodes[child].slot = base + code }
  }

  private func vectors(slotCount: Int) -> [Int8] {
    var vectors = [Int8](
      repeating: 0, count: slotCount * NGramGeometry.laneCount + NGramGeometry.overhang)
    for node in nodes {
      for lane in 0..<NGramGeometry.laneCount {
        vectors[node.slot * NGramGeometry.laneCount + lane] =
          Quantizer.ngramWeight(node.weights[lane])
      }
    }
    return vectors
  }
}

/// The slots of a double array while it is built.
private struct TrieSlots {
  private(set) var units: [UInt32]
  private var isTaken: [Bool]
  private var isBase: [Bool]
  /// No slot before this one is free, or worth trying.
  private var firstFree = NGramTrie.sinkCount

  init() {
    let sink = NGramTrie.sinkCount
    units = .init(repeating: NGramTrie.noLabel, count: 2 * sink)
    isTaken = (0..<2 * sink).map { $0 < sink }
    isBase = .init(repeating: false, count: 2 * sink)
    isBase[0] = true
  }

  /// Takes a slot that no code leads to.
  mutating func takeSlot() -> Int {
    while isTaken[firstFree] { firstFree += 1 }
    isTaken[firstFree] = true
    makeRoom(after: firstFree)
    return firstFree
  }

  mutating func setBase(_ base: Int, of slot: Int) {
    units[slot] = UInt32(base) << 8 | units[slot] & 0xFF
  }

  /// Takes the slots of children, and a base that no other node has.
  mutating func takeBase(for codes: [Int]) -> Int {
    while isTaken[firstFree] { firstFree += 1 }
    var base = max(1, firstFree - codes[0])
    var tries = 0
    while isBase[base] || codes.contains(where: { isTaken[base + $0] }) {
      base += 1
      tries += 1
      makeRoom(after: base)
    }
    // Where many tries failed the slots are too scattered to be worth another try.
    if tries > 3_000 { firstFree += 32 }
    isBase[base] = true
    for code in codes {
      isTaken[base + code] = true
      units[base + code] = UInt32(code)
    }
    makeRoom(after: base)
    return base
  }

  /// Sees to it that a base after `slot` leads to slots that exist.
  private mutating func makeRoom(after slot: Int) {
    let missing = slot + 2 * CharacterCode.count - units.count
    guard missing > 0 else { return }
    units.append(contentsOf: repeatElement(NGramTrie.noLabel, count: missing))
    isTaken.append(contentsOf: repeatElement(false, count: missing))
    isBase.append(contentsOf: repeatElement(false, count: missing))
  }
}
