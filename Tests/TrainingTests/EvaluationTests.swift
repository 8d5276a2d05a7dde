import Testing
import ThaiTextTraining

/// Cases worked out by hand.
@Suite struct EvaluationTests {
  @Test func aWordIsRightIfBothItsEndsAre() {
    // gold     กา|มี|ตา    predicted     กา|มีตา
    let evaluation = evaluation(of: "กา|มี|ตา", "กา|มีตา")
    #expect(counts(evaluation.words) == [1, 2, 3])
    #expect(counts(evaluation.starts) == [1, 1, 2])
    #expect(evaluation.words.precision == 0.5)
    #expect(evaluation.words.recall == 1.0 / 3)
    #expect(abs(evaluation.words.f1 - 0.4) < 1e-12)
  }

  @Test func whiteSpaceDoesNotCountAsAWordButItsStartDoes() {
    let evaluation = evaluation(of: "กา| |a1|(", "กา| |a1|(")
    #expect(counts(evaluation.words) == [3, 3, 3])
    #expect(counts(evaluation.thaiWords) == [1, 1, 1])
    #expect(counts(evaluation.starts) == [3, 3, 3])
  }

  @Test func whatOverlapsARegionIsLeftOut() {
    // กาดำ is a name; the prediction joins the word after it to its second half.
    let evaluation = evaluation(of: "ไป|<NE>กา|ดำ</NE>|แล้ว", "ไป|กา|ดำแล้ว")
    #expect(counts(evaluation.words) == [1, 1, 2])
    // The region's own edges count, what is inside it does not.
    #expect(counts(evaluation.starts) == [1, 1, 2])
  }

  @Test func aRegionThatIsNotClosedReachesToTheEnd() {
    let line = GoldLine("ก|<POEM>ข|ค")
    #expect(line.text == Array("กขค".utf8))
    #expect(line.ignored == [3..<9])
    #expect(line.wordEnds == [3, 9])
  }

  @Test func anOptionalBoundaryIsSettledByThePrediction() {
    let gold = "รัฐ\u{241E}มนตรี|ไทย"
    let divided = evaluation(of: gold, "รัฐ|มนตรี|ไทย")
    #expect(counts(divided.words) == [3, 3, 3])
    let joined = evaluation(of: gold, "รัฐมนตรี|ไทย")
    #expect(counts(joined.words) == [2, 2, 2])
  }

  @Test func nothingIsNoDivisionByZero() {
    #expect(evaluation(of: "", "").words.f1 == 0)
    #expect(evaluation(of: " ", " ").words.f1 == 0)
  }

  // The first is a little below the middle in binary, the second a little above.
  @Test(
    arguments: [
      (0.123455, 0.12345), (0.000025, 0.00003), (0.015625, 0.01562), (2.0 / 3, 0.66667), (0, 0),
      (1, 1),
    ] as [(Double, Double)])
  func figuresAreRoundedToTheNearest(_ number: Double, _ expected: Double) {
    #expect(number.rounded(to: 5) == expected)
  }

  private func evaluation(of gold: String, _ predicted: String) -> Evaluation {
    var evaluation = Evaluation()
    evaluation.add(GoldLine(gold), predictedEnds: GoldLine(predicted).wordEnds)
    return evaluation
  }

  /// Common, predicted, gold.
  private func counts(_ agreement: Agreement) -> [Int] {
    [agreement.common, agreement.predicted, agreement.gold]
  }
}
