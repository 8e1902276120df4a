import Foundation
import RondoModel
import RondoWorkflow
import Testing

@Suite("What participants and the public may read")
struct PrivacyTests {
    static let examples = ["taster", "day-centre", "recovery-college", "open-day", "online", "impossible"]

    @Test(
        "No participants' document of any example has a need beside a name, and no public one has a name",
        arguments: examples)
    func everyFile(_ name: String) async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let made = try await Workflow.plan(Workspace.example(name))
        _ = try Workflow.save(made, in: folder.path)
        let inputs = made.plan.inputs
        let people = inputs.workshop.people
        let stated = Set(people.flatMap(\.needs).map(\.need))
        let needs = inputs.vocabulary.needs.filter { stated.contains($0.id) }
        #expect(!people.isEmpty)
        let files = try folder.files().filter { !$0.key.hasPrefix("facilitators/") && $0.key != "plan.json" }
        #expect(files.count > 20)
        for (file, bytes) in files {
            for piece in pieces(String(decoding: bytes, as: UTF8.self)) {
                let named = people.filter { holds(piece, $0.name) }
                guard !named.isEmpty else { continue }
                let told = needs.filter { need in
                    holds(piece, need.title) || need.id.contains("-") && holds(piece, need.id)
                }
                #expect(told.isEmpty, "\(file) has \(told.map(\.id)) in: \(piece)")
                if file.hasPrefix("public/") || file == "index.html" {
                    let contact = inputs.workshop.practical.contact ?? ""
                    let others = named.filter { !holds(contact, $0.name) && !isWord($0.name) }
                    #expect(others.isEmpty, "\(file) names \(others.map(\.id)) in: \(piece)")
                }
            }
        }
    }

    /// What is read as one: a line, and within HTML what stands between tags of blocks.
    private func pieces(_ text: String) -> [String] {
        text.replacing(/<\/?(li|p|td|th|tr|h\d|div|dt|dd|section|article)\b[^>]*>/, with: "\n")
            .split(whereSeparator: \.isNewline).map(String.init)
    }

    /// True where a text has another as whole words.
    private func holds(_ text: String, _ words: String) -> Bool {
        guard !words.isEmpty else { return false }
        var rest = text[...]
        while let found = rest.firstRange(of: words) {
            let before = text[..<found.lowerBound].last
            let after = text[found.upperBound...].first
            if !(before?.isLetter ?? false), !(after?.isLetter ?? false) { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    /// Names that are also words that a title may begin with.
    private func isWord(_ name: String) -> Bool { ["Will", "May", "Grace", "Hope", "Art", "Joy"].contains(name) }
}
