// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "OwnWords",
  platforms: [.macOS(.v15)],
  // Without ICU nothing of the system is needed; Thai text is segmented the same way.
  dependencies: [.package(name: "ThaiText", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "OwnWords", dependencies: [.product(name: "ThaiText", package: "ThaiText")])
  ]
)
