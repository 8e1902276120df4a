import RondoEngine
import RondoModel

/// What lifts which barrier for whom.
enum AccessReasons {
    /// About the strands that a question names; for one person or, where `id` is nil, for everyone in them.
    static func statements(of id: String?, _ question: Question, _ weighing: Weighing) -> [Statement] {
        let wanted = id.flatMap { weighing.ground.lookup.people[$0] }
        return weighing.strands(question).flatMap { place -> [Statement] in
            let people = weighing.solution.sessions[place.session].blocks[place.block].strands[place.strand]
                .groups.flatMap { $0 }.sorted()
            return people.filter { wanted == nil || $0 == wanted }.flatMap { statements($0, place, weighing) }
        }
    }

    private static func statements(_ person: Int, _ place: StrandPlace, _ weighing: Weighing) -> [Statement] {
        let ground = weighing.ground
        let strand = weighing.solution.sessions[place.session].blocks[place.block].strands[place.strand]
        let profile = ground.classes.profiles[ground.classes.profileOf[person]]
        let id = weighing.workshop.people[person].id
        let name = weighing.name(place)
        if profile.needs.isEmpty { return [] }
        let entry = ground.library[ground.variants[strand.option].activity]
        let at = weighing.problem.accessPlace(
            session: place.session, space: strand.space, option: strand.option, person: person)
        guard let demands = entry.accommodating.demands else {
            return [Statement("in \(name) nobody knows if \(id) can take part: it doesn't state what it asks")]
        }
        let variant = ground.variants[strand.option].changes
        let used = weighing.problem.changesUsed[at]
        let serving = entry.changes.enumerated().filter { index, change in
            let reaches = used >> UInt32(index) & 1 == 1 || (change.reachesAll && variant >> UInt32(index) & 1 == 1)
            return reaches && change.serves(profile.needs)
        }
        let reaching = entry.changes.enumerated().filter { index, change in
            used >> UInt32(index) & 1 == 1 || (change.reachesAll && variant >> UInt32(index) & 1 == 1)
        }
        let asked = reaching.reduce(demands) { $0 | $1.element.raises } & profile.barriers
        var statements = ground.classes.demands.words(of: asked).map { demand -> Statement in
            let bit = ground.classes.demands.set([demand])
            let adaptation = serving.first { index, change in
                guard change.lifts & bit != 0 else { return false }
                return !reaching.contains { other, raising in
                    raising.raises & bit != 0
                        && !serving.contains { $0.offset != other && $0.element.lifts & bit != 0 }
                }
            }
            if let adaptation {
                return Statement("in \(name), \(demand) is lifted for \(id) by \(adaptation.element.adaptation.id)")
            }
            if profile.featureLifts[ground.classes.featureClassOf[strand.space]] & bit != 0 {
                let features = features(lifting: demand, strand.space, profile, weighing)
                return Statement("in \(name), \(demand) is lifted for \(id) by what the space has: \(features)")
            }
            let kinds = ground.classes.kinds.indices.filter {
                weighing.problem.supportUse[at] >> UInt16($0) & 1 == 1 && profile.supportLifts[$0] & bit != 0
            }
            if let kind = kinds.first {
                let support = weighing.plan.inputs.vocabulary.supports[ground.classes.kinds[kind]].id
                return Statement("in \(name), \(demand) is lifted for \(id) by the support \(support)")
            }
            return Statement("in \(name), nothing lifts \(demand) for \(id)")
        }
        for (_, change) in reaching where change.reachesAll && change.isBarrier(profile.needs) {
            statements.append(
                Statement("in \(name), \(change.adaptation.id) reaches everyone and is itself a barrier for \(id)"))
        }
        return statements
    }

    private static func features(
        lifting demand: String, _ space: Int, _ profile: AccessProfile, _ weighing: Weighing
    ) -> String {
        weighing.plan.inputs.vocabulary.features.filter { feature in
            weighing.workshop.spaces[space].features.contains(feature.id) && feature.lifts.contains(demand)
                && feature.onlyFor.contains { profile.needs.contains($0) }
        }.map(\.id).joined(separator: ", ")
    }
}
