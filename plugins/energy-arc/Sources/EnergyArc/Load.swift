import RondoPluginKit

/// How much an activity takes out of people, in points.
///
/// What its author says decides alone. An activity that doesn't state its demands has those points that exposure, deciding
/// and length give it.
enum Load {
    /// 0 where it asks little; the README has the table.
    static func points(_ activity: CandidateActivity, longFrom: Int) -> Int {
        var points = exposure(activity)
        let demands = activity.demands ?? []
        if demands.contains(.sustainedAttention) { points += 1 }
        if activity.decides || activity.phase == .decide { points += 1 }
        if activity.length.ideal >= longFrom { points += 1 }
        return points
    }

    /// The part that comes from showing oneself.
    static func exposure(_ activity: CandidateActivity) -> Int {
        var points = 0
        switch activity.exposure {
        case .low: break
        case .medium: points += 1
        case .high: points += 3
        }
        let demands = activity.demands ?? []
        if demands.contains(.strongEmotion) { points += 2 }
        if demands.contains(.personalStory) { points += 1 }
        return points
    }
}

/// How little there is to do in an activity but to sit, in points.
enum Stillness {
    /// Ways to contribute in which people leave their chairs or make a sound.
    private static let moving: [Mode] = [.moving, .walking, .acting, .music]
    /// Ways to contribute that keep hands busy.
    private static let hands: [Mode] = [.making, .drawing, .objects, .sorting, .photo]

    /// 2 for calm and seated, 1 for steady and seated or for calm with something in the hands, otherwise 0.
    static func points(_ activity: CandidateActivity) -> Int {
        guard !activity.modes.contains(where: moving.contains) else { return 0 }
        let isBusy = activity.modes.contains(where: hands.contains)
        switch activity.energy {
        case .calm: return isBusy ? 1 : 2
        case .lively: return 0
        default: return isBusy ? 0 : 1
        }
    }
}
