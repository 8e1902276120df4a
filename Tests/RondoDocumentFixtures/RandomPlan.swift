package import RondoModel

/// Plans of any shape, with words that are easy to find again: `zneed…` and the like are sensitive, `zname…` are
/// people, `zroom…` is what the room offers.
package struct RandomPlan {
    private var random: Seeded
    private let hostile: Bool
    private var people: [String] = []

    /// A generator; with `hostile`, titles and names hold what formats would misread.
    package init(seed: UInt64, hostile: Bool = false) {
        random = Seeded(seed)
        self.hostile = hostile
    }

    /// Texts that are meant to break formats.
    package static let hostileTexts = [
        "<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "a|b*c_d`e`", "\u{1B}[31mred\u{1B}[0m",
        "line\nbreak\r\nBEGIN:VEVENT", "工作坊的时间表很长很长很长很长很长很长", "👩‍👩‍👧‍👦 family", "x\u{202E}gnp.exe",
        "\"quoted\", 'single'; \\ back",
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle", "& &amp; ]]> -->", "+1 −2 @name",
        "e\u{301}a\u{308}", "{name} {names}", "", "   ", "1. list", "# heading", "--- rule", "\u{7}bell\t tab",
    ]

    private mutating func title(_ word: String, _ number: Int) -> String {
        let plain = "\(word)\(number < 10 ? "0" : "")\(number)"
        return hostile && random.chance(2) ? plain + " " + random.pick(RandomPlan.hostileTexts) : plain
    }

    /// A plan.
    package mutating func plan() -> Plan {
        var plan = Plan()
        plan.inputs.vocabulary = vocabulary()
        plan.inputs.activities = (0..<6).map { activity($0) }
        plan.inputs.workshop = workshop()
        people = plan.inputs.workshop.people.map(\.id)
        plan.sessions = plan.inputs.workshop.sessions.map { session($0, plan.inputs.activities) }
        if random.chance(3) {
            var earlier = EarlierPlan()
            earlier.sessions = plan.inputs.workshop.sessions.map { session($0, plan.inputs.activities) }
            plan.inputs.earlier = earlier
        }
        if random.chance(2) {
            plan.unmet = [
                Violation("access.barrier", 1, at: Place(people: ["zperson00"]), "zunmet zperson00", remedy: "zremedy")
            ]
        }
        return plan
    }

    private mutating func vocabulary() -> Vocabulary {
        var vocabulary = SmallVocabulary.vocabulary()
        vocabulary.needs = (0..<5).map { number in
            var need = SmallVocabulary.need(
                "zneedid0\(number)", title("zneed", number), room: random.chance(4) ? nil : title("zroom", number))
            if number == 1 { need.nearby = ["quiet"] }
            if number == 2 { need.space = ["step-free"] }
            if number == 3 { need.longestStretch = 40 }
            if number == 4 { need.takes = .text }
            return need
        }
        vocabulary.adaptations = (0..<3).map { number in
            SmallVocabulary.adaptation("zgeneralid0\(number)", title("zgeneral", number), lifts: [])
        }
        for index in vocabulary.supports.indices { vocabulary.supports[index].title = title("zsupport", index) }
        return vocabulary
    }

    private mutating func activity(_ number: Int) -> Activity {
        var activity = Activity()
        activity.id = "activity-\(number)"
        activity.title = title("activity", number)
        activity.summary = title("summary", number)
        activity.format = random.pick(Format.allCases)
        activity.says = random.chance(4) ? [] : [LocalisedText("en", title("says", number))]
        activity.steps = (0..<random.below(5)).map {
            Step(
                title("step", $0), share: random.below(50), how: title("how", $0),
                ifLate: random.pick(Step.IfLate.allCases))
        }
        activity.materials = [Material("paper-roll", Amount(1, per: random.pick(Amount.Per.allCases)))]
        activity.demands = ["zdemand"]
        activity.adaptations = (0..<2).map { index in
            var adaptation = SmallVocabulary.adaptation(
                "zownid\(number)\(index)", title("zown", 10 * number + index), lifts: [], how: title("zhow", index))
            adaptation.scope = random.pick(Adaptation.Scope.allCases)
            adaptation.atStep = random.chance(2) ? random.below(6) : nil
            adaptation.materials = [Material("object-set", Amount(1, per: random.chance(2) ? .strand : .person))]
            return adaptation
        }
        return activity
    }

    private mutating func workshop() -> Workshop {
        var workshop = SmallWorkshop.workshop()
        workshop.title = title("workshop", 1)
        workshop.timezone = random.pick(["Europe/London", "America/St_Johns", "Asia/Kathmandu", "UTC"])
        workshop.practical.contact = random.chance(2) ? "Ask at the desk" : nil
        workshop.people = (0..<(4 + random.below(12))).map { number in
            let id = "zperson\(number < 10 ? "0" : "")\(number)"
            var person = SmallWorkshop.person(
                id, title("zname", number), random.pick(["carer", "staff"]), needs(), yes: ["lead", "scribe"])
            if random.chance(3) { person.learning = ["lead"] }
            return person
        }
        return workshop
    }

    private mutating func needs() -> [StatedNeed] {
        (0..<5).filter { _ in random.chance(3) }.map { number in
            var need = StatedNeed("zneedid0\(number)")
            if number == 4 { need.text = "zstated" }
            return need
        }
    }

    private mutating func session(_ session: Session, _ activities: [Activity]) -> PlannedSession {
        var planned = PlannedSession()
        planned.session = session.id
        var clock = session.span.start
        while clock < session.span.end {
            let left = (session.span.end - clock) / 5
            var block = PlannedBlock()
            block.span = TimeSpan(clock, clock + 5 * min(left, 1 + random.below(12)))
            block.kind = random.pick(BlockKind.allCases + [.activity, .activity])
            if block.kind == .activity {
                let halves = random.chance(3) && people.count > 3
                let middle = halves ? people.count / 2 : people.count
                block.strands = [strand(activities, "hall", Array(people[..<middle]))]
                if halves { block.strands.append(strand(activities, "garden-room", Array(people[middle...]))) }
            }
            planned.blocks.append(block)
            clock = block.span.end
        }
        planned.turns = [Turn("welcomer", random.pick(people)), Turn("wellbeing", nil)]
        return planned
    }

    private mutating func strand(_ activities: [Activity], _ space: String, _ people: [String]) -> Strand {
        let activity = random.pick(activities)
        var strand = Strand()
        strand.activity = activity.id
        strand.space = space
        strand.people = people
        if activity.format.hasGroups {
            strand.groups = stride(from: 0, to: people.count, by: 3).map {
                Array(people[$0..<min($0 + 3, people.count)])
            }
        }
        strand.turns = [Turn("lead", random.pick(people)), Turn("lead", random.chance(3) ? nil : random.pick(people))]
        strand.turns += strand.groups.indices.map { Turn("scribe", strand.groups[$0].first, group: $0) }
        for adaptation in activity.adaptations where random.chance(2) {
            var use = AppliedAdaptation()
            use.id = adaptation.id
            use.people = [random.pick(people)]
            strand.adaptations.append(use)
        }
        var general = AppliedAdaptation()
        general.id = "zgeneralid0\(random.below(3))"
        general.isGeneral = true
        general.people = [random.pick(people)]
        strand.adaptations.append(general)
        var support = SupportUse()
        support.support = random.pick(["interpreters", "loop"])
        support.count = 1 + random.below(2)
        support.people = [random.pick(people)]
        strand.supports = [support]
        if activity.steps.count > 1, random.chance(2) {
            strand.pauses = [Pause(afterStep: 1 + random.below(activity.steps.count - 1), length: 5)]
        }
        return strand
    }
}
