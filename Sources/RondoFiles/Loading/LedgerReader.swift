public import RondoModel

/// Turns plans that took place into a ledger.
public enum LedgerReader {
    /// The sessions of each plan and of each plan's own ledger, each once, oldest first.
    ///
    /// Where two plans hold the same session (workshop, session and date), the later plan in the list is believed.
    public static func ledger(from plans: [Plan]) -> Ledger {
        var sessions: [PastSession] = []
        for plan in plans {
            let held = plan.sessions.map { PastSessionMaker(plan: plan).session($0) }
            for session in plan.inputs.ledger.sessions + held {
                if let known = sessions.firstIndex(where: { isSame($0, session) }) {
                    sessions[known] = session
                } else {
                    sessions.append(session)
                }
            }
        }
        // A stable order: sessions without a date come first, in the order of the plans.
        let order = sessions.enumerated().sorted { a, b in
            let days = (a.element.date?.ordinal ?? 0, b.element.date?.ordinal ?? 0)
            return days.0 != days.1 ? days.0 < days.1 : a.offset < b.offset
        }
        var ledger = Ledger()
        ledger.sessions = order.map(\.element)
        return ledger
    }

    private static func isSame(_ a: PastSession, _ b: PastSession) -> Bool {
        a.workshop == b.workshop && a.session == b.session && a.date == b.date
    }
}

/// Tells what a planned session will have been.
private struct PastSessionMaker {
    let workshop: Workshop
    let presence: Presences
    let activities: [String: Activity]
    let creating: [String]
    let roleKinds: [String: RoleKind]

    init(plan: Plan) {
        workshop = plan.inputs.workshop
        presence = Presences(plan.inputs)
        activities = Dictionary(plan.inputs.activities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        creating = plan.inputs.vocabulary.phases.filter { $0.part == .creates }.map(\.id)
        roleKinds = Dictionary(
            plan.inputs.vocabulary.roles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func session(_ planned: PlannedSession) -> PastSession {
        var past = PastSession()
        past.workshop = workshop.id
        past.session = planned.session
        let session = workshop.sessions.first { $0.id == planned.session }
        past.date = session?.date
        for block in planned.blocks where block.kind == .activity {
            past.activityMinutes += block.span.length
            for strand in block.strands where !past.activities.contains(strand.activity) {
                past.activities.append(strand.activity)
            }
        }
        past.created = past.activities.contains { id in activities[id].map { creating.contains($0.phase) } ?? false }
        past.attendance = workshop.people.compactMap { person in
            let minutes = presence.span(of: person, in: planned.session)?.length ?? 0
            return minutes > 0 ? PastAttendance(person.id, minutes) : nil
        }
        past.turns = strandTurns(of: planned) + sessionTurns(of: planned)
        past.encounters = encounters(in: planned)
        return past
    }

    private func strandTurns(of planned: PlannedSession) -> [PastTurn] {
        var turns: [PastTurn] = []
        for block in planned.blocks {
            for strand in block.strands {
                for turn in strand.turns {
                    guard let person = turn.person else { continue }
                    let minutes = presence.minutes(of: person, in: planned.session, during: block.span)
                    turns.append(past(turn.role, person, minutes, among: strand.turns))
                }
            }
        }
        return turns
    }

    private func sessionTurns(of planned: PlannedSession) -> [PastTurn] {
        planned.turns.compactMap { turn in
            guard let person = turn.person else { return nil }
            let minutes = blocks(where: roleKinds[turn.role]?.acts ?? .throughout, in: planned)
                .reduce(0) { $0 + presence.minutes(of: person, in: planned.session, during: $1.span) }
            return past(turn.role, person, minutes, among: planned.turns)
        }
    }

    /// The blocks in which a session-long role acts.
    private func blocks(where acts: RoleKind.Acts, in planned: PlannedSession) -> [PlannedBlock] {
        switch acts {
        case .throughout: return planned.blocks.filter { $0.kind == .activity }
        case .breaks: return planned.blocks.filter { $0.kind == .break || $0.kind == .meal }
        case .arrival:
            let arrivals = planned.blocks.filter { $0.kind == .arrival }
            return arrivals.isEmpty ? Array(planned.blocks.filter { $0.kind == .activity }.prefix(1)) : arrivals
        }
    }

    private func past(_ role: String, _ person: String, _ minutes: Int, among turns: [Turn]) -> PastTurn {
        func learns(_ id: String) -> Bool {
            workshop.people.first { $0.id == id }?.learning.contains(role) ?? false
        }
        var turn = PastTurn()
        turn.person = person
        turn.role = role
        turn.minutes = minutes
        turn.beside =
            learns(person)
            && turns.contains { other in
                guard other.role == role, let holder = other.person, holder != person else { return false }
                return !learns(holder)
            }
        return turn
    }

    private func encounters(in planned: PlannedSession) -> [PastEncounter] {
        var counts: [[String]: Int] = [:]
        for block in planned.blocks {
            for strand in block.strands {
                for group in strand.groups {
                    let members = Set(group).intersection(strand.people).sorted()
                    for (index, first) in members.enumerated() {
                        for second in members[(index + 1)...] { counts[[first, second], default: 0] += 1 }
                    }
                }
            }
        }
        return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, count in
            var encounter = PastEncounter()
            encounter.first = pair[0]
            encounter.second = pair[1]
            encounter.count = count
            return encounter
        }
    }
}
