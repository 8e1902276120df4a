/// Rondo's own words: who or what lifts barriers.
extension Word where Kind == SupportWord {
    /// BSL interpreter.
    public static var bslInterpreter: Self { "bsl-interpreter" }
    /// Deafblind interpreter.
    public static var deafblindInterpreter: Self { "deafblind-interpreter" }
    /// Lipspeaker.
    public static var lipspeaker: Self { "lipspeaker" }
    /// Speech-to-text reporter.
    public static var speechToText: Self { "speech-to-text" }
    /// Automatic captions on a screen or phone.
    public static var automaticCaptions: Self { "automatic-captions" }
    /// Portable hearing loop.
    public static var portableLoop: Self { "portable-loop" }
    /// Language interpreter.
    public static var languageInterpreter: Self { "language-interpreter" }
    /// Describer (says what is shown).
    public static var describer: Self { "describer" }
    /// Reader.
    public static var reader: Self { "reader" }
    /// Writer (writes what the person says).
    public static var writer: Self { "writer" }
    /// Note taker.
    public static var noteTaker: Self { "note-taker" }
    /// Communication supporter.
    public static var communicationSupporter: Self { "communication-supporter" }
    /// Sighted guide.
    public static var sightedGuide: Self { "sighted-guide" }
    /// Personal assistant from the team.
    public static var personalAssistant: Self { "personal-assistant" }

    /// All of them.
    static var all: [Self] {
        [
            .bslInterpreter, .deafblindInterpreter, .lipspeaker, .speechToText, .automaticCaptions, .portableLoop,
            .languageInterpreter, .describer, .reader, .writer, .noteTaker, .communicationSupporter, .sightedGuide,
            .personalAssistant,
        ]
    }
}
