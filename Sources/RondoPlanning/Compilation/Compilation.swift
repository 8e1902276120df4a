import RondoDiagnostics
import RondoEngine
import RondoModel

/// The inputs as a problem for the engine, with the way back to ids.
struct Compilation: Sendable {
    /// Indices, presence, classes and options.
    let ground: Groundwork
    /// What the engine solves.
    let problem: Problem

    /// Compiles the inputs. Check `Limits.findings` before the engine gets the problem.
    init(_ inputs: Inputs) {
        let ground = Groundwork(inputs)
        var problem = Self.frame(ground)
        for (index, constraint) in CompiledConstraints.all.enumerated() {
            let entry = ConstraintCatalogue.entry(constraint.id)
            let weight = ConstraintCatalogue.weight(constraint.id, in: inputs.workshop)
            let isHard = entry?.level == .hard
            let units = constraint.fill(&problem, from: ground)
            for kind in constraint.kinds {
                problem.rules.append(Rule(kind, constraint: index, weight: weight, isHard: isHard))
            }
            if units > 0 {
                problem.constants.append(
                    ConstantUnits(constraint: index, units: units, weight: weight, isHard: isHard))
            }
        }
        self.ground = ground
        self.problem = problem
    }

    /// The entries to which constraints add what they need.
    private static func frame(_ ground: Groundwork) -> Problem {
        let workshop = ground.inputs.workshop
        var problem = Problem()
        for (index, session) in workshop.sessions.enumerated() {
            var frame = SessionFrame()
            frame.start = session.span.start
            frame.end = session.span.end
            frame.maxStrands = max(1, session.strands)
            frame.supportClass = ground.classes.supportClassOf[index]
            let first = problem.sessionSpaces.count
            var seen: Set<Int> = []
            for id in session.spaces {
                if let space = ground.lookup.spaces[id], seen.insert(space).inserted {
                    problem.sessionSpaces.append(space)
                }
            }
            frame.spaces = first..<problem.sessionSpaces.count
            problem.sessions.append(frame)
        }
        problem.spaces = workshop.spaces.indices.map { index in
            var frame = SpaceFrame()
            frame.featureClass = ground.classes.featureClassOf[index]
            return frame
        }
        problem.people = workshop.people.indices.map { index in
            var frame = PersonFrame()
            frame.profile = ground.classes.profileOf[index]
            return frame
        }
        for span in ground.presence.spans {
            problem.presentFrom.append(span.start)
            problem.presentTo.append(max(span.start, span.end))
        }
        problem.roles = [RoleFrame](repeating: RoleFrame(), count: workshop.roles.count)
        problem.options = ground.variants.map { variant in
            var frame = OptionFrame()
            frame.activity = variant.activity
            return frame
        }
        problem.activityCount = ground.lookup.activityCount
        problem.profileCount = ground.classes.profiles.count
        problem.featureClassCount = ground.classes.featureClassCount
        return problem
    }
}
