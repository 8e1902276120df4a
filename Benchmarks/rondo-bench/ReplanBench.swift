import RondoDiagnostics
import RondoDisturbances
import RondoFiles
import RondoModel
import RondoPlanning

/// How much changes when a disturbed plan is planned again, against planning afresh.
enum ReplanBench {
    /// What came of all disturbances of a kind.
    private struct Sum {
        var count = 0
        var of = ChangeCount()
        var again = ChangeCount()
        var afresh = ChangeCount()
        var hardAgain = 0
        var hardAfresh = 0
        var softAgain = 0
        var softAfresh = 0
        var worse = 0
    }

    /// Tries so many disturbances of each kind, in turn on the examples and on small workshops made from seeds.
    static func run(examples: [String], library: String, each: Int) async {
        var plans: [Plan] = []
        var small: Inputs?
        for example in examples {
            let read = InputsReader.read(workshop: example, libraryFolders: [library])
            guard let inputs = read.inputs else {
                print(FindingPrinter().text(read.findings))
                return
            }
            if small == nil { small = inputs }
            if let plan = await Planner.plan(inputs, options: options(1)).plan { plans.append(plan) }
        }
        if let small {
            for seed in UInt64(1)...UInt64(max(1, 10 - examples.count)) {
                let inputs = SmallGathering.inputs(seed: seed, library: small)
                if let plan = await Planner.plan(inputs, options: options(1)).plan { plans.append(plan) }
            }
        }
        for disturbance in Disturbance.allCases {
            var sum = Sum()
            var seed: UInt64 = 0
            while sum.count < each, seed < UInt64(each * 20) {
                let plan = plans[Int(seed) % plans.count]
                seed += 1
                guard let inputs = disturbance.applied(to: plan, seed: seed) else { continue }
                await add(inputs, plan, seed, to: &sum)
            }
            report(disturbance, sum)
        }
    }

    private static func options(_ seed: UInt64) -> PlanningOptions {
        PlanningOptions(effort: .standard, seed: seed, threads: 2)
    }

    private static func add(_ inputs: Inputs, _ plan: Plan, _ seed: UInt64, to sum: inout Sum) async {
        var fresh = inputs
        fresh.earlier = nil
        guard let again = await Planner.plan(inputs, options: options(1)).plan,
            let afresh = await Planner.plan(fresh, options: options(1)).plan
        else { return }
        let people = Set(inputs.workshop.people.map(\.id))
        sum.count += 1
        sum.of += ChangeCount(from: plan.sessions, to: [], people: people).all(plan, people)
        sum.again += ChangeCount(from: plan.sessions, to: again.sessions, people: people)
        sum.afresh += ChangeCount(from: plan.sessions, to: afresh.sessions, people: people)
        sum.hardAgain += again.score.hard
        sum.hardAfresh += afresh.score.hard
        let soft = again.score.soft - (again.score.constraints.first { $0.id == "plan.stable" }?.cost ?? 0)
        sum.softAgain += soft
        sum.softAfresh += afresh.score.soft
        if again.score.hard > afresh.score.hard { sum.worse += 1 }
    }

    private static func report(_ disturbance: Disturbance, _ sum: Sum) {
        let name = disturbance.rawValue
        print("\(name)-count \(sum.count)")
        for (what, path) in [("blocks", \ChangeCount.blocks), ("turns", \.turns), ("groups", \.groups)] {
            print("\(name)-\(what) \(sum.again[keyPath: path]) \(sum.afresh[keyPath: path]) \(sum.of[keyPath: path])")
        }
        print("\(name)-hard \(sum.hardAgain) \(sum.hardAfresh) \(sum.worse)")
        print("\(name)-soft \(sum.softAgain) \(sum.softAfresh)")
    }
}

extension ChangeCount {
    fileprivate static func += (a: inout ChangeCount, b: ChangeCount) {
        a.blocks += b.blocks
        a.turns += b.turns
        a.groups += b.groups
    }

    /// With all places of people in the plan's strands instead: what could change.
    fileprivate func all(_ plan: Plan, _ people: Set<String>) -> ChangeCount {
        var all = self
        all.groups = plan.sessions.flatMap(\.blocks).flatMap(\.strands).reduce(0) { sum, strand in
            sum + (strand.groups.isEmpty ? 0 : strand.people.count { people.contains($0) })
        }
        return all
    }
}
