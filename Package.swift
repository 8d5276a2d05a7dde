// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "ThaiText",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "ThaiText", targets: ["ThaiText"]),
    .executable(name: "thaitext", targets: ["ThaiTextCLI"]),
  ],
  traits: [
    .trait(
      name: "ICU",
      description: """
        Divides text that is not Thai by the system's ICU. Without it the package needs no system \
        library, and scripts beyond the Latin ones are divided approximately.
        """),
    .default(enabledTraits: ["ICU"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CICUSystem", pkgConfig: "icu-uc",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .target(name: "CThaiTextData", exclude: ["embedded"]),
    .target(
      name: "ThaiText",
      dependencies: [
        "CThaiTextData",
        .target(name: "CICU", condition: .when(traits: ["ICU"])),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "ThaiTextTraining", dependencies: ["ThaiText"], swiftSettings: swiftSettings),
    .executableTarget(
      name: "ThaiTextCLI",
      dependencies: [
        "ThaiText", "ThaiTextTraining",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    // Not a product: what Benchmarks/instructions.sh and the comparison with others measure.
    .executableTarget(
      name: "ThaiTextProbe", dependencies: ["ThaiText"], swiftSettings: swiftSettings),
    .target(
      name: "ThaiTextTestSupport", dependencies: ["ThaiText"], path: "Tests/ThaiTextTestSupport",
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ThaiTextTests", dependencies: ["ThaiText", "ThaiTextTestSupport"],
      exclude: ["Goldens", "Acronyms/acronym-cases.tsv"], swiftSettings: swiftSettings),
    .testTarget(
      name: "ConformanceTests", dependencies: ["ThaiText", "ThaiTextTestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "TrainingTests", dependencies: ["ThaiTextTraining", "ThaiTextTestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["ThaiTextCLI", "ThaiTextTestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(name: "ArchitectureTests", swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6]
)
