extension Alignment {
  /// The alignment of this alignment's source with the text that a second normalization made of
  /// its normalized text.
  ///
  /// Edits that overlap in the text between become one atomic segment.
  ///
  /// - Complexity: O(*e*) for *e* edits of both.
  package func composed(with second: Alignment) -> Alignment {
    precondition(normalizedCount == second.sourceCount, "the text between must be the same")
    if second.isIdentity { return self }
    if isIdentity { return second }
    var result = Alignment()
    var groups = EditGroups(first: edits[...], second: second.edits[...])
    var middle = 0
    while let group = groups.next() {
      result.keep(group.middle.lowerBound - middle)
      result.replace(group.sourceCount, with: group.normalizedCount)
      middle = group.middle.upperBound
    }
    result.keep(normalizedCount - middle)
    return result
  }
}

/// The edits of two alignments, joined where they overlap in the text between.
private struct EditGroups {
  var first: ArraySlice<Alignment.Segment>
  var second: ArraySlice<Alignment.Segment>

  struct Group {
    var middle: Range<Int>
    var sourceCount: Int
    var normalizedCount: Int
  }

  mutating func next() -> Group? {
    guard var group = nextEdit() else { return nil }
    while let edit = nextEdit(before: group.middle.upperBound) { group.join(edit) }
    return group
  }

  /// The edit that comes first of both lists, if it begins before a limit, as a group of its own.
  private mutating func nextEdit(before limit: Int = .max) -> Group? {
    let left = first.first?.normalized.lowerBound ?? .max
    let right = second.first?.source.lowerBound ?? .max
    guard min(left, right) < limit else { return nil }
    if left <= right { return first.popFirst().map(Group.init(ofFirst:)) }
    return second.popFirst().map(Group.init(ofSecond:))
  }
}

extension EditGroups.Group {
  fileprivate init(ofFirst edit: Alignment.Segment) {
    middle = edit.normalized
    sourceCount = edit.source.count
    normalizedCount = edit.normalized.count
  }

  fileprivate init(ofSecond edit: Alignment.Segment) {
    middle = edit.source
    sourceCount = edit.source.count
    normalizedCount = edit.normalized.count
  }

  /// Takes in a group that begins inside this one. What both sides measure is what the text
  /// between measures, and what the edits add to it.
  fileprivate mutating func join(_ other: Self) {
    let union = middle.lowerBound..<max(middle.upperBound, other.middle.upperBound)
    let added = union.count - middle.count - other.middle.count
    sourceCount += other.sourceCount + added
    normalizedCount += other.normalizedCount + added
    middle = union
  }
}
