import Foundation
import RondoEngine
import RondoInstances
import RondoProblemFiles
import Testing

@Suite("Instances")
struct InstancesTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Benchmarks/instances")

    private func written(_ instance: Instance) throws -> [UInt8] {
        Array(try Data(contentsOf: Self.folder.appendingPathComponent(instance.path)))
    }

    @Test("are made again to the byte")
    func same() throws {
        for instance in Instances.all { #expect(try written(instance) == instance.bytes, "\(instance.path)") }
    }

    @Test("lie in the folders whole: none is missing, none too many, none for tuning and judging at once")
    func whole() throws {
        for use in Instance.Use.allCases {
            let names = try FileManager.default.contentsOfDirectory(
                atPath: Self.folder.appendingPathComponent(use.rawValue).path)
            let wanted: [String] = Instances.all.filter { $0.use == use }.map(\.file)
            #expect(Set(names) == Set(wanted))
        }
        #expect(Set(Instances.all.map(\.file)).count == Instances.all.count)
        for kind in ["half-day", "day", "series", "festival", "region", "rotation", "agenda"] {
            #expect(Instances.all.count { $0.kind == kind && $0.use == .judging } == 5, "\(kind)")
        }
    }

    @Test("are problems that the engine takes, where they are problems")
    func problems() throws {
        for instance in Instances.all where instance.file.hasSuffix(".json") {
            let (file, findings) = ProblemFile.decode(instance.bytes, path: instance.file)
            #expect(file?.bytes == instance.bytes, "\(instance.path): \(findings.count) findings")
        }
    }
}

@Suite("Instances that lie in no folder")
struct UnwrittenInstancesTests {
    @Test("without patterns are problems in which each block has somebody else away")
    func restless() throws {
        for instance in Instances.restless {
            let file = try #require(ProblemFile.decode(instance.bytes, path: instance.file).file)
            let people = file.problem.people.count
            let away = file.problem.sessions.indices.map { block in
                (0..<people).filter {
                    file.problem.presentTo[block * people + $0] == file.problem.presentFrom[block * people + $0]
                }
            }
            #expect(away == file.problem.sessions.indices.map { [$0] }, "\(instance.file)")
        }
    }

    @Test("that grow have as many people as their names say, and the same bytes each time")
    func growth() throws {
        for instance in Instances.growth {
            let lines = String(decoding: instance.bytes, as: UTF8.self).split(separator: "\n")
            let people = lines.count { $0.hasPrefix("  - {id: ") && $0.contains("perspective: ") }
            #expect(instance.file == "growth-\(people).yaml")
            #expect(instance.bytes == instance.bytes)
        }
        #expect(Instances.growth.count == 7)
    }
}
