/// Many spaces, as lines of a workshop's file.
enum Places {
    /// Rooms of all kinds; each is step-free, and every sixth is small and quiet.
    static func spaces(_ count: Int, capacities: ClosedRange<Int>, _ draw: inout InstanceDraw) -> String {
        (1...count).map { number in
            if number % 6 == 0 {
                return WorkshopText.space(
                    "space-\(number)", capacity: draw.int(12...20), ["step-free", "quiet", "private", "dimmable-light"])
            }
            var features = ["step-free", "tables", "wall-space"]
            for (feature, percent) in [
                ("step-free-toilet", 60), ("floor-space", 60), ("hearing-loop", 40), ("dimmable-light", 50),
                ("sink", 25),
                ("screen", 40), ("microphones", 25),
            ] where draw.chance(percent) { features.append(feature) }
            return WorkshopText.space("space-\(number)", capacity: draw.int(capacities), features)
        }.joined()
    }
}
