public import RondoModel

/// Looks for plugins where they may lie. Reads manifests alone; no library is opened.
public struct PluginFinder: Sendable {
    /// Where it looks.
    public let places: PluginPlaces

    /// A finder; see the property.
    public init(_ places: PluginPlaces) { self.places = places }

    /// The plugins that were named on the command line; nil for each folder that holds none.
    public func named() -> [(folder: String, plugin: FoundPlugin?)] {
        places.named.map { ($0, FoundPlugin.read($0, .named)) }
    }

    /// The plugin that a workshop means, or nil where there is none in any place.
    ///
    /// - Parameter workshop: the workshop's file, from which its `path:` is seen.
    public func plugin(_ use: PluginUse, of workshop: String) -> FoundPlugin? {
        for found in named().compactMap(\.plugin) where found.id == use.id { return found }
        if let path = use.path {
            // A path that is stated and wrong is not made up for by another plugin of that name.
            return FoundPlugin.read(Folders.beside(workshop, path), .path)
        }
        return plugin(use.id)
    }

    /// The plugin with an id, in the first place that has one.
    public func plugin(_ id: String) -> FoundPlugin? {
        for found in named().compactMap(\.plugin) where found.id == id { return found }
        for shelf in places.shelves {
            // Most folders bear their plugin's id; the others are looked through only where none does.
            if PluginFinder.isName(id), let found = FoundPlugin.read(Folders.path(shelf.folder, id), shelf.place),
                found.id == id
            {
                return found
            }
            if let found = plugins(on: shelf).first(where: { $0.id == id }) { return found }
        }
        return nil
    }

    /// Every plugin in every place, in the order of the places and of their folders' names; the first of an id is the
    /// one that is meant.
    public func all() -> [FoundPlugin] {
        named().compactMap(\.plugin) + places.shelves.flatMap(plugins)
    }

    private func plugins(on shelf: (place: PluginPlaces.Place, folder: String)) -> [FoundPlugin] {
        Folders.names(in: shelf.folder, atMost: 1000).compactMap {
            FoundPlugin.read(Folders.path(shelf.folder, $0), shelf.place)
        }
    }

    private static func isName(_ id: String) -> Bool { LibraryReader.isName(id) }
}
