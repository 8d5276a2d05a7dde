import Testing

/// What people reported to go wrong with Thai text, by kind: a file of `ReportedCases` each.
@Suite struct ReportedCaseTests {
  @Test(arguments: try ReportedCases.all())
  func theCommandAnswersAsExpected(cases: ReportedCases) throws {
    for group in cases.groups {
      let answers = try group.answers()
      try #require(answers.count == group.cases.count, "\(group.command) of \(cases.name)")
      for (reported, answer) in zip(group.cases, answers) {
        let found = EscapedText.escape(answer)
        // `==` of strings would take some orders of marks for the same.
        #expect(
          found.utf8.elementsEqual(reported.expected.utf8),
          """
          \(cases.name), line \(reported.line): \(group.command) of '\(reported.input)' is \
          '\(found)', not '\(reported.expected)'
          """)
      }
    }
  }
}
