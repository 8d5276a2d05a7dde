// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "NewsPipeline",
  platforms: [.macOS(.v15)],
  // Without ICU nothing of the system is needed; Thai text is segmented the same way.
  dependencies: [.package(name: "ThaiText", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "NewsPipeline", dependencies: [.product(name: "ThaiText", package: "ThaiText")])
  ]
)
