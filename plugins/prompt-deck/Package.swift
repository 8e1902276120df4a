// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "PromptDeck",
    products: [.library(name: "prompt-deck", type: .dynamic, targets: ["PromptDeck"])],
    dependencies: [.package(path: "../PluginKit")],
    targets: [
        .target(name: "PromptDeck", dependencies: [.product(name: "RondoPluginKit", package: "PluginKit")]),
        .testTarget(
            name: "PromptDeckTests",
            dependencies: ["PromptDeck", .product(name: "RondoPluginKit", package: "PluginKit")]),
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
