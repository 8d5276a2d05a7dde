/// The weights of character n-grams, merged so that one vector says all that the n-grams which
/// begin at one place have to say.
///
/// The n-grams are the paths of a trie. The vector of a node is the sum of the weights of all
/// n-grams on the way to it, so only the deepest node that a text reaches counts. The trie is a
/// double array: from a node with base *b* the code *c* leads to slot *b + c*, provided that slot
/// bears the label *c*. Bases differ from node to node, so the label alone proves whose child a
/// slot is, and no check array is needed. Base 0 belongs to the nodes without children: slots 0 to
/// 127 bear no code's label, so a walk that has ended stays where it is.
package struct NGramTrie: Sendable {
  /// The slot of the first two codes *c*, *d* of a walk, at index `c * 128 + d`.
  package let root: ImageSection<UInt32>

  /// `base << 8 | label` for each slot; label 255 for a slot that no code leads to.
  package let units: ImageSection<UInt32>

  /// ``NGramGeometry/laneCount`` weights for each slot, in 64ths, and
  /// ``NGramGeometry/overhang`` bytes.
  package let vectors: ImageSection<Int8>

  package init(
    root: ImageSection<UInt32>, units: ImageSection<UInt32>, vectors: ImageSection<Int8>
  ) {
    self.root = root
    self.units = units
    self.vectors = vectors
    walks = root.withSpan { root in
      units.withSpan { units in
        root.indices.map { NGramWalk(to: root[$0], in: units) }
      }
    }
  }

  /// The walks down to the slots of ``root``.
  let walks: [NGramWalk]

  /// The label of a slot that no code leads to.
  package static let noLabel: UInt32 = 0xFF

  /// The number of slots that base 0 leads to, which are all free.
  package static let sinkCount = CharacterCode.count
}

/// How far a walk down a trie has come.
package struct NGramWalk: Sendable {
  /// The deepest slot it reached.
  package internal(set) var slot: UInt32
  /// The base of that slot; 0, from which nothing leads on, once the walk has ended.
  var base: UInt32

  /// The walk that ended before its first step.
  init() { (slot, base) = (0, 0) }

  /// The walk to a slot. A slot outside the array leads nowhere; its trie will not pass as valid.
  init(to slot: UInt32, in units: Span<UInt32>) {
    self.slot = slot
    base = units.indices.contains(Int(slot)) ? units[Int(slot)] >> 8 : 0
  }
}
