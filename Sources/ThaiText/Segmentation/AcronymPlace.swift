/// Where an acronym may stand: what a ``SegmentationWorkspace`` keeps room for, and the layer of acronyms
/// finds and reads.
package struct AcronymPlace: Sendable {
  var range: Range<Int>
  /// Whether it is an abbreviation for sure, which may be the label of a list, `ก.`, and so make the
  /// next letter one.
  var mayBeLabel = false
}
