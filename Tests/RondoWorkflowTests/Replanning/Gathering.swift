import RondoDisturbances
import RondoFiles
import RondoModel
import RondoPlanning
import Testing

/// Small workshops with a part of Rondo's library, planned with little effort.
enum Gathering {
    /// The inputs of a seed.
    static func inputs(_ seed: UInt64) throws -> Inputs {
        let read = InputsReader.read(
            workshop: Workspace.package + "/Examples/taster/workshop.yaml", libraryFolders: [Workspace.library])
        var library = try #require(read.inputs)
        library.activities = library.activities.enumerated().filter { $0.offset % 3 == Int(seed % 3) }.map(\.element)
        return SmallGathering.inputs(seed: seed, library: library)
    }

    /// A plan of these inputs.
    static func plan(_ inputs: Inputs, steps: Int = 600, seed: UInt64 = 1) async throws -> Plan {
        let options = PlanningOptions(effort: .quick, seed: seed, steps: steps)
        return try #require(await Planner.plan(inputs, options: options).plan)
    }

    /// What is other in a plan than in the one it was made from.
    static func changes(_ plan: Plan) -> ChangeCount {
        ChangeCount(
            from: plan.inputs.earlier?.sessions ?? [], to: plan.sessions,
            people: Set(plan.inputs.workshop.people.map(\.id)))
    }
}
