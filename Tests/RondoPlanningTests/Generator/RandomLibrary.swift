import RondoModel

/// Small activities of all kinds.
enum RandomLibrary {
    /// So many activities, at least two a phase, sorted by id.
    static func activities(_ count: Int, _ draw: inout Draw) -> [Activity] {
        let phases = RandomVocabulary.vocabulary.phases.map(\.id)
        var result: [Activity] = []
        for index in 0..<max(count, 2 * phases.count) {
            let phase = index < 2 * phases.count ? phases[index / 2] : draw.pick(phases)
            let number = index < 10 ? "0\(index)" : "\(index)"
            result.append(activity("a\(number)-\(phase)", phase, earlier: result, &draw))
        }
        return result.sorted { $0.id < $1.id }
    }

    private static func activity(
        _ id: String, _ phase: String, earlier: [Activity], _ draw: inout Draw
    ) -> Activity {
        var activity = Activity()
        activity.id = id
        activity.title = id
        activity.phase = phase
        activity.anywhere = draw.chance(8)
        let least = draw.grid(5...25)
        let ideal = least + draw.grid(0...15)
        activity.length = LengthRange(
            min: least, ideal: ideal, max: ideal + draw.grid(0...25), each: draw.chance(15) ? draw.int(1...2) : nil)
        activity.format = draw.pick(Format.allCases)
        let fewest = draw.int(1...6)
        activity.people = CountRange(min: fewest, ideal: nil, max: fewest + draw.int(6...60))
        let smallest = activity.format == .pairs ? 2 : draw.int(2...4)
        activity.group = CountRange(
            min: smallest, ideal: nil, max: activity.format == .pairs ? draw.int(2...3) : smallest + draw.int(0...2))
        activity.energy = draw.pick(["calm", "steady", "lively"])
        activity.modes = draw.some(["talking", "listening", "drawing", "making"], 0...2)
        activity.exposure = draw.pick([.low, .low, .low, .medium, .high])
        if draw.chance(15), !earlier.isEmpty { activity.after = [draw.pick(earlier).id] }
        if draw.chance(2) { activity.after.append("not-in-the-library") }
        activity.decides = draw.chance(5)
        activity.repeats = draw.chance(15)
        for role in ["lead", "timekeeper", "scribe"] where draw.chance(35) {
            activity.roles.append(RoleCount(role, Amount(draw.int(1...2), per: draw.pick([.strand, .group]))))
        }
        activity.demands = draw.chance(7) ? nil : draw.some(RandomVocabulary.demands, 0...4)
        for number in 0..<draw.int(0...3) { activity.adaptations.append(adaptation("own-\(number)", activity, &draw)) }
        activity.space = draw.chance(30) ? draw.some(["tables", "wall", "floor"], 1...1) : []
        activity.materials = materials(&draw, percent: 40)
        var left = 100
        for number in 0..<draw.int(1...4) where left > 20 {
            let share = number == 3 ? left : draw.grid(10...(left - 10))
            activity.steps.append(Step("step \(number)", share: share))
            left -= share
        }
        if left > 0 { activity.steps.append(Step("last", share: left)) }
        return activity
    }

    private static func adaptation(_ id: String, _ activity: Activity, _ draw: inout Draw) -> Adaptation {
        var adaptation = Adaptation()
        adaptation.id = id
        adaptation.title = id
        adaptation.lifts = draw.some(activity.demands ?? [], 1...2)
        adaptation.scope = draw.pick([.person, .everyone])
        if draw.chance(35) { adaptation.raises = draw.some(RandomVocabulary.demands, 1...1) }
        if draw.chance(40) { adaptation.addsLength = draw.grid(5...10) }
        if draw.chance(30) { adaptation.materials = materials(&draw, percent: 100) }
        if draw.chance(15) { adaptation.space = ["floor"] }
        let needs = ["wheelchair", "seated", "bsl", "low-vision", "low-noise", "no-touch", "more-time"]
        if draw.chance(25) { adaptation.onlyFor = draw.some(needs, 1...3) }
        if draw.chance(25) { adaptation.notFor = draw.some(needs, 1...2) }
        return adaptation
    }

    private static func materials(_ draw: inout Draw, percent: Int) -> [Material] {
        guard draw.chance(percent) else { return [] }
        return [
            Material(
                draw.pick(["easel", "paper", "camera"]), Amount(draw.int(1...2), per: draw.pick(Amount.Per.allCases)))
        ]
    }
}
