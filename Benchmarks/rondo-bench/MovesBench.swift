import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPlanning

/// How many moves a second the engine tries on a workshop, at standard effort with one thread and with two.
enum MovesBench {
    static func run(workshop: String, library: String, costs: Int) async {
        let read = InputsReader.read(workshop: workshop, libraryFolders: [library])
        guard var inputs = read.inputs else {
            print(FindingPrinter().text(read.findings))
            return
        }
        inputs.rules = HouseRuleLoad.rules(costs: costs, for: inputs)
        let search = MeasuredSearch(inputs)
        for threads in [1, 2] {
            var options = PlanningOptions()
            options.threads = threads
            let clock = ContinuousClock()
            let start = clock.now
            let moves = await search.moves(options)
            let seconds = RondoBench.milliseconds(clock.now - start) / 1000
            print("moves-\(threads)-threads \(moves)")
            print("moves-per-second-\(threads)-threads \(Int(Double(moves) / max(seconds, 1e-9)))")
        }
    }
}
