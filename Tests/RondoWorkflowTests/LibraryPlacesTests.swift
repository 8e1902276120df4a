import Foundation
import RondoWorkflow
import Testing

@Suite("Where Rondo's own library stands")
struct LibraryPlacesTests {
    @Test("What the environment says is believed")
    func environment() {
        let places = LibraryPlaces(executable: "/nowhere/bin/rondo", environment: "/some/where")
        #expect(places.folder() == "/some/where")
    }

    @Test("An installed program finds the share folder beside its own")
    func installed() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        try folder.makeFolder("bin")
        try folder.makeFolder("share/rondo/activities/vocabulary")
        let places = LibraryPlaces(executable: folder.path + "/bin/rondo", environment: nil)
        #expect(places.folder() == folder.path + "/share/rondo/activities")
    }

    @Test("A program in a build folder finds activities above it, nearest first")
    func above() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        try folder.makeFolder("activities/vocabulary")
        try folder.makeFolder("package/activities/vocabulary")
        try folder.makeFolder("package/.build/debug")
        let places = LibraryPlaces(executable: folder.path + "/package/.build/debug/rondo", environment: nil)
        // The tests may run where a library stands; that one comes before.
        #expect(["activities", folder.path + "/package/activities"].contains(places.folder() ?? ""))
    }

    @Test("A folder without words of its own is no library")
    func withoutVocabulary() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        try folder.makeFolder("bin")
        try folder.makeFolder("share/rondo/activities")
        let places = LibraryPlaces(executable: folder.path + "/bin/rondo", environment: nil)
        #expect(places.folder() != folder.path + "/share/rondo/activities")
    }
}
