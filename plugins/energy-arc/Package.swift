// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "EnergyArc",
    products: [.library(name: "energy-arc", type: .dynamic, targets: ["EnergyArc"])],
    dependencies: [.package(path: "../PluginKit")],
    targets: [
        .target(name: "EnergyArc", dependencies: [.product(name: "RondoPluginKit", package: "PluginKit")]),
        .testTarget(name: "EnergyArcTests", dependencies: ["EnergyArc"]),
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
