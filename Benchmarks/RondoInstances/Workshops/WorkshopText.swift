/// What the workshops of all classes have in common, as lines of their files.
enum WorkshopText {
    /// Version, id, title and purpose.
    static func head(_ id: String, _ title: String, _ purpose: String) -> String {
        """
        rondo: workshop/1
        id: \(id)
        title: \(title)
        purpose: \(purpose)
        timezone: Europe/London
        language: en

        """
    }

    /// A clock time.
    static func clock(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// A clock time in quotes.
    static func time(_ minutes: Int) -> String { "\"\(clock(minutes))\"" }

    /// A date that is so many days after 2027-01-04, a Monday; up to the end of that year.
    static func date(_ day: Int) -> String {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var (month, left) = (0, day + 3)
        while month < 11, left >= lengths[month] {
            left -= lengths[month]
            month += 1
        }
        return "2027-\(month < 9 ? "0" : "")\(month + 1)-\(left < 9 ? "0" : "")\(left + 1)"
    }

    /// Percents for phases, in steps of 5, that add up to 100 and stay near the wanted ones.
    static func arc(_ wanted: [(String, Int)], _ draw: inout InstanceDraw) -> String {
        var shares = wanted
        for _ in 0..<2 {
            let from = draw.int(0...(shares.count - 1))
            let to = draw.int(0...(shares.count - 1))
            if from != to, shares[from].1 >= 15 {
                shares[from].1 -= 5
                shares[to].1 += 5
            }
        }
        return "{" + shares.map { "\($0.0): \($0.1)%" }.joined(separator: ", ") + "}"
    }

    /// A line of `spaces:`.
    static func space(_ id: String, capacity: Int, _ features: [String]) -> String {
        "  - {id: \(id), capacity: \(capacity), features: [\(features.joined(separator: ", "))]}\n"
    }

    /// What people asked for and what they would rather not do.
    static func wishes(_ liked: Int, _ draw: inout InstanceDraw) -> String {
        let known = [
            "collage", "world-cafe", "journey-map", "build-with-bricks", "letter-from-the-future", "river-of-life",
            "strengths-seen", "patchwork",
        ]
        return "\navoid: [role-play]\nlike: [\(draw.some(liked, of: known).joined(separator: ", "))]\n"
    }

    /// Counted materials, enough for so many groups at once.
    static func materials(groups: Int, _ draw: inout InstanceDraw) -> String {
        "\nmaterials: {art-box: \(groups + draw.int(0...2)), marker-set: \(2 * groups + draw.int(0...4)), "
            + "easel: \(max(2, groups / 2) + draw.int(0...2))}\n"
    }
}
