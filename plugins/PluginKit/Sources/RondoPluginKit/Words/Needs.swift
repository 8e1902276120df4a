/// Rondo's own words: what people may need.
extension Word where Kind == NeedWord {
    /// Uses a wheelchair.
    public static var wheelchair: Self { "wheelchair" }
    /// Stays seated.
    public static var seated: Self { "seated" }
    /// Goes short distances only.
    public static var shortDistances: Self { "short-distances" }
    /// Reaches only what is close.
    public static var limitedReach: Self { "limited-reach" }
    /// Does not handle small things.
    public static var noFineMovement: Self { "no-fine-movement" }
    /// A step-free toilet close by.
    public static var accessibleToilet: Self { "accessible-toilet" }
    /// British Sign Language.
    public static var bsl: Self { "bsl" }
    /// Lip-reads (faces lit and seen, one person speaking at a time).
    public static var lipReading: Self { "lip-reading" }
    /// Reads captions of what is said.
    public static var captions: Self { "captions" }
    /// Hears with a hearing loop.
    public static var hearingLoop: Self { "hearing-loop" }
    /// Signs by touch (deafblind manual or hands-on signing).
    public static var tactileSigning: Self { "tactile-signing" }
    /// Sees little.
    public static var lowVision: Self { "low-vision" }
    /// Does not see (what is shown is said).
    public static var noSight: Self { "no-sight" }
    /// Large print.
    public static var largePrint: Self { "large-print" }
    /// Reads braille.
    public static var braille: Self { "braille" }
    /// Reads with a screen reader.
    public static var screenReader: Self { "screen-reader" }
    /// Easy Read (short sentences with pictures).
    public static var easyRead: Self { "easy-read" }
    /// Does not read.
    public static var noReading: Self { "no-reading" }
    /// Does not write.
    public static var noWriting: Self { "no-writing" }
    /// Does not read aloud.
    public static var noReadingAloud: Self { "no-reading-aloud" }
    /// Does not speak before everyone.
    public static var noSpeakingBeforeEveryone: Self { "no-speaking-before-everyone" }
    /// Speaks with a device, a board, pictures or writing.
    public static var speaksAnotherWay: Self { "speaks-another-way" }
    /// Another language (say which).
    public static var otherLanguage: Self { "other-language" }
    /// More time to think and answer.
    public static var moreTime: Self { "more-time" }
    /// One thing at a time.
    public static var oneThingAtATime: Self { "one-thing-at-a-time" }
    /// Does not have to keep things in mind.
    public static var reminders: Self { "reminders" }
    /// Short parts rather than long ones.
    public static var shortParts: Self { "short-parts" }
    /// A pause at least every 40 minutes.
    public static var frequentBreaks: Self { "frequent-breaks" }
    /// A pause at least every so many minutes (say how many).
    public static var pauseEvery: Self { "pause-every" }
    /// A break at a set time (medicine, a meal, prayer; say when).
    public static var breakAt: Self { "break-at" }
    /// Has to leave by a time (say when).
    public static var leavesBy: Self { "leaves-by" }
    /// Can be there from a time (say when).
    public static var arrivesFrom: Self { "arrives-from" }
    /// Little noise.
    public static var lowNoise: Self { "low-noise" }
    /// A quiet space to go to.
    public static var quietSpace: Self { "quiet-space" }
    /// Soft light that does not change.
    public static var softLight: Self { "soft-light" }
    /// Room around me.
    public static var roomAround: Self { "room-around" }
    /// A private space (to rest, feed a baby, take medicine, pray).
    public static var privateSpace: Self { "private-space" }
    /// No surprises (the plan beforehand, changes said early).
    public static var noSurprises: Self { "no-surprises" }
    /// Small groups only.
    public static var smallGroupsOnly: Self { "small-groups-only" }
    /// Is not touched.
    public static var noTouch: Self { "no-touch" }
    /// Does not look people in the eye.
    public static var noEyeContact: Self { "no-eye-contact" }
    /// Is asked nothing personal.
    public static var nothingPersonal: Self { "nothing-personal" }
    /// A warning before hard topics.
    public static var gentleTopics: Self { "gentle-topics" }
    /// Camera off, no pictures.
    public static var cameraOff: Self { "camera-off" }
    /// Does not use screens or apps.
    public static var noScreen: Self { "no-screen" }
    /// Takes part from afar, by a link.
    public static var remote: Self { "remote" }
    /// Comes with an assistant.
    public static var assistant: Self { "assistant" }
    /// Comes with an assistance dog.
    public static var assistanceDog: Self { "assistance-dog" }
    /// Food and drink (say what).
    public static var food: Self { "food" }

    /// All of them.
    static var all: [Self] {
        [
            .wheelchair, .seated, .shortDistances, .limitedReach, .noFineMovement, .accessibleToilet, .bsl,
            .lipReading, .captions, .hearingLoop, .tactileSigning, .lowVision, .noSight, .largePrint, .braille,
            .screenReader, .easyRead, .noReading, .noWriting, .noReadingAloud, .noSpeakingBeforeEveryone,
            .speaksAnotherWay, .otherLanguage, .moreTime, .oneThingAtATime, .reminders, .shortParts, .frequentBreaks,
            .pauseEvery, .breakAt, .leavesBy, .arrivesFrom, .lowNoise, .quietSpace, .softLight, .roomAround,
            .privateSpace, .noSurprises, .smallGroupsOnly, .noTouch, .noEyeContact, .nothingPersonal, .gentleTopics,
            .cameraOff, .noScreen, .remote, .assistant, .assistanceDog, .food,
        ]
    }
}
