// swift-tools-version: 6.1
import PackageDescription

// The product has the plugin's id, so that the library is called lib__ID__.so.
let package = Package(
    name: "__Module__",
    products: [.library(name: "__ID__", type: .dynamic, targets: ["__Module__"])],
    dependencies: [.package(path: "PluginKit")],
    targets: [
        .target(name: "__Module__", dependencies: [.product(name: "RondoPluginKit", package: "PluginKit")]),
        .testTarget(
            name: "__Module__Tests",
            dependencies: ["__Module__", .product(name: "RondoPluginKit", package: "PluginKit")]),
    ],
    swiftLanguageModes: [.v6]
)
