import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoFiles

@Suite struct ActivityFindingsTests {
    private func findings(_ lines: String) -> [String] {
        let text = "rondo: activity/1\nid: x\ntitle: X\nphase: gather\n" + lines + "\n"
        return Fixture.printed(activity: text).split(separator: "\n").filter {
            $0.contains("[") && $0.contains("a.yaml")
        }
        .map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test(
        "each slip is found",
        arguments: [
            ("length: {min: 10m, max: 20m}", []),
            ("", ["error[key.missing]: 'length' is missing"]),
            (
                "length: {min: 30m, max: 20m}",
                [
                    "error[range.order]: the shortest length (30m) is more than the longest (20m)"
                ]
            ),
            (
                "length: {min: 30m, ideal: 90m, max: 1h}",
                [
                    "error[range.order]: the ideal length does not lie between the shortest and the longest"
                ]
            ),
            ("length: {min: 30, max: 1h}", ["error[duration.unit]: 'min' has no unit"]),
            ("length: {min: 30m, ideal: 40m, max: 50}", ["error[duration.unit]: 'max' has no unit"]),
            (
                "length: {min: 10m, max: 20m}\nsteps: [{title: A, share: 30%}, {title: B, share: 60%}]",
                [
                    "error[steps.sum]: the shares of the steps sum to 90%, not 100%"
                ]
            ),
            (
                "length: {min: 10m, max: 20m}\nsteps: [{title: A, share: 100}]",
                [
                    "error[steps.sum]: the shares of the steps sum to 0%, not 100%",
                    "error[value.form]: 'share' takes a share such as 25%, not '100'",
                ]
            ),
            (
                "length: {min: 10m, max: 20m}\nroles: {lead: 1 per person}",
                [
                    "error[role.per-person]: a role is held per strand or per group, not per person"
                ]
            ),
            (
                "length: {min: 10m, max: 20m}\nroles: {lead: one}",
                [
                    "error[value.form]: 'lead' takes an amount such as 1, 1 per group or 2 per person, not 'one'"
                ]
            ),
            (
                "length: {min: 10m, max: 20m}\ndemands: [hearin]\nmodes: [talk]",
                [
                    "error[word.unknown]: unknown demand 'hearin'", "error[word.unknown]: unknown mode 'talk'",
                ]
            ),
            (
                "length: {min: 10m, max: 20m}\ndemands: [hearing, hearing]",
                [
                    "error[word.twice]: 'hearing' stands twice in 'demands'"
                ]
            ),
            (
                "length: {min: 10m, max: 20m}\npeople: {min: 9, max: 4}",
                [
                    "error[range.order]: the least of 'people' is more than the most"
                ]
            ),
            (
                "length: {min: 10m, max: 20m}\nadaptations: [{id: a, title: A, at-step: 2}, {id: a, title: B}]",
                [
                    "error[steps.number]: there is no step 2 in this activity",
                    "error[id.twice]: adaptation 'a' stands twice; the first is at a.yaml:6:20",
                ]
            ),
            (
                "length: {min: 10m, max: 20m}\nexposure: hi",
                [
                    "error[value.form]: 'exposure' takes one of low, medium, high, not 'hi'"
                ]
            ),
        ])
    func slips(lines: String, expected: [String]) {
        #expect(findings(lines) == expected)
    }

    @Test("no demands and unstated demands are two things")
    func demands() {
        func demands(_ line: String) -> [String]? {
            var collection = Collection()
            let text = "rondo: activity/1\nid: x\ntitle: X\nphase: gather\nlength: {min: 5m, max: 5m}\n\(line)\n"
            collection.add(Fixture.source("a.yaml", text), formats: [.activity])
            return collection.activities.first?.demands
        }
        #expect(demands("demands: []") == .some([]))
        #expect(demands("") == nil)
        #expect(demands("demands:") == nil)
    }

    @Test("an ideal length that isn't said lies halfway on the grid")
    func ideal() {
        var collection = Collection()
        collection.add(Fixture.source("a.yaml", Fixture.activities[1]), formats: [.activity])
        #expect(collection.activities.first?.length.ideal == 45)
    }

    @Test("an id in two files names both")
    func twoFiles() {
        var collection = Collection()
        for file in ["a.yaml", "b.yaml"] {
            collection.add(Fixture.source(file, Fixture.activities[0]), formats: [.activity])
        }
        let finding = Duplicates.findings(in: collection.readings).first
        #expect(finding?.location?.file == "b.yaml")
        #expect(finding?.message == "activity 'welcome' stands twice; the first is at a.yaml:2:5")
    }

    @Test("a file says what it is")
    func formats() {
        func message(_ text: String) -> String? {
            var collection = Collection()
            collection.add(Fixture.source("a.yaml", text), formats: [.activity])
            return collection.findings.first?.message
        }
        #expect(message("id: x") == "this file doesn't say what it is")
        #expect(message("rondo: activity/2") == "this Rondo doesn't know 'activity/2'")
        #expect(message("rondo: actvity/1") == "unknown format 'actvity/1'")
        #expect(message("rondo: workshop/1") == "this is workshop/1 where activity/1 is wanted")
        #expect(message("[a]") == "a file of Rondo is a map of keys")
    }
}
