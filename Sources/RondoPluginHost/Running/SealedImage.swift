/// A plugin's libraries as sealed files in memory, and what else they need.
struct SealedImage {
    /// Companions in order, then the library.
    var files: [Descriptor]
    /// What the runner loads from the system first.
    var systemLibraries: [String]

    /// Seals the bytes that were hashed.
    init(_ image: LibraryImage) throws(SystemFailure) {
        files = []
        for bytes in image.companions + [image.library] { files.append(try Descriptor.sealed(bytes)) }
        systemLibraries = SystemLibraries.here.needed(by: image)
    }
}

/// The images of several calls; one that is asked several things in a row is sealed once.
struct SealedImages {
    private var last: (image: LibraryImage, sealed: SealedImage)?

    /// The sealed image.
    mutating func sealed(_ image: LibraryImage) throws(SystemFailure) -> SealedImage {
        if let last, last.image == image { return last.sealed }
        let sealed = try SealedImage(image)
        last = (image, sealed)
        return sealed
    }
}
