import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct LibraryTests {
    /// The repository's own library; tests run from anywhere, sources know where they are.
    private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

    @Test("the library and every example are read without a finding")
    func shipped() {
        let (library, findings) = Library.load(folders: [Self.root + "/activities"])
        #expect(findings == [])
        #expect(library.activities.count >= 60)
        #expect(library.activities.map(\.id) == library.activities.map(\.id).sorted())
        for name in FileAccess.names(in: Self.root + "/Examples") ?? [] {
            let file = "\(Self.root)/Examples/\(name)/workshop.yaml"
            guard FileAccess.entry(file) != nil else { continue }
            let (inputs, found) = InputsReader.read(workshop: file, libraryFolders: [Self.root + "/activities"])
            #expect(found.filter { $0.severity == .error } == [], "\(name)")
            #expect(inputs?.hashes.count == 5)
        }
    }

    @Test("every whole workshop that the documentation shows is read without a finding")
    func documented() throws {
        let page = try #require(FileAccess.read(Self.root + "/docs/formats/workshop.md", limits: .yaml).source)
        let blocks = String(decoding: page.bytes, as: UTF8.self).split(separator: "```yaml\n").dropFirst()
            .compactMap { $0.split(separator: "```").first }.filter { $0.hasPrefix("rondo:") }
        #expect(!blocks.isEmpty)
        for block in blocks {
            var collection = Collection()
            collection.add(folder: Self.root + "/activities", formats: [.activity, .vocabulary])
            collection.add(Fixture.source("docs.yaml", String(block)), formats: [.workshop])
            let (inputs, findings) = collection.inputs(after: Ledger())
            #expect(findings == [])
            #expect(inputs != nil)
        }
    }

    @Test("broken activities and vocabularies never crash, and what is wrong has a place", arguments: 0..<10)
    func fuzz(seed: UInt64) {
        var dice = Dice(seed)
        let letters = Array(":,[]{}'\"#- x7%&*!|>\t\n".utf8)
        for text in Fixture.activities + [Fixture.vocabulary] {
            for _ in 0..<20 {
                var bytes = Array(text.utf8)
                for _ in 0..<dice.int(1...4) {
                    let place = dice.int(0...(bytes.count - 1))
                    if dice.flag() { bytes.remove(at: place) } else { bytes[place] = dice.pick(letters) }
                }
                var collection = Collection()
                collection.add(
                    Fixture.source("x.yaml", String(decoding: bytes, as: UTF8.self)),
                    formats: [.activity, .vocabulary, .workshop])
                let library = collection.library
                let findings = collection.allFindings(KnownWords(library.vocabulary, library.activities))
                for finding in findings {
                    #expect((finding.location?.line ?? 0) > 0 && (finding.location?.column ?? 0) > 0)
                }
                #expect(!collection.readings.isEmpty || findings.hasErrors)
            }
        }
    }

    @Test("a folder given twice, or within another, is read once")
    func twice() {
        let folder = Self.root + "/activities"
        let (library, findings) = Library.load(folders: [folder, folder + "/gather", folder + "/./"])
        #expect(findings == [])
        #expect(Set(library.activities.map(\.id)).count == library.activities.count)
    }

    @Test("a folder that isn't there is an error at its path")
    func missing() {
        let (library, findings) = Library.load(folders: ["no/such/folder"])
        #expect(library == Library())
        #expect(findings.map(\.code) == ["folder.missing"])
        #expect(FindingPrinter().text(findings) == "no/such/folder: error[folder.missing]: there is no such folder\n")
    }

    @Test("the same inputs come of the same files, whatever the order of the folders")
    func order() {
        let folders = ["gather", "explore", "vocabulary"].map { Self.root + "/activities/" + $0 }
        let first = Library.load(folders: folders).library
        let second = Library.load(folders: folders.reversed()).library
        #expect(first.activities == second.activities)
    }

    @Test("paths are resolved beside the file that names them")
    func paths() {
        #expect(PathText.resolve("a/b.yaml", besideFile: "x/w.yaml") == "x/a/b.yaml")
        #expect(PathText.resolve("../b.yaml", besideFile: "x/w.yaml") == "b.yaml")
        #expect(PathText.resolve("../../b.yaml", besideFile: "x/w.yaml") == "../b.yaml")
        #expect(PathText.resolve("/b.yaml", besideFile: "x/w.yaml") == "/b.yaml")
        #expect(PathText.resolve("b.yaml", besideFile: "w.yaml") == "b.yaml")
        #expect(PathText.folder(of: "/w.yaml") == "/")
    }
}
