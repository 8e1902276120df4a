import RondoEngine

/// One run of a search that goes on: how many steps it takes and how warm it begins.
struct OpenEndedRun: Equatable {
    /// Steps of each lane.
    var steps: Int
    /// Warmth of the start, in percent of a search that begins with nothing.
    var heat = 100

    /// The first run: an eighth of standard effort, and a sixty-fourth where turns alone are searched, since these are
    /// nearly right within hundredths of a second.
    static func first(of problem: Problem, standard: Int) -> OpenEndedRun {
        let isTurnsAlone = problem.frozen != nil && !problem.options.contains(where: \.hasGroups)
        return OpenEndedRun(steps: max(1, standard / (isTurnsAlone ? 64 : 8)))
    }

    /// What a run begins with that comes after one which found something better: warm enough to leave what was found,
    /// not so warm as to forget it. Series of eight sessions cost 3 % less after 60 s than where each run began hot.
    static let warm = 25
    /// Parts of the time left that a run is to fill; the speed of the one before it is only nearly its own.
    private static let filled = 0.95
    /// More steps than any machine gets through.
    private static let most = 1 << 50

    /// The run after this one: with twice the steps or, where less than two such runs fit in the time left, as many as
    /// fill it.
    ///
    /// A search that found nothing better (`isBetter` is false) begins hot again.
    func next(isBetter: Bool, took: Duration, left: Duration?) -> OpenEndedRun {
        let heat = isBetter ? Self.warm : 100
        let steps = min(steps, Self.most)
        let doubled = min(2 * steps, Self.most)
        guard let left, took > .zero, left > .zero else { return OpenEndedRun(steps: doubled, heat: heat) }
        let fitting = Double(steps) * (left / took) * Self.filled
        return OpenEndedRun(steps: fitting < Double(2 * doubled) ? max(1, Int(fitting)) : doubled, heat: heat)
    }
}
