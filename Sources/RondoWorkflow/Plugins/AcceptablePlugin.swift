import RondoDiagnostics
import RondoModel
import RondoPluginHost

/// A plugin with what it wants to see, for whoever decides whether to accept it.
public struct AcceptablePlugin: Sendable, Equatable {
    let offer: PluginOffer

    /// Its id.
    public var id: String { offer.manifest.id }
    /// True where it is accepted already, just as it is.
    public var isAccepted: Bool { offer.isAccepted }

    /// What it is, what it wants to see, and what has changed since it was accepted last.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        let manifest = offer.manifest
        page.heading("\(manifest.name) \(manifest.version) (\(manifest.id))")
        if !manifest.about.isEmpty { page.add(UnmetText.sentence(manifest.about)) }
        page.add("Licence: " + (manifest.licence.isEmpty ? "not said" : manifest.licence))
        page.add("From: \(offer.found.folder) (\(offer.found.place.words))")
        page.add("Library: \(manifest.library), \(AcceptablePlugin.size(offer.size)), SHA-256 \(offer.entry.sha256)")
        page.heading("What it brings")
        for line in offer.capabilities { page.add(line, first: "  - ") }
        page.heading("What it sees")
        page.add("its settings in the workshop file, and the language of the documents", first: "  - ")
        for line in offer.sees { page.add(line, first: "  - ") }
        if !offer.changes.isEmpty {
            page.heading("What has changed since it was accepted")
            for change in offer.changes { page.add(change, first: "  - ") }
        }
        page.heading("How it runs")
        page.add(
            offer.entry.isTrusted
                ? "In a process of its own that is kept from your files, the network and other programs as far as this "
                    + "system can. You would trust it: where the system can't do that fully, it runs all the same."
                : "In a process of its own that can reach no file, no network and no other program. Where this system "
                    + "can't see to that, it isn't run.")
        return page.text
    }

    /// What to read once it is accepted.
    func next(_ lock: String, _ look: TextLook) -> String {
        "\(id) \(offer.manifest.version) is accepted; \(VisibleText.shown(lock)) pins it. To use it, have this in the "
            + "workshop file:\n\n" + WorkshopLines.text(offer)
    }

    /// `812 KiB`.
    static func size(_ bytes: Int) -> String {
        bytes >= 10 << 20 ? "\(bytes >> 20) MiB" : bytes >= 1024 ? "\(bytes >> 10) KiB" : "\(bytes) bytes"
    }
}
