import RondoModel

extension Bounds {
    static func cut(_ workshop: inout Workshop) {
        for index in workshop.sessions.indices {
            cut(&workshop.sessions[index].span)
            cut(&workshop.sessions[index].strands)
        }
        for index in workshop.fixed.indices {
            cut(&workshop.fixed[index].at)
            cut(&workshop.fixed[index].length)
        }
        cut(&workshop.breaks.longestStretch)
        cut(&workshop.breaks.length)
        cut(&workshop.movingBetweenSpaces)
        for wish in workshop.arc.indices {
            for share in workshop.arc[wish].shares.indices { cut(&workshop.arc[wish].shares[share].percent) }
        }
        for index in workshop.spaces.indices { cut(&workshop.spaces[index].capacity) }
        for role in workshop.roles.indices {
            cut(&workshop.roles[role].people)
            for share in workshop.roles[role].minutesShare.indices {
                cut(&workshop.roles[role].minutesShare[share].percent)
            }
        }
        for index in workshop.people.indices { cut(&workshop.people[index]) }
        for index in workshop.supports.indices { cut(&workshop.supports[index].people) }
        cut(&workshop.groups.professionalsAtMost)
        for index in workshop.materials.indices { cut(&workshop.materials[index].count) }
        for index in workshop.pins.indices {
            cut(&workshop.pins[index].at)
            cut(&workshop.pins[index].length)
        }
        for index in workshop.weights.indices { cut(&workshop.weights[index].value) }
    }

    private static func cut(_ person: inout Person) {
        for index in person.needs.indices { cut(&person.needs[index].minutes) }
        for index in person.attends.indices {
            guard var span = person.attends[index].span else { continue }
            cut(&span)
            person.attends[index].span = span
        }
    }

    static func cut(_ vocabulary: inout Vocabulary) {
        for index in vocabulary.phases.indices { cut(&vocabulary.phases[index].share) }
        for index in vocabulary.needs.indices {
            cut(&vocabulary.needs[index].longestStretch)
            cut(&vocabulary.needs[index].pause)
            cut(&vocabulary.needs[index].brings)
        }
        for index in vocabulary.supports.indices {
            cut(&vocabulary.supports[index].groupsAtOnce)
            cut(&vocabulary.supports[index].longestStretch)
            guard var team = vocabulary.supports[index].team else { continue }
            cut(&team.people)
            cut(&team.beyond)
            cut(&team.swap)
            vocabulary.supports[index].team = team
        }
        for index in vocabulary.adaptations.indices { cut(&vocabulary.adaptations[index]) }
        for index in vocabulary.energies.indices { cut(&vocabulary.energies[index].level) }
    }

    static func cut(_ rules: inout [HouseRule]) {
        for rule in rules.indices {
            for index in rules[rule].costs.indices {
                cut(&rules[rule].costs[index].laterThan)
                cut(&rules[rule].costs[index].cost)
            }
        }
    }

    static func cut(_ ledger: inout Ledger) {
        for session in ledger.sessions.indices {
            cut(&ledger.sessions[session].activityMinutes)
            for index in ledger.sessions[session].attendance.indices {
                cut(&ledger.sessions[session].attendance[index].minutes)
            }
            for index in ledger.sessions[session].turns.indices { cut(&ledger.sessions[session].turns[index].minutes) }
            for index in ledger.sessions[session].encounters.indices {
                cut(&ledger.sessions[session].encounters[index].count)
            }
        }
    }
}
