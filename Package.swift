// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
// What ships says where it is unsafe; tests may do as they like.
let shippedSettings: [SwiftSetting] = swiftSettings + [.strictMemorySafety()]
// The C interface has no streams, and the runtime of concurrency, which nothing else here needs, is a
// fifteenth of its library. So Bindings/C/build.sh builds that product alone, without them.
let withoutStreams = Context.environment["THAITEXT_WITHOUT_STREAMS"] == "1"

let package = Package(
  name: "ThaiText",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "ThaiText", targets: ["ThaiText"]),
    .library(name: "ThaiTextEngineLaw", targets: ["ThaiTextEngineLaw"]),
    .library(name: "ThaiTextExplain", targets: ["ThaiTextExplain"]),
    .executable(name: "thaitext", targets: ["ThaiTextCLI"]),
    // For C and all that calls C; Bindings/C/build.sh makes it one file without dependencies.
    .library(name: "ThaiTextC", type: .dynamic, targets: ["ThaiTextC"]),
    .library(name: "ThaiTextGRDB", targets: ["ThaiTextGRDB"]),
    .executable(name: "thaitext-search", targets: ["ThaiTextSearchCLI"]),
  ],
  traits: [
    .trait(
      name: "ICU",
      description: """
        Segments text that is not Thai by the system's ICU. Without it the package needs no system \
        library, and scripts beyond the Latin ones are segmented approximately.
        """),
    .trait(
      name: "SQLite",
      description: """
        Full-text search with SQLite's FTS5, through GRDB: the product ThaiTextGRDB and the command \
        thaitext-search. Without it they do nothing, and GRDB is neither fetched nor built.
        """),
    .default(enabledTraits: ["ICU"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CICUSystem", pkgConfig: "icu-uc",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .target(name: "CThaiTextData", exclude: ["embedded"]),
    // The C library of the system, whatever its name is there.
    .target(name: "ThaiTextSystem", swiftSettings: shippedSettings),
    .target(
      name: "ThaiText",
      dependencies: [
        "CThaiTextData", "ThaiTextSystem",
        .target(name: "CICU", condition: .when(traits: ["ICU"])),
      ],
      exclude: withoutStreams ? ["Streams"] : [],
      swiftSettings: shippedSettings),
    // The header of the C interface, and what is behind it. C hands over pointers, so nearly every line
    // there would be marked unsafe: it is not checked strictly.
    .target(
      name: "CThaiText", path: "Bindings/C", sources: ["runtime.c"],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(
      name: "ThaiTextC",
      dependencies: ["CThaiText", "ThaiText", "ThaiTextFullText", "ThaiTextSystem"],
      swiftSettings: swiftSettings),
    // What the full-text indexes of databases have in common.
    .target(name: "ThaiTextFullText", dependencies: ["ThaiText"], swiftSettings: shippedSettings),
    // For the tests of those who write an engine.
    .target(
      name: "ThaiTextEngineLaw", dependencies: ["ThaiText"], swiftSettings: shippedSettings),
    .target(
      name: "ThaiTextTraining", dependencies: ["ThaiText", "ThaiTextSystem"],
      swiftSettings: shippedSettings),
    // What happens to a text, as a value and as a page: for the command and for Server.
    .target(
      name: "ThaiTextExplain", dependencies: ["ThaiText", "ThaiTextTraining"],
      resources: ["page.css", "words.js", "elements.js", "tokens.js", "sections.js", "page.js"].map
      {
        .embedInCode("Page/Resources/\($0)")
      },
      swiftSettings: shippedSettings),
    .executableTarget(
      name: "ThaiTextCLI",
      dependencies: [
        "ThaiText", "ThaiTextExplain", "ThaiTextSystem", "ThaiTextTraining",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: shippedSettings),
    // Not a product: what Benchmarks/instructions.sh and the comparison with others measure.
    .executableTarget(
      name: "ThaiTextProbe", dependencies: ["ThaiText", "ThaiTextEngineLaw", "ThaiTextSystem"],
      swiftSettings: shippedSettings),
    .target(
      name: "ThaiTextGRDB",
      dependencies: [
        "ThaiText", "ThaiTextFullText",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
      ],
      swiftSettings: shippedSettings),
    .executableTarget(
      name: "ThaiTextSearchCLI",
      dependencies: [
        "ThaiTextSystem",
        .target(name: "ThaiTextGRDB", condition: .when(traits: ["SQLite"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
      ],
      swiftSettings: shippedSettings),
    .target(
      name: "ThaiTextTestSupport", dependencies: ["ThaiText"], path: "Tests/ThaiTextTestSupport",
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ThaiTextTests",
      dependencies: ["ThaiText", "ThaiTextEngineLaw", "ThaiTextTestSupport"],
      exclude: ["Goldens", "Acronyms/acronym-cases.tsv"], swiftSettings: swiftSettings),
    .testTarget(
      name: "ConformanceTests", dependencies: ["ThaiText", "ThaiTextTestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ExplainTests", dependencies: ["ThaiTextExplain", "ThaiTextTestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "TrainingTests", dependencies: ["ThaiTextTraining", "ThaiTextTestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["ThaiTextCLI", "ThaiTextTestSupport"],
      exclude: ["ReportedCases"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RetrievalTests",
      dependencies: [
        "ThaiText", "ThaiTextGRDB",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
      ],
      exclude: ["Collection"], swiftSettings: swiftSettings),
    .testTarget(
      name: "GRDBTests",
      dependencies: [
        "ThaiTextGRDB", "ThaiTextSearchCLI", "ThaiTextTestSupport",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
      ],
      swiftSettings: swiftSettings),
    .target(name: "CIndexStore", path: "Tests/CIndexStore"),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["CIndexStore"], swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6]
)
