import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

/// A small library, and workshops made from a few lines, all in memory.
enum Fixture {
    static let vocabulary = """
        rondo: vocabulary/1
        phases:
          gather: {title: Gather, share: 20%, part: opens}
          explore: {title: Explore, share: 60%}
          reflect: {title: Reflect, share: 20%, part: closes}
        demands: {hearing: {title: Hearing}, standing: {title: Standing}}
        needs:
          bsl: {title: BSL, barriers: [hearing], lifted-by: [bsl-interpreter]}
          wheelchair: {title: Uses a wheelchair, barriers: [standing]}
          pause-every: {title: A pause every so often, takes: duration, pause: 5m}
          leaves-by: {title: Leaves by, takes: time, means: leaves-at}
          break-at: {title: A break at, takes: time, means: break-at}
          language: {title: Another language, takes: text}
        supports:
          bsl-interpreter: {title: BSL interpreter, lifts: [hearing]}
        features: {step-free: {title: Step-free}, quiet: {title: Quiet}}
        roles: {lead: {title: Lead}, scribe: {title: Scribe}}
        energies: {steady: {title: Steady}}
        modes: {talking: {title: Talking, talk: true}}
        perspectives: {staff: {title: Staff, professional: true}, carer: {title: Carer}}
        materials: {pen: {title: Pens}}

        """

    static let activities = [
        """
        rondo: activity/1
        id: welcome
        title: Welcome
        phase: gather
        length: {min: 10m, ideal: 15m, max: 20m}
        demands: [hearing]

        """,
        """
        rondo: activity/1
        id: map
        title: Map
        phase: explore
        length: {min: 30m, max: 60m}
        demands: []

        """,
    ]

    /// The lines of a workshop that has nothing wrong with it, by key.
    static let parts: [(key: String, text: String)] = [
        ("id", "id: w"), ("title", "title: W"),
        ("sessions", "sessions:\n  - {id: one, start: \"10:00\", end: \"12:00\"}"),
        ("fixed", "fixed: [{kind: arrival, at: \"10:00\", length: 15m}]"),
        ("spaces", "spaces: [{id: hall, capacity: 20}]"),
        ("roles", "roles: {lead: {per: block}}"),
        (
            "people",
            "people:\n  - {id: ann, name: Ann, perspective: staff, needs: [bsl], yes-to: [lead]}\n"
                + "  - {id: bob, name: Bob, perspective: carer}"
        ),
    ]

    /// That workshop with some keys written differently; an empty text leaves a key out.
    static func workshop(_ changes: [String: String]) -> String {
        var lines = ["rondo: workshop/1"]
        for part in parts {
            let text = changes[part.key] ?? part.text
            if !text.isEmpty { lines.append(text) }
        }
        for key in changes.keys.sorted() where !parts.contains(where: { $0.key == key }) {
            if let text = changes[key] { lines.append(text) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Inputs and findings of a workshop text.
    static func read(_ workshop: String) -> (inputs: Inputs?, findings: [Finding]) {
        var collection = Collection()
        collection.add(source("v.yaml", vocabulary), formats: [.vocabulary])
        for (index, activity) in activities.enumerated() {
            collection.add(source("a\(index).yaml", activity), formats: [.activity])
        }
        collection.add(source("w.yaml", workshop), formats: [.workshop])
        return collection.inputs(after: Ledger())
    }

    /// What is printed for a workshop with some keys written differently.
    static func printed(_ changes: [String: String]) -> String {
        FindingPrinter().text(read(workshop(changes)).findings)
    }

    /// What is printed for an activity.
    static func printed(activity: String) -> String {
        var collection = Collection()
        collection.add(source("v.yaml", vocabulary), formats: [.vocabulary])
        collection.add(source("a.yaml", activity), formats: [.activity])
        let words = KnownWords(collection.library.vocabulary, collection.library.activities)
        return FindingPrinter().text(collection.allFindings(words))
    }

    static func source(_ file: String, _ text: String) -> SourceText {
        SourceText(file: file, bytes: Array(text.utf8))
    }
}

/// Keys of the fixture's workshop written differently, and what is printed for them.
struct FindingCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let changes: [String: String]
    let printed: String

    init(_ sentence: String, _ changes: [String: String], _ printed: String) {
        testDescription = sentence
        self.changes = changes
        self.printed = printed
    }
}
