public import RondoDiagnostics
public import RondoModel

/// A plugin that somebody may accept for a workspace: what it is, what it wants, and what accepting it would pin.
public struct PluginOffer: Sendable, Equatable {
    /// The plugin as it was found.
    public let found: FoundPlugin
    /// What it says of itself.
    public let manifest: PluginManifest
    /// What the lock would say.
    public var entry: LockedPlugin
    /// What the lock says now; nil where nobody accepted it yet.
    public let earlier: LockedPlugin?
    /// Bytes of its library and companions.
    public let size: Int
    /// The workspace that it would be accepted for.
    public let workspace: String

    /// True where nothing would change.
    public var isAccepted: Bool {
        guard let earlier else { return false }
        return earlier.version == entry.version && earlier.sha256 == entry.sha256
            && earlier.manifest == entry.manifest && earlier.sees == entry.sees && earlier.needs == entry.needs
            && earlier.isTrusted == entry.isTrusted
    }

    /// What is other than when it was accepted last, one plain clause each.
    public var changes: [String] {
        guard let earlier else { return [] }
        var changes: [String] = []
        if earlier.version != entry.version { changes.append("version \(earlier.version) is now \(entry.version)") }
        if earlier.sha256 != entry.sha256 { changes.append("its library has changed") }
        if earlier.manifest != entry.manifest { changes.append("its manifest has changed") }
        let sees = entry.sees.filter { !earlier.sees.contains($0) }.map(\.rawValue)
        if !sees.isEmpty { changes.append("it now also wants to see \(sees.joined(separator: ", "))") }
        let needs = entry.needs.filter { !earlier.needs.contains($0) }
        if !needs.isEmpty { changes.append("it now also wants to see these needs: \(needs.joined(separator: ", "))") }
        if earlier.isTrusted != entry.isTrusted {
            changes.append(entry.isTrusted ? "it would be trusted" : "it would no longer be trusted")
        }
        return changes
    }

    /// What it wants to see, in plain words, one line each.
    public var sees: [String] { PluginDescription.sees(manifest) }

    /// What it is asked for, in plain words, one line each with the capability.
    public var capabilities: [String] {
        manifest.capabilities.map { "\(PluginDescription.words($0)) (\($0.rawValue))" }
    }
}

/// Why there is nothing to accept.
public enum OfferFailure: Error, Sendable, Equatable {
    /// There is no such plugin; one plain sentence without a final period.
    case missing(String)
    /// It can't be used; at least one is an error.
    case unusable([Finding])
}

extension PluginHost {
    /// The plugin that a word means: a folder where it has a slash or is one, else an id that is looked up.
    public func find(_ word: String) throws(OfferFailure) -> FoundPlugin {
        let path = word.hasSuffix("/" + FoundPlugin.manifestName) ? Folders.above(word) ?? "." : word
        if word.contains("/") || word == "." || word == ".." || FoundPlugin.read(path, .named) != nil {
            // A folder of a usual place is known as what it is.
            guard let found = FoundPlugin.read(path, place(of: path)) else {
                throw .missing("there is no plugin.yaml in \(path)")
            }
            return found
        }
        let finder = PluginFinder(places)
        if let found = finder.plugin(word) { return found }
        let nearest = NearestWord.to(word, in: finder.all().map(\.id))
        throw .missing(
            "there is no plugin '\(word)' in any place" + (nearest.map { "; maybe '\($0)' is meant" } ?? "")
                + "; rondo plugin list shows which are there")
    }

    /// What accepting a plugin would pin. Its library is read and hashed, not loaded.
    public func offer(_ found: FoundPlugin, trusted: Bool) throws(OfferFailure) -> PluginOffer {
        guard let manifest = found.manifest else { throw .unusable(found.findings) }
        var entry = LockedPlugin()
        entry.id = manifest.id
        entry.version = manifest.version
        entry.manifest = manifest.sha256
        entry.sees = manifest.sees
        entry.needs = manifest.needs
        entry.isTrusted = trusted
        let size: Int
        do throws(FileRefusal) {
            let (image, sha256) = try LibraryReader.read(
                folder: found.folder, library: manifest.library, companions: manifest.companions, memo: memo)
            entry.sha256 = sha256
            size = image.size
        } catch {
            let remedy = error.isMissing ? "rondo plugin build \(ShellWord.quoted(found.folder)) builds it" : nil
            throw .unusable([
                Finding(
                    .error, "plugin.library", "the plugin '\(manifest.id)' can't be accepted: \(error.clause)",
                    at: SourceLocation(file: Folders.path(found.folder, manifest.library), line: 0, column: 0),
                    remedy: remedy)
            ])
        }
        let earlier: LockedPlugin?
        do throws(Failure) { earlier = try lockCheck().lock[manifest.id] } catch { throw .unusable(error.findings) }
        return PluginOffer(
            found: found, manifest: manifest, entry: entry, earlier: earlier, size: size, workspace: places.workspace)
    }

    /// Whether a plugin is as it was accepted for this workspace.
    public func state(of found: FoundPlugin) throws(OfferFailure) -> LockState {
        guard let manifest = found.manifest else { throw .unusable(found.findings) }
        do throws(Failure) {
            return try lockCheck().state(of: found, manifest).state
        } catch {
            throw .unusable(error.findings)
        }
    }

    private func place(of folder: String) -> PluginPlaces.Place {
        let above = Folders.above(folder)
        return places.shelves.first { $0.folder == above }?.place ?? .named
    }
}
