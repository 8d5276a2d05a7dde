internal import ArgumentParser

/// The options of commands that show differences on a page.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a page that shows the differences line by line: one file for any browser.",
      valueName: "file"), completion: .file())
  var html: String?

  @Option(help: "How many differences the page shows.")
  var limit = 2000

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit has to be a number above 0.") }
  }

  /// A page without content, if one is asked for.
  ///
  /// - Parameters:
  ///   - reference: What the segmentation is called that is compared with.
  ///   - found: What the other one is called.
  func makePage(reference: String, found: String) -> DifferencePage? {
    html == nil ? nil : DifferencePage(reference: reference, found: found, limit: limit)
  }

  /// Opens the file of the page, if there is one: before the work, so that it is known whether it can be written.
  func openFile(besides sources: [InputSource]) throws(FileFailure) -> OutputFile? {
    guard let html else { return nil }
    return try OutputFile(html, besides: sources)
  }

  /// Writes the page to its file.
  func write(_ page: DifferencePage?, to file: consuming OutputFile?) throws(FileFailure) {
    guard let page, let file = file.take() else { return }
    var buffer = ByteBuffer()
    buffer.append(page.html)
    try file.write(buffer)
    try file.commit()
  }
}
