// swift-tools-version: 6.1
import PackageDescription

// The arrows of docs/architecture.md. The package manager lets a target import what it only depends on
// indirectly; `.ci/arrows` compares each target's imports with this list.
let package = Package(
    name: "Rondo",
    products: [
        .executable(name: "rondo", targets: ["rondo"]),
        .executable(name: "rondo-plugin-runner", targets: ["rondo-plugin-runner"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(path: "plugins/PluginKit"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CDigest"),
        .target(name: "CExchange"),
        .target(name: "RondoDiagnostics"),
        .target(name: "RondoYAML", dependencies: ["CLibYAML", "RondoDiagnostics"]),
        .target(name: "RondoModel", dependencies: ["RondoDiagnostics"]),
        .target(
            name: "RondoFiles",
            dependencies: ["CDigest", "CExchange", "RondoYAML", "RondoModel", "RondoDiagnostics"]),
        .target(name: "RondoEngine"),
        .target(name: "RondoPlanning", dependencies: ["RondoModel", "RondoEngine", "RondoDiagnostics"]),
        .target(
            name: "RondoProblemFiles",
            dependencies: ["RondoEngine", "RondoFiles", "RondoYAML", "RondoDiagnostics"]),
        .target(name: "RondoReview", dependencies: ["RondoModel", "RondoDiagnostics"]),
        .target(name: "RondoDocuments", dependencies: ["RondoModel"]),
        .target(name: "RondoRendering", dependencies: ["RondoDocuments"]),
        .target(name: "CPluginRunner", cSettings: [.define("_GNU_SOURCE")]),
        .executableTarget(
            name: "rondo-plugin-runner",
            dependencies: ["CPluginRunner", .product(name: "CRondoPlugin", package: "PluginKit")],
            cSettings: [.define("_GNU_SOURCE")],
            linkerSettings: [.linkedLibrary("dl"), .unsafeFlags(["-no-toolchain-stdlib-rpath"])]),
        .target(
            name: "RondoPluginHost",
            dependencies: [
                "CPluginRunner", "RondoModel", "RondoFiles", "RondoDiagnostics",
                .product(name: "CRondoPlugin", package: "PluginKit"),
            ]),
        .target(
            name: "RondoWorkflow",
            dependencies: [
                "RondoFiles", "RondoPlanning", "RondoProblemFiles", "RondoReview", "RondoDocuments", "RondoRendering",
                "RondoPluginHost", "RondoModel", "RondoDiagnostics",
            ]),
        .executableTarget(
            name: "rondo",
            dependencies: [
                "RondoWorkflow", "RondoModel", "RondoDiagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "RondoDisturbances", dependencies: ["RondoModel"], path: "Benchmarks/RondoDisturbances"),
        .target(
            name: "RondoInstances", dependencies: ["RondoEngine", "RondoProblemFiles"],
            path: "Benchmarks/RondoInstances"),
        .executableTarget(
            name: "rondo-bench",
            dependencies: [
                "RondoDisturbances", "RondoInstances", "RondoProblemFiles", "RondoFiles", "RondoPlanning",
                "RondoEngine", "RondoPluginHost", "RondoYAML", "RondoModel", "RondoDiagnostics", "CLibYAML",
            ], path: "Benchmarks/rondo-bench"),
        .testTarget(name: "RondoDiagnosticsTests", dependencies: ["RondoDiagnostics"]),
        .testTarget(name: "RondoYAMLTests", dependencies: ["RondoYAML", "RondoDiagnostics"]),
        .testTarget(name: "RondoModelTests", dependencies: ["RondoModel"]),
        .testTarget(
            name: "RondoFilesTests", dependencies: ["RondoFiles", "RondoYAML", "RondoModel", "RondoDiagnostics"]),
        .testTarget(name: "RondoEngineTests", dependencies: ["RondoEngine"]),
        .testTarget(
            name: "RondoPlanningTests",
            dependencies: [
                "RondoPlanning", "RondoProblemFiles", "RondoEngine", "RondoReview", "RondoModel", "RondoDiagnostics",
            ]),
        .testTarget(
            name: "RondoInstancesTests", dependencies: ["RondoInstances", "RondoProblemFiles", "RondoEngine"],
            exclude: ["proofs.json"]),
        .testTarget(
            name: "RondoProblemFilesTests",
            dependencies: [
                "RondoProblemFiles", "RondoPlanning", "RondoEngine", "RondoFiles", "RondoReview", "RondoModel",
                "RondoDiagnostics",
            ]),
        .testTarget(name: "RondoReviewTests", dependencies: ["RondoReview", "RondoModel", "RondoDiagnostics"]),
        .target(name: "RondoDocumentFixtures", dependencies: ["RondoModel"], path: "Tests/RondoDocumentFixtures"),
        .testTarget(
            name: "RondoDocumentsTests", dependencies: ["RondoDocuments", "RondoDocumentFixtures", "RondoModel"]),
        .testTarget(
            name: "RondoRenderingTests",
            dependencies: ["RondoRendering", "RondoDocuments", "RondoDocumentFixtures", "RondoModel"],
            exclude: ["Snapshots"]),
        .target(
            name: "HostilePluginKit", dependencies: ["RondoPluginHost"], path: "Tests/HostilePluginKit"),
        .testTarget(
            name: "RondoPluginHostTests",
            dependencies: ["RondoPluginHost", "HostilePluginKit", "RondoModel", "RondoFiles", "RondoDiagnostics"]),
        .testTarget(
            name: "RondoWorkflowTests",
            dependencies: [
                "RondoWorkflow", "RondoDisturbances", "HostilePluginKit", "RondoPluginHost", "RondoFiles",
                "RondoPlanning", "RondoReview",
                "RondoDocuments", "RondoRendering", "RondoModel", "RondoDiagnostics",
            ]),
        .testTarget(name: "RondoCommandTests", dependencies: ["rondo"]),
    ],
    swiftLanguageModes: [.v6]
)

// One set of flags for every target: explicit existentials, no borrowed imports, imports internal unless said.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
    // Its shapes are generic over eighty records. Made for speed, that takes much of all compiling and reads files no
    // faster: docs/decisions/0013-files-made-small.md.
    if target.name == "RondoFiles" {
        target.swiftSettings?.append(.unsafeFlags(["-Osize"], .when(configuration: .release)))
    }
    // Tests count by steps, millions of them: without this they take most of the gates' time. Overflows and indices are
    // checked all the same.
    if target.name == "RondoEngine" {
        target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
    }
}
