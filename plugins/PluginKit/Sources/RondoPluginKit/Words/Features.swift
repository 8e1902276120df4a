/// Rondo's own words: what a space can offer.
extension Word where Kind == FeatureWord {
    /// Step-free.
    public static var stepFree: Self { "step-free" }
    /// Step-free toilet close by.
    public static var stepFreeToilet: Self { "step-free-toilet" }
    /// Hearing loop built in.
    public static var hearingLoop: Self { "hearing-loop" }
    /// Live captions on a screen.
    public static var captions: Self { "captions" }
    /// Microphones for everyone who speaks.
    public static var microphones: Self { "microphones" }
    /// Quiet.
    public static var quiet: Self { "quiet" }
    /// Private.
    public static var `private`: Self { "private" }
    /// Light that can be lowered.
    public static var dimmableLight: Self { "dimmable-light" }
    /// Daylight.
    public static var daylight: Self { "daylight" }
    /// Tables.
    public static var tables: Self { "tables" }
    /// Tables of adjustable height.
    public static var adjustableTables: Self { "adjustable-tables" }
    /// A free wall.
    public static var wallSpace: Self { "wall-space" }
    /// A free floor.
    public static var floorSpace: Self { "floor-space" }
    /// A sink.
    public static var sink: Self { "sink" }
    /// A kitchen.
    public static var kitchen: Self { "kitchen" }
    /// Power sockets.
    public static var power: Self { "power" }
    /// A large screen.
    public static var screen: Self { "screen" }
    /// A projector.
    public static var projector: Self { "projector" }
    /// A whiteboard.
    public static var whiteboard: Self { "whiteboard" }
    /// Noise disturbs nobody.
    public static var mayBeLoud: Self { "may-be-loud" }
    /// Corners or rooms for small groups.
    public static var breakout: Self { "breakout" }
    /// Outdoors or a door to it.
    public static var outdoors: Self { "outdoors" }
    /// Online room.
    public static var onlineRoom: Self { "online-room" }
    /// Link for people who take part from afar.
    public static var onlineLink: Self { "online-link" }

    /// All of them.
    static var all: [Self] {
        [
            .stepFree, .stepFreeToilet, .hearingLoop, .captions, .microphones, .quiet, .`private`, .dimmableLight,
            .daylight, .tables, .adjustableTables, .wallSpace, .floorSpace, .sink, .kitchen, .power, .screen,
            .projector, .whiteboard, .mayBeLoud, .breakout, .outdoors, .onlineRoom, .onlineLink,
        ]
    }
}
