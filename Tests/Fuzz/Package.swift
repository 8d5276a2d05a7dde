// swift-tools-version: 6.2
import PackageDescription

// The library is built here with the coverage that libFuzzer asks for. Its folders are links, so that they and
// the targets of fuzzing are one package and share what has package access.
//
// `assert` is on, although the code is optimized: it checks the accesses that a release build takes for known.
let sanitizers = Context.environment["THAITEXT_FUZZ_SANITIZERS"] ?? "fuzzer,address"
let coverage = ["-sanitize=\(sanitizers)", "-assert-config", "Debug"]
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .define("ICU"),
  .unsafeFlags(coverage),
]

let package = Package(
  name: "ThaiTextFuzz",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(name: "CICUSystem", pkgConfig: "icu-uc"),
    .target(name: "CICU", dependencies: ["CICUSystem"]),
    .target(name: "CThaiTextData", exclude: ["embedded"]),
    .target(name: "ThaiTextSystem", swiftSettings: settings),
    .target(
      name: "ThaiText", dependencies: ["CThaiTextData", "CICU", "ThaiTextSystem"],
      swiftSettings: settings),
    .target(name: "ThaiTextEngineLaw", dependencies: ["ThaiText"], swiftSettings: settings),
    .target(
      name: "ThaiTextTraining", dependencies: ["ThaiText", "ThaiTextSystem"],
      swiftSettings: settings),
    .target(name: "ThaiTextFullText", dependencies: ["ThaiText"], swiftSettings: settings),
    .executableTarget(
      name: "ThaiTextFuzz",
      dependencies: ["ThaiText", "ThaiTextEngineLaw", "ThaiTextFullText", "ThaiTextTraining"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=\(sanitizers)", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
