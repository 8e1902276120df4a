import RondoDiagnostics
import RondoFiles
import RondoModel
import Synchronization

@testable import RondoPluginHost

/// A workspace with plugins that are played: their libraries are a few bytes, and a test says what each answers.
final class Stage: Sendable {
    let folder: TestFolder
    let workshop: Workshop
    /// Each call that was made: what was asked, and of which library.
    private let calls = Mutex<[(library: String, request: String)]>([])

    init() throws {
        folder = try TestFolder()
        workshop = Stage.workshop
    }

    /// Puts a plugin into the workspace, accepted unless told otherwise.
    func add(_ id: String, _ more: String, library: String? = nil, isAccepted: Bool = true) throws {
        let manifest = """
            rondo: plugin/1
            id: \(id)
            name: The \(id)
            version: 1.0.0
            contract: 1
            \(more)

            """
        try folder.write(manifest, to: "plugins/\(id)/plugin.yaml")
        try folder.write(library ?? id, to: "plugins/\(id)/lib\(id).so")
        if isAccepted { try accept(id) }
    }

    func accept(_ id: String, trusted: Bool = false) throws {
        let host = host { _ in .answered("") }
        let offer = try host.offer(try host.find(folder.path + "/plugins/" + id), trusted: trusted)
        var lock = try WorkspaceLock(in: folder.path)
        lock.accept(offer.entry)
        try lock.write()
    }

    /// A host whose plugins answer what `play` says of a library's text and what it is asked.
    func host(
        cache: Bool = false, _ play: @escaping @Sendable (PluginCall) -> PluginAnswer
    ) -> PluginHost {
        var places = PluginPlaces()
        places.workspace = folder.path
        return PluginHost(places, cache: cache ? AnswerCache(folder: folder.path + "/cache") : nil) { calls in
            calls.map { call in
                let library = String(decoding: call.image.library, as: UTF8.self)
                let request = String(decoding: call.request, as: UTF8.self)
                self.calls.withLock { $0.append((library, request)) }
                return play(call)
            }
        }
    }

    /// A conversation with these plugins.
    func conversation(
        _ ids: [String], _ host: PluginHost, required: Bool = false, only: PluginCapability? = nil
    ) throws -> PluginConversation {
        try host.conversation(
            ids.map { id in
                var use = PluginUse()
                use.id = id
                use.isRequired = required
                return use
            }, of: folder.path + "/workshop.yaml", people: workshop.people.map(\.id), seed: 1, language: "en",
            only: only, settings: { PluginSettings.checked($0.settings, against: $1) })
    }

    /// What was asked so far, of whichever plugin.
    var asked: [String] { calls.withLock { $0.map(\.request) } }
    /// The libraries that were loaded so far.
    var loaded: [String] { calls.withLock { $0.map(\.library) } }

    /// A small workshop with two people, one of whom needs something.
    static var workshop: Workshop {
        var workshop = Workshop()
        workshop.id = "corner"
        workshop.title = "The corner"
        var session = Session()
        session.id = "one"
        workshop.sessions = [session]
        workshop.people = ["zoe", "ann"].map { id in
            var person = Person()
            person.id = id
            person.name = "Name of \(id)"
            person.perspective = "staff"
            person.yesTo = ["lead"]
            if id == "zoe" { person.needs = [StatedNeed("bsl"), StatedNeed("quiet")] }
            return person
        }
        return workshop
    }

    /// Its inputs as a plan has them.
    static var inputs: Inputs {
        var inputs = Inputs()
        inputs.workshop = workshop
        return inputs
    }
}

extension PluginAnswer {
    /// An answer with a reply.
    static func answered(_ reply: String) -> PluginAnswer {
        var answer = PluginAnswer(.answered)
        answer.reply = Array(reply.utf8)
        answer.confinement = .full
        return answer
    }
}
