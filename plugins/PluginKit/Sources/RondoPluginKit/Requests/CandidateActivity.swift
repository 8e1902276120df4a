/// An activity that may be planned, for plugins that see `activities`.
public struct CandidateActivity: Sendable, Equatable {
    /// Its id, with its plugin's id before it where it came from one.
    public var id: String
    /// What people read.
    public var title: String
    /// Where it belongs in the arc.
    public var phase: Phase
    /// How long it may take.
    public var length: LengthRange
    /// How many people can do it.
    public var people: ClosedRange<Int>
    /// How people sit.
    public var format: Format
    /// `calm`, `steady` or `lively`.
    public var energy: Energy
    /// The ways in which people contribute.
    public var modes: [Mode]
    /// How much it asks people to show of themselves.
    public var exposure: Exposure
    /// True for check-ins and the like that stand outside the arc's order.
    public var anywhere: Bool
    /// True where the group takes a decision in it.
    public var decides: Bool
    /// What it asks of everyone; nil where its author didn't say.
    public var demands: [Demand]?

    /// A candidate.
    public init(
        id: String, title: String = "", phase: Phase, length: LengthRange, people: ClosedRange<Int> = 1...1000,
        format: Format = .plenary, energy: Energy = .steady, modes: [Mode] = [], exposure: Exposure = .low,
        anywhere: Bool = false, decides: Bool = false, demands: [Demand]? = nil
    ) {
        self.id = id
        self.title = title
        self.phase = phase
        self.length = length
        self.people = people
        self.format = format
        self.energy = energy
        self.modes = modes
        self.exposure = exposure
        self.anywhere = anywhere
        self.decides = decides
        self.demands = demands
    }
}

extension CandidateActivity: Shaped {
    static let blank = CandidateActivity(id: "", phase: "", length: LengthRange(min: 5, ideal: 10, max: 15))
    static let keys: [Key<CandidateActivity>] = [
        .must("id", \.id, .text), .may("title", \.title, .text), .must("phase", \.phase, .id()),
        .must("length", \.length, .minuteRange), .may("people", \.people, .countRange),
        .may("format", \.format, .word), .may("energy", \.energy, .id()), .may("modes", \.modes, Codec.id().list),
        .may("exposure", \.exposure, .word), .may("anywhere", \.anywhere, .flag), .may("decides", \.decides, .flag),
        .may("demands", \.demands, Codec.id().list),
    ]
}
