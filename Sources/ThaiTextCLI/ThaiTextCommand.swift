internal import ArgumentParser

@main
struct ThaiTextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thaitext",
    abstract: "Finds the words of Thai text.",
    version: "0.1.0",
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
}
