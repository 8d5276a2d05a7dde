// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "ThaiTextBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "ThaiText", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "ThaiTextBenchmarks",
      dependencies: [
        .product(name: "ThaiText", package: "ThaiText"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/ThaiTextBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
