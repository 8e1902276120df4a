/// Problems of which an optimum can be proved in seconds.
enum SmallProblems {
    /// Teams of 4 to 16 people with 2 to 5 roles in 4 to 20 blocks.
    static let rotations: [Instance] = (1...70).map { number in
        let name = "small-rotation-\(number)"
        return Instance(.tuning, "rotation", name + ".json") {
            var draw = InstanceDraw(name)
            let people = draw.int(4...16)
            let size = Rotation.Size(
                people: people, roles: draw.int(2...min(5, people - 1)), blocks: draw.int(1...3),
                meetings: draw.int(4...7))
            return Rotation.problem(size, &draw)
        }
    }

    /// Groups in which everybody is alike, some of them with repeats that can't be avoided, and teams with wishes.
    static let mixings: [Instance] =
        [
            (2, 2, 3), (2, 2, 4), (2, 3, 2), (2, 3, 3), (2, 3, 4), (2, 4, 2), (2, 4, 3), (2, 5, 2), (3, 2, 4),
            (3, 2, 5),
            (3, 2, 6), (3, 3, 3), (3, 3, 4), (3, 3, 5), (3, 4, 2), (3, 5, 2), (4, 2, 5), (4, 2, 7), (4, 3, 3),
            (4, 4, 3),
            (5, 2, 5), (5, 3, 3), (5, 5, 2), (6, 3, 3), (6, 4, 3),
        ].map { Mixing.golfers(.tuning, $0, named: "small-mixing-\($0.0)-\($0.1)-\($0.2).json") }
        + (1...10).map { number in
            let name = "small-mixing-wishes-\(number)"
            return Instance(.tuning, "mixing", name + ".json") {
                var draw = InstanceDraw(name)
                return Mixing.wishes(draw.int(12...16), draw.int(1...3), &draw)
            }
        }
}
