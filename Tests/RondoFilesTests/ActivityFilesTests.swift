import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct ActivityFilesTests {
    private func imported(_ text: String = PluginSamples.imported) throws -> ImportReply {
        let reply = PluginReplies.imported(Array(text.utf8), from: "cards")
        #expect(reply.findings == [])
        return try #require(reply.content)
    }

    @Test("an imported activity is written with what was said, what isn't known, and how that is written")
    func text() throws {
        let activity = try #require(try imported().activities.first)
        #expect(
            ActivityFiles.yaml(activity, from: "dots.md") == """
                # Imported from dots.md. What isn't known stands under 'unknown' at the end.
                # Add a key where its comment stands, then delete the comment and its line under 'unknown'.
                rondo: activity/1
                id: dot-voting
                title: Dot voting
                summary: S
                # Needed: phase: … (where it belongs in the arc)
                # Needed: length: {min: 35m, ideal: 50m, max: 75m} (how long it may take)
                people: {min: 2, max: 9}
                # modes: … (ways to contribute)
                demands: [seeing]
                # Needed: steps: [{title: …, share: 40%}, …], all shares 100% (what happens, in order; shares sum to 100%)
                steps:
                  - {title: Stick, how: Stick dots.}

                unknown:
                  length: "the card says \\"15 minutes to half a day\\""
                  steps: no shares
                  modes: no word
                  phase: the file doesn't say

                """)
    }

    @Test("what is written reads back to the same activity", arguments: 0..<150)
    func readsBack(seed: UInt64) throws {
        var dice = Dice(seed)
        let root = try #require(
            JSONReader.read(SourceText(file: "", bytes: Array(PluginSamples.imported.utf8))).root)
        let bytes = JSONWriter.canonical(Mutation.change(Mutation.change(root, &dice), &dice))
        let reply = PluginReplies.imported(bytes, from: "cards")
        for imported in reply.content?.activities ?? [] {
            let text = ActivityFiles.yaml(imported, from: "a\nb.md")
            var collection = Collection()
            collection.add(Fixture.source("a.yaml", text), formats: [.activity])
            #expect(collection.findings == [], "\(text)")
            #expect(collection.readings.flatMap(\.findings) == [], "\(text)")
            var read = try #require(collection.activities.first)
            read.location = nil
            for index in read.unknown.indices { read.unknown[index].location = nil }
            for index in read.adaptations.indices { read.adaptations[index].location = nil }
            #expect(read == imported.activity, "\(text)")
        }
    }

    @Test("people and workshop parts are the start of a workshop file that says what is needed")
    func workshop() throws {
        let reply = try imported()
        #expect(reply.workshopKeys == ["title", "sessions", "arc"])
        #expect(reply.people.first?.needs.count == 2)
        let text = try #require(WorkshopParts.yaml(reply))
        #expect(
            text == """
                # Imported. 'rondo lint' says what a person must add.
                rondo: workshop/1
                # Needed: id: … (lower-case letters, digits and hyphens)
                title: W
                sessions:
                  - {id: one, start: "10:00", end: "12:00"}
                arc: {gather: 100%}
                people:
                  - id: ann
                    name: Ann
                    perspective: staff
                    needs:
                      - bsl
                      - {pause-every: 40m}
                    attends: {one: 10:00-12:00}

                """ || text.contains("attends: {one: \"10:00-12:00\"}"))
        var collection = Collection()
        collection.add(Fixture.source("w.yaml", text), formats: [.workshop])
        #expect(collection.readings.flatMap(\.findings).map(\.message) == ["'id' is missing"])
        #expect(WorkshopParts.yaml(try imported("{\"rondo\": \"reply/1\"}")) == nil)
    }

    @Test("what is needed and neither said nor listed is unknown all the same")
    func silent() throws {
        let text =
            "{\"rondo\": \"reply/1\", \"activities\": [{\"id\": \"a\", \"title\": \"A\", \"steps\": [{\"title\": \"S\"}]}]}"
        let activity = try #require(try imported(text).activities.first).activity
        #expect(activity.unknown.map(\.key) == ["phase", "length", "steps"])
        #expect(activity.missing.map(\.key) == ["phase", "length", "steps"])
        let bare = "{\"rondo\": \"reply/1\", \"activities\": [{\"id\": \"a\"}]}"
        #expect(
            PluginReplies.imported(Array(bare.utf8), from: "c").findings.map(\.message) == [
                "plugin 'c', import/1: activities[0]: 'title' is missing"
            ])
    }
}
