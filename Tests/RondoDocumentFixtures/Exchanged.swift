package import RondoModel

extension Plan {
    /// The same plan with everyone's needs, adaptations and supports handed on to the next person, and unmet needs
    /// told of someone else. Whoever may not know whose they are can't tell the two plans apart.
    package func withNeedsHandedOn() -> Plan {
        var plan = self
        let people = inputs.workshop.people
        for index in people.indices {
            plan.inputs.workshop.people[index].needs = people[(index + 1) % people.count].needs
        }
        for session in sessions.indices {
            for block in sessions[session].blocks.indices {
                for strand in sessions[session].blocks[block].strands.indices {
                    let path = sessions[session].blocks[block].strands[strand]
                    func next(_ ids: [String]) -> [String] {
                        ids.map { id in
                            guard let place = path.people.firstIndex(of: id) else { return id }
                            return path.people[(place + 1) % path.people.count]
                        }
                    }
                    for use in path.adaptations.indices {
                        plan.sessions[session].blocks[block].strands[strand].adaptations[use].people = next(
                            path.adaptations[use].people)
                    }
                    for use in path.supports.indices {
                        plan.sessions[session].blocks[block].strands[strand].supports[use].people = next(
                            path.supports[use].people)
                    }
                }
            }
        }
        plan.unmet = unmet.map { Violation($0.constraint, $0.units, at: Place(), "someone else: " + $0.sentence) }
        return plan
    }
}
