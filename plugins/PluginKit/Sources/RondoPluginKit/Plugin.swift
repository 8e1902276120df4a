/// A plugin: a type with an id, a version and one method for each thing it can be asked.
///
/// Conform to the protocols of the capabilities that it has (``ActivitiesPlugin``, ``VocabularyPlugin``,
/// ``RulesPlugin``, ``ReviewPlugin``, ``RenderPlugin``, ``ImportPlugin``), and export it with one line:
///
/// ```swift
/// @c @implementation
/// public func rondo_plugin_entry(_ host: HostPointer?) -> PluginPointer? { MyPlugin.entry(host) }
/// ```
///
/// A new value is made for each request, so that nothing is kept from an earlier one.
public protocol Plugin: Sendable {
    /// What the workshop file may say under `settings:` of this plugin, by the names of `plugin.yaml`.
    ///
    /// A property `howMany` is read from `how-many`. Rondo has checked the values and filled in the defaults.
    associatedtype Settings: Decodable & Sendable = NoSettings

    /// The same id as in `plugin.yaml`.
    static var id: String { get }
    /// The same version as in `plugin.yaml`, such as `1.0.0`.
    static var version: String { get }

    /// Makes the plugin for one request.
    init()
}

/// The settings of a plugin that has none.
public struct NoSettings: Decodable, Sendable, Equatable {
    /// No settings.
    public init() {}
}
