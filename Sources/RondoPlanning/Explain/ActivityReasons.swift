import RondoEngine
import RondoModel

/// Why an activity is where it is, and why another is not.
enum ActivityReasons {
    /// About every strand that the question names, or about the activity that no strand has.
    static func statements(_ question: Question, _ weighing: Weighing) -> [Statement] {
        let places = weighing.strands(question)
        if places.isEmpty, let activity = question.activity { return absent(activity, question, weighing) }
        if places.isEmpty { return [rest(question, weighing)].compactMap(\.self) }
        return places.flatMap { present($0, weighing) }
    }

    /// What the plan would lose or gain without an activity that it has.
    private static func present(_ place: StrandPlace, _ weighing: Weighing) -> [Statement] {
        var statements: [Statement] = []
        let name = weighing.name(place)
        let strand = weighing.strand(place)
        let pinned = weighing.workshop.pins.contains {
            $0.activity == strand.activity
                && ($0.session == nil || $0.session == weighing.plan.sessions[place.session].session)
        }
        if pinned { statements.append(Statement("\(name) is there because a pin asks for it")) }
        if weighing.workshop.like.contains(where: { $0.id == strand.activity }) {
            statements.append(Statement("\(name) was asked for"))
        }
        if let other = replaced(place, weighing) {
            let activity = other.solution.sessions[place.session].blocks[place.block].strands.first.map {
                weighing.ground.activity(of: $0.option).id
            }
            statements.append(
                weighing.statement(other) { cost in
                    "the best found in the place of \(name)\(activity.map { ", \($0)," } ?? "") \(cost)"
                })
        }
        if let other = removed(place, weighing) {
            statements.append(
                weighing.statement(other) { cost in "free time in the place of \(name) \(cost)" })
        }
        return statements
    }

    /// The best of the activities of the same phase in its place.
    private static func replaced(_ place: StrandPlace, _ weighing: Weighing) -> Weighing.Other? {
        let option = weighing.solution.sessions[place.session].blocks[place.block].strands[place.strand].option
        let here = weighing.ground.variants[option].activity
        let phase = weighing.plan.inputs.activities[here].phase
        let others = weighing.ground.library.indices.filter {
            $0 != here && weighing.ground.library[$0].exclusion == nil
                && weighing.plan.inputs.activities[$0].phase == phase
        }
        return weighing.cheapest(
            others.compactMap { activity in
                EngineCalls.place(
                    weighing.problem, in: weighing.solution, activity: activity, session: place.session,
                    block: place.block, seed: weighing.plan.seed
                ).map { ($0.0, $0.1) }
            })
    }

    /// The plan without the activity: without its strand's block, which becomes a buffer.
    private static func removed(_ place: StrandPlace, _ weighing: Weighing) -> Weighing.Other? {
        weighing.weigh { solution in
            solution.sessions[place.session].blocks[place.block].kind = .buffer
            solution.sessions[place.session].blocks[place.block].strands = []
        }
    }

    /// Why an activity is nowhere that the question asks about.
    private static func absent(_ id: String, _ question: Question, _ weighing: Weighing) -> [Statement] {
        guard let index = weighing.ground.lookup.activities[id], weighing.ground.library.indices.contains(index) else {
            return []
        }
        if let exclusion = weighing.ground.library[index].exclusion {
            return [Statement("\(id) is not there because it \(exclusion.sentence)")]
        }
        let session = question.session.flatMap { weighing.ground.lookup.sessions[$0] }
        let found = EngineCalls.place(
            weighing.problem, in: weighing.solution, activity: index, session: session, block: question.block,
            seed: weighing.plan.seed)
        guard let found else {
            return [Statement("no way was found to place \(id) there without taking the plan apart")]
        }
        let place = position(of: index, in: found.0, weighing)
        return [
            weighing.statement((found.0, found.1)) { cost in "\(id)\(place), the best place found for it, \(cost)" }
        ]
    }

    private static func position(of activity: Int, in solution: Solution, _ weighing: Weighing) -> String {
        for (s, session) in solution.sessions.enumerated() {
            for block in session.blocks
            where block.strands.contains(where: { weighing.ground.variants[$0.option].activity == activity }) {
                return " at \(Clock.text(block.start)) in session \(weighing.workshop.sessions[s].id)"
            }
        }
        return ""
    }

    /// Why a block holds no activity.
    private static func rest(_ question: Question, _ weighing: Weighing) -> Statement? {
        guard let index = weighing.plan.sessions.firstIndex(where: { $0.session == question.session }),
            let number = question.block
        else { return nil }
        let block = weighing.plan.sessions[index].blocks[number]
        let name = "the \(block.kind.rawValue) at \(Clock.text(block.span.start)) in session \(question.session ?? "")"
        if weighing.solution.sessions[index].blocks[number].fixedPoint >= 0 {
            return Statement("\(name) is one of the workshop's fixed points")
        }
        guard let other = joined(index, number, weighing) else { return Statement("\(name) gives air") }
        return weighing.statement(other) { cost in "giving the time of \(name) to the activity beside it \(cost)" }
    }

    /// The plan in which a neighbouring activity takes the time of a rest block.
    private static func joined(_ session: Int, _ block: Int, _ weighing: Weighing) -> Weighing.Other? {
        let blocks = weighing.solution.sessions[session].blocks
        let neighbours = [block - 1, block + 1].filter { blocks.indices.contains($0) && blocks[$0].kind == .activity }
        return weighing.cheapest(
            neighbours.compactMap { neighbour in
                weighing.weigh { solution in
                    var changed = solution.sessions[session].blocks
                    changed[neighbour].start = min(changed[neighbour].start, changed[block].start)
                    changed[neighbour].length += changed[block].length
                    changed.remove(at: block)
                    solution.sessions[session].blocks = changed
                }
            })
    }
}
