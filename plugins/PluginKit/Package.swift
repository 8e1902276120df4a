// swift-tools-version: 6.1
import PackageDescription

// What plugins are written with. It needs nothing but the toolchain, and nothing of Rondo.
let package = Package(
    name: "PluginKit",
    products: [
        .library(name: "CRondoPlugin", targets: ["CRondoPlugin"]),
        .library(name: "RondoPluginKit", targets: ["RondoPluginKit"]),
    ],
    targets: [
        .target(name: "CRondoPlugin"),
        .target(name: "RondoPluginKit", dependencies: ["CRondoPlugin"]),
        .testTarget(
            name: "RondoPluginKitTests", dependencies: ["RondoPluginKit", "CRondoPlugin"], exclude: ["Golden"]),
    ],
    swiftLanguageModes: [.v6]
)

// The flags of every target in Rondo: explicit existentials, no borrowed imports, imports internal unless said.
for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
