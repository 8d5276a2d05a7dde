/// How large the pieces are into which a text is segmented.
///
/// | granularity | `ลดความเหลื่อมล้ำในวันที่ 5 ธันวาคม 2567` |
/// |---|---|
/// | ``fine`` | `ลด` `ความ` `เหลื่อมล้ำ` `ใน` `วัน` `ที่` `5` `ธันวาคม` `2567` |
/// | ``coarse`` | `ลด` `ความเหลื่อมล้ำ` `ใน` `วันที่` `5 ธันวาคม 2567` |
/// | ``search`` | the coarse tokens, each followed by its parts, which are the fine ones |
///
/// The segmentations nest: wherever there is a coarse boundary there is a fine one.
public enum Granularity: String, CaseIterable, Codable, Sendable {
  /// The words of the annotation standard.
  case fine
  /// Compounds, names of persons and of organisations, and dates are one token each.
  case coarse
  /// Coarse tokens with their parts, as a graph.
  case search
}
