/// Rondo's own words: facilitation roles.
extension Word where Kind == RoleWord {
    /// Lead.
    public static var lead: Self { "lead" }
    /// Co-lead.
    public static var coLead: Self { "co-lead" }
    /// Timekeeper.
    public static var timekeeper: Self { "timekeeper" }
    /// Scribe.
    public static var scribe: Self { "scribe" }
    /// Group's voice.
    public static var reporter: Self { "reporter" }
    /// Includer.
    public static var includer: Self { "includer" }
    /// Welcomer.
    public static var welcomer: Self { "welcomer" }
    /// Wellbeing.
    public static var wellbeing: Self { "wellbeing" }
    /// Access lead.
    public static var accessLead: Self { "access-lead" }
    /// Tech host.
    public static var techHost: Self { "tech-host" }
    /// Materials.
    public static var materials: Self { "materials" }
    /// Energiser.
    public static var energiser: Self { "energiser" }
    /// Refreshments.
    public static var refreshments: Self { "refreshments" }
    /// Photographer.
    public static var photographer: Self { "photographer" }
    /// Graphic recorder.
    public static var graphicRecorder: Self { "graphic-recorder" }
    /// Observer.
    public static var observer: Self { "observer" }

    /// All of them.
    static var all: [Self] {
        [
            .lead, .coLead, .timekeeper, .scribe, .reporter, .includer, .welcomer, .wellbeing, .accessLead,
            .techHost, .materials, .energiser, .refreshments, .photographer, .graphicRecorder, .observer,
        ]
    }
}
