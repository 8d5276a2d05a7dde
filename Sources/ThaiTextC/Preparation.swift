internal import ThaiText

/// Makes every view of a text that has something of everything, so that each table is read and the
/// runtime knows each type before a process forks.
@_cdecl("thaitext_prepare")
public func thaitextPrepare() { prepared }

private let prepared: Void = {
  var configuration = ThaiTokenizer.Configuration.default
  configuration.acronyms = .bundled
  var handle = TokenizerHandle(TokenizerHandle.Settings(configuration: configuration))
  for text in sampleTexts {
    let utf8 = Array(text.utf8)
    handle.results.strings.removeAll()
    _ = handle.analyze(utf8.span)
    _ = CoarseSegmentation(of: utf8.span, handle.boundaries, handle.analyze(utf8.span))
    for profile in Profile.allCases { handle.appendNormalized(utf8.span, profile) }
    let analysis = handle.tokenizer.analyzeEntities(of: utf8.span, using: &handle.workspace)
    _ = analysis.entities(in: utf8.span)
    let document = handle.tokenizer.document(of: text)
    _ = (document.acronyms, document.definitions, document.entities)
    _ = handle.tokenizer.sentences(in: text)
    _ = handle.tokenizer.lineBreaks(in: text)
    for flags in 0...SearchFlags.all { _ = handle.analyzer(flags).terms(in: text) }
  }
  _ = DictionaryEngine()
}()

private let sampleTexts = [
  "กระทรวงดิจิทัลฯ (ดีอี) ประชุมเอเปค 18 - 22 ส.ค. 2567 เวลา 09.30 น. กับนายเศรษฐา ทวีสิน ๑,๐๐๐ บาท",
  "สํานักงาน ก.พ.ร. หรือ DSI, MSMEs และ AI (ปัญญาประดิษฐ์) นําเสนอ e-Voucher 5G ที่ https://example.org/a",
  "ต่าง ๆ ฯลฯ มากกกก 5555 #ข่าวจริง @thaigov a@example.org /etc/hosts ----- 😀 漢字 Страна",
  "เเม่น้ํา สาหรับ ป ร ะ ช า ช น \u{200B}ค่ะ\u{2060}ครับ \u{1A}\r\nดังนั้นเราจึงไม่ไป! Really? Yes.",
]
