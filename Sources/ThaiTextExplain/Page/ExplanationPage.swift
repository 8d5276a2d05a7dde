/// The page that shows an ``Explanation``: one file for any browser, or what a service serves.
///
/// Both are the same program, in `Resources`. The file has everything inside, asks nobody for anything, and its
/// policy (Content Security Policy) names the one style sheet and the one script that may run by their hashes. The
/// text that it shows never becomes HTML.
public enum ExplanationPage {
  /// A page with an explanation inside.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the explanation.
  public static func file(showing explanation: Explanation) throws -> [UInt8] {
    let data = try JSON.bytesForHTML(of: explanation)
    let policy =
      "default-src 'none'; img-src data:; style-src '\(styleSheetHash)'; script-src '\(scriptHash)'; "
      + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    let head =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n<style>"
    return Array(start.utf8) + Array(head.utf8) + styleSheet + Array("</style>\n".utf8)
      + Array(body.utf8) + Array("<script type=\"application/json\" id=\"explanation\">".utf8)
      + data + Array("</script>\n<script>".utf8) + script + Array("</script>\n".utf8)
      + Array(end.utf8)
  }

  /// A page without an explanation, which asks the service that it is from at `v1/explain`. It takes ``styleSheet``
  /// from `page.css` and ``script`` from `page.js`, both beside it.
  ///
  /// - Parameter engines: The names of engines that one can choose: letters alone.
  public static func served(engines: [String]) -> [UInt8] {
    Array(
      """
      \(start)<link rel="stylesheet" href="page.css">
      <meta name="engines" content="\(engines.joined(separator: " "))">
      \(body)<script src="page.js"></script>
      \(end)
      """.utf8)
  }

  /// The policy that ``served(engines:)`` keeps, for the header `Content-Security-Policy`.
  public static let servedPolicy =
    "default-src 'none'; img-src data:; style-src 'self'; script-src 'self'; connect-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

  /// The style sheet, in UTF-8.
  public static let styleSheet = PackageResources.page_css

  /// The program of the page, in UTF-8.
  public static let script: [UInt8] =
    Array("(() => {\n\"use strict\";\n".utf8) + PackageResources.words_js
    + PackageResources.elements_js + PackageResources.tokens_js + PackageResources.sections_js
    + PackageResources.page_js + Array("})();\n".utf8)

  private static let styleSheetHash = SHA256.sourceExpression(of: styleSheet)
  private static let scriptHash = SHA256.sourceExpression(of: script)

  private static let start = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>ThaiText</title>
    <link rel="icon" href="data:,">

    """

  private static let body = """
    </head>
    <body>
    <noscript><p>This page needs JavaScript. <span lang="th">หน้านี้ต้องใช้ JavaScript</span></p></noscript>
    <div id="page"></div>

    """

  private static let end = "</body>\n</html>\n"
}
