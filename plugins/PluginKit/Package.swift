// swift-tools-version: 6.1
import PackageDescription

// What plugins are written with. It needs nothing but the toolchain, and nothing of Rondo.
let package = Package(
    name: "PluginKit",
    products: [
        .library(name: "CRondoPlugin", targets: ["CRondoPlugin"])
    ],
    targets: [
        .target(name: "CRondoPlugin")
    ],
    swiftLanguageModes: [.v6]
)
