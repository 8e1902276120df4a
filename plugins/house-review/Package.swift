// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "HouseReview",
    products: [.library(name: "house-review", type: .dynamic, targets: ["HouseReview"])],
    dependencies: [.package(path: "../PluginKit")],
    targets: [
        .target(name: "HouseReview", dependencies: [.product(name: "RondoPluginKit", package: "PluginKit")]),
        .testTarget(name: "HouseReviewTests", dependencies: ["HouseReview"]),
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
