import RondoDiagnostics
import RondoModel
import RondoPluginHost

/// What a doctor finds of plugins.
extension DoctorReport {
    /// The runner, how far it can confine, the lock, and each plugin that was accepted or is there.
    static func plugins(_ host: PluginHost, _ options: PluginOptions) -> [Item] {
        let lock: WorkspaceLock
        do throws(WorkspaceLock.Unreadable) {
            lock = try WorkspaceLock(in: host.places.workspace)
        } catch {
            let first = error.findings.first { $0.severity == .error }
            return [
                confinement(options, []),
                Item(
                    id: "lock", state: .wrong,
                    text: "rondo.lock can't be used: " + (first.map { FindingPrinter().text($0) } ?? ""),
                    remedy: first?.remedy),
            ]
        }
        let accepted = lock.lock.plugins
        let found = PluginFinder(host.places).all()
        var items = [confinement(options, accepted)]
        items.append(
            Item(
                id: "lock", state: accepted.isEmpty ? .note : .fine,
                text: accepted.isEmpty
                    ? "No plugin is accepted for this workspace (\(host.places.workspace))"
                    : "\(lock.path) accepts \(accepted.map(\.id).joined(separator: ", "))"))
        items += accepted.map { entry in plugin(entry, found.first { $0.id == entry.id }, host) }
        let others = found.map(\.id).filter { id in !accepted.contains { $0.id == id } }
        if !others.isEmpty {
            items.append(
                Item(
                    id: "others", state: .note, text: "There, and not accepted: " + others.joined(separator: ", ")))
        }
        return items
    }

    private static func plugin(_ entry: LockedPlugin, _ found: FoundPlugin?, _ host: PluginHost) -> Item {
        let id = "plugin:" + entry.id
        guard let found else {
            return Item(
                id: id, state: .wrong, text: "\(entry.id) is accepted, but isn't there",
                remedy: "where a workshop names its path that is fine; else rondo plugin remove \(entry.id)")
        }
        guard let row = try? PluginRow(found, isHidden: false, host) else {
            return Item(id: id, state: .wrong, text: "\(entry.id) can't be looked at")
        }
        let isFine = row.lock == .accepted
        return Item(
            id: id, state: isFine ? .fine : .wrong, text: "\(entry.id) \(entry.version): \(row.state)",
            remedy: isFine ? nil : "rondo plugin add \(found.folder) shows what it is now")
    }

    private static func confinement(_ options: PluginOptions, _ accepted: [LockedPlugin]) -> Item {
        let matters = accepted.contains { !$0.isTrusted }
        guard let runner = options.runner else {
            return Item(
                id: "confinement", state: accepted.isEmpty ? .note : .wrong,
                text: "rondo-plugin-runner was not found beside rondo, so no plugin can be run",
                remedy: "install Rondo again")
        }
        let reached = PluginRunner(executable: runner).probe()
        return Item(
            id: "confinement", state: reached == .full ? .fine : matters ? .wrong : .note,
            text: "Plugins would run " + PluginText.words(reached),
            remedy: reached == .full
                ? nil
                : "docs/plugins/confinement.md says what a system needs; only plugins that "
                    + "were accepted with --trust are run here")
    }
}
