import RondoPluginKit

/// Those for whom the activities are: how many, and how long a session can last.
struct Gathering {
    /// How many come to the largest session; 0 where the plugin doesn't see sessions.
    let people: Int
    /// Minutes of the longest session; nil where the plugin doesn't see sessions.
    let longest: Int?

    init(_ sessions: [Session]) {
        people = sessions.map(\.people).max() ?? 0
        longest = sessions.map { $0.end - $0.start }.max()
    }

    /// True where a technique is for so many people, and a session has room for it.
    func suits(_ technique: Technique) -> Bool {
        let fits = longest.map { technique.length.min <= $0 } ?? true
        return fits && (people == 0 || (people >= technique.group.min && technique.people.contains(people)))
    }

    /// Sizes of small groups for so many people: the size nearest to the technique's own with the fewest left over.
    func groups(_ sizes: GroupSizes) -> GroupSizes {
        let own = sizes.ideal ?? (sizes.min + sizes.max) / 2
        guard people >= sizes.min, sizes.min > 0 else { return sizes }
        func misfit(_ size: Int) -> (uneven: Int, far: Int, size: Int) {
            // How many groups would have to be one larger or one smaller.
            let over = people % size
            return (min(over, size - over), abs(size - own), size)
        }
        let best = (sizes.min...max(sizes.min, sizes.max)).min { misfit($0) < misfit($1) } ?? own
        return GroupSizes(min: sizes.min, ideal: best, max: sizes.max)
    }
}
