import RondoModel

/// Brings every number of a plan into a range in which no sum or product of the check can overflow.
///
/// A plan that was read from a file may hold any number at all. What lies outside ±100,000 is no count, minute or
/// percent of a workshop; it is cut to the range, and the check reports that the plan had to be cut.
enum Bounds {
    /// The range.
    static let range = -100_000...100_000

    /// Cuts a number to the range.
    static func cut(_ value: inout Int) {
        value = min(max(value, range.lowerBound), range.upperBound)
    }

    /// Cuts a number to the range, where there is one.
    static func cut(_ value: inout Int?) {
        guard var known = value else { return }
        cut(&known)
        value = known
    }

    /// The plan with every number that the check counts with in range; the stated score is left as it is.
    static func applied(to plan: Plan) -> Plan {
        var plan = plan
        cut(&plan.inputs.workshop)
        for index in plan.inputs.activities.indices { cut(&plan.inputs.activities[index]) }
        cut(&plan.inputs.vocabulary)
        cut(&plan.inputs.ledger)
        cut(&plan.inputs.rules)
        cut(&plan.sessions)
        if var earlier = plan.inputs.earlier {
            cut(&earlier.sessions)
            plan.inputs.earlier = earlier
        }
        return plan
    }

    static func cut(_ span: inout TimeSpan) {
        cut(&span.start)
        cut(&span.end)
    }

    private static func cut(_ range: inout CountRange) {
        cut(&range.min)
        cut(&range.ideal)
        cut(&range.max)
    }

    static func cut(_ adaptation: inout Adaptation) {
        cut(&adaptation.addsLength)
        cut(&adaptation.atStep)
        for index in adaptation.materials.indices { cut(&adaptation.materials[index].amount.count) }
    }

    private static func cut(_ activity: inout Activity) {
        cut(&activity.length.min)
        cut(&activity.length.ideal)
        cut(&activity.length.max)
        cut(&activity.length.each)
        cut(&activity.people)
        cut(&activity.group)
        for index in activity.roles.indices { cut(&activity.roles[index].amount.count) }
        for index in activity.materials.indices { cut(&activity.materials[index].amount.count) }
        for index in activity.adaptations.indices { cut(&activity.adaptations[index]) }
        for index in activity.steps.indices { cut(&activity.steps[index].share) }
    }

    private static func cut(_ sessions: inout [PlannedSession]) {
        for session in sessions.indices {
            cut(&sessions[session].turns)
            for block in sessions[session].blocks.indices {
                cut(&sessions[session].blocks[block].span)
                for strand in sessions[session].blocks[block].strands.indices {
                    cut(&sessions[session].blocks[block].strands[strand])
                }
            }
        }
    }

    private static func cut(_ turns: inout [Turn]) {
        for index in turns.indices { cut(&turns[index].group) }
    }

    private static func cut(_ strand: inout Strand) {
        cut(&strand.turns)
        for index in strand.supports.indices {
            cut(&strand.supports[index].count)
            cut(&strand.supports[index].group)
        }
        for index in strand.pauses.indices {
            cut(&strand.pauses[index].afterStep)
            cut(&strand.pauses[index].length)
        }
    }
}
