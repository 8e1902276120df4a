import RondoPluginKit

extension Question {
    /// The deck's questions.
    static let all: [Question] = [
        Question(
            id: "good-day", title: "a good day", asks: "What is a really good day like?",
            makes: [.find, .thing, .picture, .scene, .sound, .words]),
        Question(
            id: "welcome", title: "feeling welcome", asks: "What makes someone feel welcome?",
            makes: [.find, .thing, .picture, .scene, .sound, .words, .map]),
        Question(
            id: "never-lost", title: "what must stay", asks: "What must never be lost?",
            makes: [.find, .thing, .picture, .scene, .words]),
        Question(
            id: "missing", title: "what is missing", asks: "What is missing that would help?",
            makes: [.find, .thing, .picture, .map, .scene]),
        Question(
            id: "no-limits", title: "without limits", asks: "What would there be if money didn't matter?",
            makes: [.thing, .picture, .map, .scene, .words]),
        Question(
            id: "first-minute", title: "the first minute", asks: "What happens in the first minute?",
            makes: [.find, .scene, .sound, .picture, .words]),
        Question(
            id: "quiet-place", title: "somewhere quiet", asks: "Where could someone be quiet?",
            makes: [.find, .thing, .picture, .map]),
        Question(
            id: "hard-place", title: "where it gets hard", asks: "Where does it get hard? What would make it easier?",
            makes: [.find, .map, .scene, .picture]),
        Question(
            id: "who-decides", title: "who decides", asks: "Who decides now? Who else could?",
            makes: [.thing, .map, .scene, .picture]),
        Question(
            id: "hard-day", title: "on a hard day", asks: "What helps on a hard day?",
            makes: [.thing, .picture, .scene, .sound, .words], exposure: .medium,
            care: "Say that it can be anyone's hard day, and that nobody tells their own unless they like."),
        Question(
            id: "together", title: "only together", asks: "What can we do together that nobody can do alone?",
            makes: [.thing, .picture, .scene, .sound, .words, .map]),
        Question(
            id: "waiting", title: "while people wait", asks: "What happens while people wait?",
            makes: [.find, .scene, .sound, .picture, .words]),
        Question(
            id: "grow", title: "what could grow", asks: "What could grow here if someone looked after it?",
            makes: [.thing, .picture, .map, .words]),
        Question(
            id: "bridge", title: "a bridge", asks: "What could bring people together who never meet?",
            makes: [.thing, .picture, .map, .scene]),
        Question(
            id: "not-here-yet", title: "who isn't here yet", asks: "Who doesn't come now? What would bring them in?",
            makes: [.thing, .picture, .map, .scene, .words]),
        Question(
            id: "small-change", title: "a small change", asks: "Which small thing would change a lot?",
            makes: [.find, .thing, .picture, .scene, .words, .map]),
        Question(
            id: "could-stop", title: "what could stop", asks: "What could simply stop?",
            makes: [.find, .picture, .scene, .sound, .words]),
        Question(
            id: "new-tool", title: "a tool", asks: "Which tool would people need, even if nobody has invented it?",
            makes: [.thing]),
        Question(
            id: "arriving", title: "arriving", asks: "How does it feel to arrive?",
            makes: [.find, .picture, .scene, .sound, .words], exposure: .medium,
            care: "Say that it can be how it feels to somebody else."),
        Question(
            id: "told-later", title: "told later", asks: "What will people tell about it later?",
            makes: [.scene, .picture, .words]),
        Question(
            id: "energy", title: "what gives energy", asks: "What gives energy, and what takes it?",
            makes: [.find, .picture, .map, .sound, .thing]),
        Question(
            id: "care", title: "who cares for what", asks: "Who looks after what, and who looks after them?",
            makes: [.find, .map, .scene, .picture, .thing]),
        Question(
            id: "unwritten-rule", title: "an unwritten rule",
            asks: "Which rule does everyone know and nobody write down?",
            makes: [.find, .scene, .picture, .words]),
        Question(
            id: "sounds-right", title: "how it should sound", asks: "What should it sound like?", makes: [.sound]),
    ]
}
