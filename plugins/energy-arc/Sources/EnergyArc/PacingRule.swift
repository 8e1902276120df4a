import RondoPluginKit

/// One rule on pacing.
protocol PacingRule: Sendable {
    /// Its id in the reply.
    var id: String { get }
    /// The setting that says how much it weighs; also its name under `musts`.
    var setting: String { get }
    /// What `rondo explain` says.
    var says: String { get }

    /// What one point costs; 0 where it is off.
    func strength(_ settings: EnergyArc.Settings) -> Int
    /// What it counts, in the activities' order; where it is a must, only what plainly breaks it.
    func costs(_ day: Day, isMust: Bool) -> [Cost]
}

extension PacingRule {
    /// What some points cost: for a must the points themselves, so that the worst is mended first.
    func cost(_ points: Int, _ day: Day, isMust: Bool) -> Int {
        min(1000, isMust ? points : points * strength(day.settings))
    }
}
