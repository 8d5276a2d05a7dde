import Foundation
import ThaiTextTestSupport

/// The goldens of a file in `Goldens`.
func goldens(_ name: String) throws -> [Golden] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let path = folder.appendingPathComponent("Goldens/\(name).txt")
  return Golden.parse(try String(contentsOf: path, encoding: .utf8))
}
