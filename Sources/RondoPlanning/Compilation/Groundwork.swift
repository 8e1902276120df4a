import RondoModel

/// What the compilations of all constraints share: indices, presence, classes, and the ways to do each activity.
struct Groundwork: Sendable {
    /// What is compiled.
    let inputs: Inputs
    /// Ids to indices.
    let lookup: Lookup
    /// When people are there.
    let presence: Presence
    /// Classes of people, spaces and sessions for access.
    let classes: AccessClasses
    /// Features that something requires, as bits.
    let features: Bits
    /// `[activity]`, in the order of the library.
    let library: [LibraryEntry]
    /// `[option]`, grouped by activity.
    let variants: [Variant]
    /// `[session]`.
    let fixed: [FixedPlaces]

    /// Most features that the engine takes.
    static let featureLimit = 63

    /// Lays the groundwork.
    init(_ inputs: Inputs) {
        let workshop = inputs.workshop
        let lookup = Lookup(inputs)
        let presence = Presence(inputs, lookup)
        let classes = AccessClasses(inputs, lookup)
        let counted = Set(workshop.materials.map(\.id))
        var features = Bits(limit: Self.featureLimit)
        for person in workshop.people {
            for stated in person.needs {
                guard let index = lookup.needs[stated.need] else { continue }
                inputs.vocabulary.needs[index].space.forEach { features.add($0) }
                inputs.vocabulary.needs[index].nearby.forEach { features.add($0) }
            }
        }
        var library: [LibraryEntry] = inputs.activities.map { activity in
            let changes = Change.relevant(to: activity, inputs.vocabulary, classes, counted: counted)
            let accommodating = Accommodating(
                demands: activity.demands.map { classes.demands.set($0) }, changes: changes)
            let exclusion = LibraryEntry.Exclusion.find(activity, inputs, presence, lookup)
            return LibraryEntry(changes: changes, accommodating: accommodating, exclusion: exclusion)
        }
        if library.allSatisfy({ $0.exclusion != nil }) {
            for index in library.indices where library[index].exclusion != .avoided { library[index].exclusion = nil }
        }
        let offered = Set(workshop.sessions.flatMap(\.spaces))
        let rooms = workshop.spaces.filter { offered.contains($0.id) }.map { Set($0.features) }
        for (index, activity) in inputs.activities.enumerated() where library[index].exclusion == nil {
            let entry = library[index]
            let variants = Variants(entry.accommodating, classes) { set in
                let asked = activity.space + entry.changes(set).flatMap(\.adaptation.space)
                return rooms.contains { room in asked.allSatisfy { room.contains($0) } }
            }
            library[index].variants = variants.sets
            activity.space.forEach { features.add($0) }
            variants.sets.flatMap { entry.changes($0) }.flatMap(\.adaptation.space).forEach { features.add($0) }
        }
        self.inputs = inputs
        self.lookup = lookup
        self.presence = presence
        self.classes = classes
        self.features = features
        self.library = library
        variants = library.enumerated().flatMap { index, entry in
            entry.variants.map { Variant(activity: index, changes: $0) }
        }
        fixed = workshop.sessions.map { FixedPlaces(FixedPlaces.points(of: $0, in: workshop), in: $0.span) }
    }

    /// Structural changes of an option.
    func changes(of option: Int) -> [Change] {
        library[variants[option].activity].changes(variants[option].changes)
    }

    /// The activity of an option.
    func activity(of option: Int) -> Activity { inputs.activities[variants[option].activity] }

    /// The needs of a person that the vocabulary has, with what was stated, each once.
    func needs(of person: Person) -> [(need: Need, stated: StatedNeed)] {
        person.needs.compactMap { stated in
            lookup.needs[stated.need].map { (inputs.vocabulary.needs[$0], stated) }
        }
    }

    /// Roles as bits; words that the workshop doesn't list are left out.
    func roleBits(_ roles: [String]) -> Int {
        roles.reduce(0) { set, role in lookup.roles[role].map { set | (1 << $0) } ?? set }
    }
}

extension LibraryEntry {
    /// The changes of a set, in their order.
    func changes(_ set: UInt32) -> [Change] {
        changes.enumerated().filter { set >> UInt32($0.offset) & 1 == 1 }.map(\.element)
    }
}
