import Foundation
import RondoDiagnostics
import RondoFiles
import RondoModel
import Testing

@testable import RondoPluginHost

@Suite("Talking with plugins")
struct PluginConversationTests {
    private static let review = "capabilities: [review/1]\nsees: [people]\nneeds: [bsl]"
    private static let plan = DataValue.object(["sessions": [], "score": .object(["hard": 0, "soft": 0])])

    @Test("people have pseudonyms, and only those needs that were asked for and accepted")
    func sees() throws {
        let stage = try Stage()
        try stage.add("eye", Self.review)
        var talk = try stage.conversation(
            ["eye"], stage.host { _ in .answered("{\"rondo\": \"reply/1\", \"findings\": []}") })
        _ = talk.remarks(on: Stage.inputs) { _, _ in Self.plan }
        let request = try #require(stage.asked.first)
        for word in ["zoe", "ann", "Name", "quiet", "corner", "The corner"] {
            #expect(!request.contains(word), "\(word)")
        }
        #expect(request.contains("\"needs\":[\"bsl\"]") && request.contains("\"needs\":[]"))
        #expect(request.contains("\"id\":\"p-"))
    }

    @Test("a need that the lock doesn't name is not shown, whatever the manifest says")
    func needsOfTheLock() throws {
        let stage = try Stage()
        try stage.add("eye", Self.review)
        let lock = try stage.folder.text("rondo.lock")
        try stage.folder.write(
            lock.split(separator: "\n").map { $0.contains("needs:") ? "    needs: []" : String($0) }
                .joined(separator: "\n"), to: "rondo.lock")
        var talk = try stage.conversation(
            ["eye"], stage.host { _ in .answered("{\"rondo\": \"reply/1\", \"findings\": []}") })
        _ = talk.remarks(on: Stage.inputs) { _, _ in Self.plan }
        #expect(stage.asked.first?.contains("bsl") == false)
    }

    @Test("where reviews alone are asked for, plugins without one are not spoken of, accepted or not")
    func reviewsOnly() throws {
        let stage = try Stage()
        try stage.add("eye", Self.review)
        try stage.add("deck", "capabilities: [activities/1]")
        try stage.folder.write("rondo: lock/1\nplugins: {}\n", to: "rondo.lock")
        let talk = try stage.conversation(["deck", "eye"], stage.host { _ in .answered("") }, only: .review)
        #expect(talk.outcomes.map(\.id) == ["eye"])
        #expect(talk.findings.map(\.code) == ["plugin.locked"])
        #expect(talk.findings.first?.message.hasSuffix("; its review is missing") == true)
    }

    @Test("pseudonyms in a review are turned back, in its lists and in its words")
    func turnedBack() throws {
        let stage = try Stage()
        try stage.add("eye", Self.review)
        var talk = try stage.conversation(
            ["eye"],
            stage.host { call in
                let request = String(decoding: call.request, as: UTF8.self)
                let start = request.range(of: "p-")?.lowerBound ?? request.startIndex
                let pseudonym = request[start...].prefix(14)
                return .answered(
                    "{\"rondo\": \"reply/1\", \"findings\": [{\"severity\": \"warning\", \"people\": [\"\(pseudonym)\"], "
                        + "\"message\": \"\(pseudonym) never rests\"}]}")
            })
        let remarks = talk.remarks(on: Stage.inputs) { _, _ in Self.plan }
        let remark = try #require(remarks.first)
        #expect(remark.people.count == 1)
        #expect(remark.message == "Name of \(remark.people[0]) never rests")
    }

    @Test("an answer is kept and not asked again, unless its question showed what somebody needs")
    func kept() throws {
        let stage = try Stage()
        try stage.add("blind", "capabilities: [review/1]\nsees: [people]")
        try stage.add("eye", Self.review)
        for _ in 0..<3 {
            var talk = try stage.conversation(
                ["blind", "eye"],
                stage.host(cache: true) { _ in .answered("{\"rondo\": \"reply/1\", \"findings\": []}") })
            _ = talk.remarks(on: Stage.inputs) { _, _ in Self.plan }
            #expect(talk.outcomes.allSatisfy { $0.failure == nil })
        }
        #expect(stage.loaded.filter { $0 == "blind" }.count == 1)
        #expect(stage.loaded.filter { $0 == "eye" }.count == 3)
        for name in try stage.folder.names("cache") {
            let text = try stage.folder.text("cache/" + name)
            #expect(!text.contains("bsl") && !text.contains("zoe"))
        }
    }

    @Test("an answer that can't be used is not kept")
    func notKept() throws {
        let stage = try Stage()
        try stage.add("odd", "capabilities: [review/1]")
        for _ in 0..<2 {
            var talk = try stage.conversation(["odd"], stage.host(cache: true) { _ in .answered("nonsense") })
            _ = talk.remarks(on: Stage.inputs) { _, _ in Self.plan }
            #expect(talk.outcomes[0].failure?.severity == .warning)
        }
        #expect(stage.loaded.count == 2)
    }

