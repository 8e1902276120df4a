// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "EasyRead",
    products: [.library(name: "easy-read", type: .dynamic, targets: ["EasyRead"])],
    dependencies: [.package(path: "../PluginKit")],
    targets: [
        .target(name: "EasyRead", dependencies: [.product(name: "RondoPluginKit", package: "PluginKit")]),
        .testTarget(name: "EasyReadTests", dependencies: ["EasyRead"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
