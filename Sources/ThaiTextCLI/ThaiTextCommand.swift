internal import ArgumentParser
internal import ThaiText
internal import ThaiTextSystem

@main
struct ThaiTextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thaitext",
    abstract: "Finds the words of Thai text.",
    version: PackageVersion.string,
    subcommands: [
      TokenizeCommand.self,
      NormalizeCommand.self,
      EntitiesCommand.self,
      AcronymsCommand.self,
      WrapCommand.self,
      SentencesCommand.self,
      MatchCommand.self,
      ExplainCommand.self,
      EvaluateCommand.self,
      CompareCommand.self,
      RepairsCommand.self,
      TrainCommand.self,
      CorpusCommand.self,
      DataCommand.self,
    ])

  static func main() async {
    failAtExitIfOutputIsLost()
    await main(nil)
  }
}