    @Test("who isn't accepted, has changed, is missing or can't be read isn't loaded, and the message says what to do")
    func notAsked() throws {
        let stage = try Stage()
        try stage.add("new", "capabilities: [review/1]", isAccepted: false)
        try stage.add("swapped", "capabilities: [review/1]")
        try stage.folder.write("other bytes", to: "plugins/swapped/libswapped.so")
        try stage.add("retold", "capabilities: [review/1]")
        try stage.add("retold", "capabilities: [review/1]\nsees: [people]", isAccepted: false)
        try stage.add("linked", "capabilities: [review/1]")
        try stage.folder.remove("plugins/linked/liblinked.so")
        try stage.folder.link("plugins/linked/liblinked.so", to: "../new/libnew.so")
        try stage.folder.write("rondo: plugin/1\nid: torn\n", to: "plugins/torn/plugin.yaml")
        let ids = ["gone", "linked", "new", "retold", "swapped", "torn"]
        let talk = try stage.conversation(ids, stage.host { _ in .answered("") }, required: true)
        let found = Dictionary(uniqueKeysWithValues: talk.outcomes.map { ($0.id, $0.failure) })
        func expect(_ id: String, _ code: String, _ words: String, remedy: String? = nil) {
            let failure = found[id] ?? nil
            #expect(failure?.code == code)
            #expect(failure?.severity == .error)
            #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
            if let remedy { #expect(failure?.remedy?.contains(remedy) == true, "\(failure?.remedy ?? "")") }
        }
        let add = "rondo plugin add \(stage.folder.path)/plugins/"
        expect("gone", "plugin.missing", "was not found", remedy: "rondo plugin list")
        expect("linked", "plugin.library", "its library liblinked.so is a link, not a file")
        expect("new", "plugin.locked", "was not accepted for this workspace yet", remedy: add + "new --workspace")
        expect("retold", "plugin.changed", "its manifest has changed", remedy: add + "retold")
        expect("swapped", "plugin.changed", "its library has changed", remedy: add + "swapped")
        expect("torn", "plugin.manifest", "can't be used")
        #expect(talk.lacksRequired)
        #expect(stage.loaded.isEmpty)
    }

    @Test("a library that is swapped between being looked at and being loaded isn't loaded")
    func swapped() throws {
        let stage = try Stage()
        try stage.add("calm", "capabilities: [review/1]")
        var talk = try stage.conversation(
            ["calm"], stage.host { _ in .answered("{\"rondo\": \"reply/1\", \"findings\": []}") })
        // As if it had been known by its memo: then it is read only when it is run.
        talk.plugins[0].image = nil
        try stage.folder.write("evil", to: "plugins/calm/libcalm.so")
        _ = talk.remarks(on: Stage.inputs) { _, _ in Self.plan }
        #expect(stage.loaded.isEmpty)
        #expect(talk.outcomes[0].failure?.code == "plugin.changed")
    }

    @Test("a library that says of itself what its manifest doesn't is refused")
    func identity() throws {
        let stage = try Stage()
        try stage.add("calm", "capabilities: [review/1]")
        for (id, version, capabilities) in [
            ("other", "1.0.0", ["review/1"]), ("calm", "2.0.0", ["review/1"]),
            ("calm", "1.0.0", ["review/1", "rules/1"]),
        ] {
            let texts = (["1", id, version] + capabilities).joined(separator: "\0") + "\0"
            var talk = try stage.conversation(
                ["calm"],
                stage.host { _ in
                    var answer = PluginAnswer.answered("{\"rondo\": \"reply/1\", \"findings\": []}")
                    answer.identity = PluginIdentity(Array(texts.utf8))
                    return answer
                })
            _ = talk.remarks(on: Stage.inputs) { _, _ in Self.plan }
            #expect(talk.outcomes[0].failure?.code == "plugin.identity")
        }
    }

    @Test("documents are asked for with the plan alone, whatever the plugin sees")
    func documents() throws {
        let stage = try Stage()
        try stage.add("scribe", "capabilities: [render/1]\nsees: [workshop, people]\nneeds: [bsl]")
        var talk = try stage.conversation(
            ["scribe"],
            stage.host { _ in
                .answered("{\"rondo\": \"reply/1\", \"files\": [{\"name\": \"a.txt\", \"text\": \"hello\"}]}")
            })
        let documents = talk.documents(for: ["participants", "public"]) { audience in
            .object(["title": .text("for " + audience), "sessions": []])
        }
        #expect(documents.map(\.audience) == ["participants", "public"])
        #expect(documents.allSatisfy { $0.name == "a.txt" && $0.text == "hello" && $0.plugin == "scribe" })
        for request in stage.asked { #expect(!request.contains("bsl") && !request.contains("people\":")) }
        #expect(talk.outcomes[0].brought.map(\.text) == ["2 documents"])
    }

    @Test("a plugin that fails for one audience has its documents for none")
    func halfway() throws {
        let stage = try Stage()
        try stage.add("scribe", "capabilities: [render/1]")
        var talk = try stage.conversation(
            ["scribe"],
            stage.host { call in
                let isPublic = String(decoding: call.request, as: UTF8.self).contains("\"public\"")
                return isPublic
                    ? PluginAnswer(.crashed("SIGSEGV"))
                    : .answered("{\"rondo\": \"reply/1\", \"files\": [{\"name\": \"a.txt\", \"text\": \"x\"}]}")
            })
        let plan: (String) -> DataValue = { _ in .object(["title": "t", "sessions": []]) }
        #expect(talk.documents(for: ["participants", "public"], plan: plan).isEmpty)
        #expect(talk.outcomes[0].failure?.message.contains("its documents are missing") == true)
    }
}
