import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct UnknownKeysTests {
    private static let text = """
        rondo: activity/1
        id: dots
        title: Dots
        phase: explore
        steps: [{title: Stick}, {title: Look, share: 40%}]
        unknown:
          length: the card says "15 minutes to half a day"
          steps: no shares
          says: nothing said

        """

    private func collection(_ activity: String, _ changes: [String: String] = [:]) -> Collection {
        var files = Collection()
        files.add(Fixture.source("v.yaml", Fixture.vocabulary), formats: [.vocabulary])
        files.add(Fixture.source("explore/dots.yaml", activity), formats: [.activity])
        files.add(Fixture.source("w.yaml", Fixture.workshop(changes)), formats: [.workshop])
        return files
    }

    @Test("an activity of which too little is known isn't planned, and a warning says so with the source's words")
    func planning() {
        let (inputs, findings) = InputsCollection(collection(Self.text)).inputs()
        #expect(inputs?.activities == [])
        #expect(
            FindingPrinter().text(findings) == """
                explore/dots.yaml:7:3: warning[activity.unknown]: 'dots' isn't planned, since 'length' and 'steps' \
                aren't known yet
                      length: the card says "15 minutes to half a day"
                      ^
                    maybe: 'rondo lint' says what to add

                """)
        let shares = Self.text.replacing("title: Stick}", with: "title: Stick, share: 60%}")
        #expect(
            InputsCollection(collection(shares)).inputs().findings.first?.message
                == "'dots' isn't planned, since 'length' isn't known yet: the card says \"15 minutes to half a day\"")
    }

    @Test("lint says what a person must add: an error for what is needed, a warning for the rest")
    func lint() throws {
        let findings = collection(Self.text).unknownFindings.inOrder()
        #expect(findings.map(\.severity) == [.error, .error, .warning])
        #expect(findings.map { $0.location?.line } == [7, 8, 9])
        #expect(findings.last?.message == "'says' isn't known yet: nothing said")
        let read = try #require(collection(Self.text).activityFiles.first)
        var looking = ActivityLooking(
            read.activity, root: read.root, source: read.source, library: collection(Self.text).library)
        for rule in LintRule.all { rule.run(&looking) }
        #expect(
            looking.findings.inOrder().map(\.code) == [
                "demands.missing", "source.missing", "summary.missing", "step.how", "step.how",
            ])
    }

    @Test("a wish for it is left out with a warning, and a pin on it is an error")
    func wishes() {
        let liked = InputsCollection(collection(Self.text, ["like": "like: [dots]"])).inputs()
        #expect(liked.inputs?.workshop.like == [])
        #expect(
            liked.findings.filter { $0.code == "activity.unplanned" }.map(\.message) == [
                "'dots' can't be planned before 'length' and 'steps' are known, so this wish is left out"
            ])
        let pinned = InputsCollection(collection(Self.text, ["pins": "pins: [{session: one, activity: dots}]"]))
            .inputs()
        #expect(pinned.inputs == nil)
        #expect(
            pinned.findings.filter { $0.severity == .error }.map(\.message) == [
                "'dots' can't be planned before 'length' and 'steps' are known"
            ])
    }

    @Test("a key that is known after all may go, and then the activity is planned")
    func known() {
        let known = Self.text.replacing("unknown:", with: "length: {min: 10m, max: 20m}\nunknown:")
            .replacing("{title: Stick}", with: "{title: Stick, share: 60%}")
        let (inputs, findings) = InputsCollection(collection(known)).inputs()
        #expect(inputs?.activities.first?.unknown.map(\.key) == ["says"])
        #expect(findings.map(\.code) == ["activity.known", "activity.known"])
        #expect(findings.first?.message == "'length' is known now, so it may go from 'unknown'")
        #expect(findings.map(\.severity) == [.warning, .warning])
    }

    @Test("what isn't listed is missing as before, and what can't be unknown can't be listed")
    func listed() {
        func messages(_ text: String) -> [String] { collection(text).readings.flatMap(\.findings).map(\.message) }
        #expect(
            messages("rondo: activity/1\nid: x\ntitle: X\nphase: explore\nunknown: {says: no}\n") == [
                "'length' is missing"
            ])
        let wrong = Self.text.replacing("  says:", with: "  title: x\n  lenght: y\n  says:")
        #expect(messages(wrong) == ["'title' must be known", "'lenght' is no key of an activity"])
        let shares = Self.text.replacing("  steps: no shares\n", with: "")
        #expect(messages(shares) == ["'share' is missing"])
    }

    @Test("the schema takes what the reader takes")
    func schema() throws {
        let schema = JSONSchema(Schemas.text(for: .activity))
        let root = try #require(YAMLReader.read(Fixture.source("a.yaml", Self.text)).root)
        func texts(_ node: Node) -> Node { DataForm.node(of: DataForm.value(of: node)) }
        #expect(schema.accepts(texts(root)))
        for part in ["  length: the card says \"15 minutes to half a day\"\n", "  steps: no shares\n"] {
            let other = try #require(
                YAMLReader.read(Fixture.source("a.yaml", Self.text.replacing(part, with: ""))).root)
            #expect(!schema.accepts(texts(other)), "\(part)")
        }
    }

    @Test("a plan carries what isn't known of an activity that it could plan")
    func plan() throws {
        var activity = Activity()
        activity.id = "deck/x"
        activity.unknown = [UnknownKey("says", "no word")]
        let node = ActivityFormat.shape.write(activity)
        var reading = Reading(source: Fixture.source("plan.json", ""), format: .plan)
        let read = ActivityFormat.shape.read(node, &reading)
        #expect(reading.findings == [])
        #expect(read.unknown == activity.unknown)
        #expect(read.missing == [])
    }
}
