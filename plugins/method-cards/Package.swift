// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "MethodCards",
    products: [.library(name: "method-cards", type: .dynamic, targets: ["MethodCards"])],
    dependencies: [.package(path: "../PluginKit")],
    targets: [
        .target(name: "MethodCards", dependencies: [.product(name: "RondoPluginKit", package: "PluginKit")]),
        .testTarget(
            name: "MethodCardsTests",
            dependencies: ["MethodCards", .product(name: "RondoPluginKit", package: "PluginKit")], exclude: ["Cards"]),
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
