/// Rondo's own words: what activities can ask of everyone.
extension Word where Kind == DemandWord {
    /// Seeing something.
    public static var seeing: Self { "seeing" }
    /// Hearing something.
    public static var hearing: Self { "hearing" }
    /// Reading.
    public static var reading: Self { "reading" }
    /// Following and using one language.
    public static var sharedLanguage: Self { "shared-language" }
    /// Speaking.
    public static var speaking: Self { "speaking" }
    /// Speaking before everyone.
    public static var speakingBeforeEveryone: Self { "speaking-before-everyone" }
    /// Reading aloud in front of others.
    public static var readingAloud: Self { "reading-aloud" }
    /// Writing.
    public static var writing: Self { "writing" }
    /// Using a screen or an app yourself.
    public static var screenUse: Self { "screen-use" }
    /// Being seen on a camera or in a picture.
    public static var cameraOn: Self { "camera-on" }
    /// Handling small things.
    public static var fineMovement: Self { "fine-movement" }
    /// Handling things that are in the room.
    public static var handlingThings: Self { "handling-things" }
    /// Reaching up high or down low.
    public static var reaching: Self { "reaching" }
    /// Standing.
    public static var standing: Self { "standing" }
    /// Moving around the room.
    public static var movingAround: Self { "moving-around" }
    /// Going further than across a room.
    public static var walking: Self { "walking" }
    /// Touching or being touched.
    public static var touch: Self { "touch" }
    /// Answering quickly.
    public static var quickResponse: Self { "quick-response" }
    /// Keeping things in mind.
    public static var remembering: Self { "remembering" }
    /// Keeping attention for long.
    public static var sustainedAttention: Self { "sustained-attention" }
    /// Following several steps at once.
    public static var severalSteps: Self { "several-steps" }
    /// Something that was not said beforehand.
    public static var surprise: Self { "surprise" }
    /// Taking part with everyone at once.
    public static var wholeGroup: Self { "whole-group" }
    /// Telling something personal.
    public static var personalStory: Self { "personal-story" }
    /// Strong feelings may come up.
    public static var strongEmotion: Self { "strong-emotion" }
    /// Looking each other in the eye.
    public static var eyeContact: Self { "eye-contact" }
    /// Being in noise.
    public static var loud: Self { "loud" }
    /// Bright or changing light.
    public static var brightLight: Self { "bright-light" }
    /// Being close to many people.
    public static var crowding: Self { "crowding" }

    /// All of them.
    static var all: [Self] {
        [
            .seeing, .hearing, .reading, .sharedLanguage, .speaking, .speakingBeforeEveryone, .readingAloud,
            .writing, .screenUse, .cameraOn, .fineMovement, .handlingThings, .reaching, .standing, .movingAround,
            .walking, .touch, .quickResponse, .remembering, .sustainedAttention, .severalSteps, .surprise,
            .wholeGroup, .personalStory, .strongEmotion, .eyeContact, .loud, .brightLight, .crowding,
        ]
    }
}
