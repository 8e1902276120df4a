import RondoPluginKit

extension Constraint {
    /// The deck's rules of the game.
    static let all: [Constraint] = limits + viewpoints + together

    /// Limits on what it is made of.
    private static let limits: [Constraint] = [
        Constraint(
            id: "three-pieces", title: "in three pieces", says: "Use three pieces only.",
            how: "Three pieces, no more. A piece may be large, and may be changed for another at any time.",
            takes: [.pieces]),
        Constraint(
            id: "one-colour", title: "in one colour", says: "Use one colour only.",
            how: "Each group chooses one colour. What stays bare says something too.", takes: [.colours],
            takesGroup: true),
        Constraint(
            id: "no-letters", title: "without words", says: "Put no words or letters on it.",
            how: "Signs, shapes and colours, but no letters and no numbers. Talking is fine.", takes: [.writing]),
        Constraint(
            id: "ten-words", title: "in ten words", says: "Use ten words at most.",
            how: "Ten words at most, and fewer are better. Let them cut words aloud until it holds.",
            takes: [.wording]),
        Constraint(
            id: "only-questions", title: "all in questions", says: "Every line is a question.",
            how: "Each line ends in a question mark. Nothing is answered.", takes: [.wording]),
        Constraint(
            id: "in-one-hand", title: "in one hand", says: "Make it small enough for one hand.",
            how: "It has to fit in one open hand. Small is quick: a second and a third try are welcome.",
            takes: [.pieces], makes: [.thing], notWith: ["objects", "bricks", "junk"]),
        Constraint(
            id: "over-the-edge", title: "as large as it gets", says: "Make it larger than the table.",
            how: "Push tables together or go down to a large sheet on low ones. Everyone works from one side at least.",
            takes: [.large], demands: [.reaching, .movingAround],
            adaptations: [
                Adaptation(
                    id: "a-part-that-joins", title: "A part made at one place that joins the rest",
                    how: "Make a part within arm's reach. The group brings the rest to it at the end.",
                    lifts: [.reaching, .movingAround], atStep: 3)
            ], takesGroup: true),
        Constraint(
            id: "only-from-here", title: "with what is here", says: "Use only what is in this room already.",
            how:
                "Nothing from the box: what is in bags, on shelves and on chairs. Ask before you take what is someone's. Two people fetch for all who stay where they are.",
            takes: [.found], notAsked: ["new-tool"]),
    ]

    /// Questions about somewhere that people go into.
    private static let places: Set<String> = [
        "welcome", "no-limits", "quiet-place", "bridge", "not-here-yet", "grow", "missing", "together", "who-decides",
        "small-change", "care",
    ]

    /// Whose eyes, and when.
    private static let viewpoints: [Constraint] = [
        Constraint(
            id: "first-time", title: "at first sight", says: "Show it as someone sees it for the first time.",
            how: "Agree first who that is and how they got here. Keep asking: what do they see first?",
            takes: [.view], notAsked: ["told-later", "never-lost"], takesGroup: true),
        Constraint(
            id: "very-near", title: "from very near", says: "Take it from very near.",
            how: "Nearer than a hand is wide. What it is may stay a riddle for a while.", takes: [.lens],
            notAsked: [
                "first-minute", "arriving", "unwritten-rule", "waiting", "quiet-place", "could-stop", "care",
            ]),
        Constraint(
            id: "half-as-tall", title: "seen from below", says: "Show it as someone half as tall sees it.",
            how:
                "Look at the room from the height of a knee, or think how it looks from there. What is large? What is out of sight?",
            takes: [.view], makes: [.picture, .scene, .find], notWith: ["postcard"],
            notAsked: ["unwritten-rule", "could-stop", "told-later"]),
        Constraint(
            id: "ten-years-on", title: "ten years on", says: "It is ten years later.",
            how: "Say together what year it is and how old everyone is. Then begin.",
            takes: [.view, .course, .wording], notWith: ["photo"],
            notAsked: ["told-later", "first-minute", "could-stop"], takesGroup: true),
        Constraint(
            id: "at-night", title: "at night", says: "It is night.",
            how: "It is dark and most people have gone. Who is still here, and what is still there?",
            takes: [.view, .course], notWith: ["photo"],
            notAsked: ["first-minute", "who-decides", "unwritten-rule", "arriving", "not-here-yet", "told-later"]),
        Constraint(
            id: "before-and-after", title: "before and after", says: "Make it twice: before, and after.",
            how: "Two halves side by side, or one behind the other: how it is, and how it is once it has changed.",
            takes: [.course], notAsked: ["first-minute", "waiting", "told-later", "never-lost", "sounds-right"]),
        Constraint(
            id: "way-in", title: "open to all", says: "Give it a way in for everyone.",
            how: "Ask of each one: how does someone get in who rolls, who doesn't see, who doesn't read?",
            takes: [.place], onlyAsked: places),
        Constraint(
            id: "with-a-door", title: "with a door", says: "It has a door. Say who can open it.",
            how: "Somewhere there is a door. Who has the key, and from which side does it open?", takes: [.place],
            onlyAsked: places),
    ]

    /// How people work together on it.
    private static let together: [Constraint] = [
        Constraint(
            id: "in-quiet", title: "in quiet", says: "Make it without talking.",
            how:
                "Say the rule, wait until it is quiet, and start. Pass things, nod, point. Talk again when it is shown.",
            takes: [.quiet], notAsked: ["sounds-right"], demands: [.seeing],
            adaptations: [
                Adaptation(
                    id: "low-voice-beside", title: "One person beside says in a low voice what happens",
                    how: "They sit close, and say in a few words who puts what where. That is not against the rule.",
                    lifts: [.seeing], atStep: 3)
            ], isQuiet: true, takesGroup: true),
        Constraint(
            id: "one-move-each", title: "one move each", says: "Take turns. One move each, or pass.",
            how: "Go round: each adds, moves or takes away one thing, or passes. Stop when all pass.",
            takes: [.pieces, .quiet], notWith: ["soundscape"], takesGroup: true),
        Constraint(
            id: "handed-on", title: "handed on", says: "Halfway, another group goes on with it.",
            how: "Say at the start that it will be handed on.", takes: [.handed], takesGroup: true,
            step: Step(
                "Hand on", share: 20,
                how: "Give it to the next group. They change one thing, add one thing, and ask about one thing.")),
        Constraint(
            id: "opposite-first", title: "the opposite first", says: "First make the opposite. Then turn it round.",
            how: "Begin with how it would be at its worst, as badly as you like.",
            makes: [.thing, .picture, .scene, .sound],
            notWith: ["soundscape", "photo"],
            notAsked: [
                "hard-place", "hard-day", "could-stop", "missing", "never-lost", "waiting", "energy", "quiet-place",
                "no-limits", "unwritten-rule", "who-decides", "care",
            ], adds: 5,
            step: Step(
                "Turn it round", share: 25,
                how: "Now turn it into what you want. Keep what can be kept, and say what had to go.")),
        Constraint(
            id: "one-thing-hidden", title: "with a secret", says: "Hide one thing in it. Others find it.",
            how: "Each group agrees on one thing that can be found but isn't seen at once. Nobody has to find it.",
            takes: [.riddle], notAsked: ["missing", "first-minute"], takesGroup: true),
        Constraint(
            id: "as-a-gift", title: "as a gift", says: "Make it for someone who isn't here.",
            how:
                "Agree whom it is for: a neighbour, a child, whoever comes next. No names needed. At the end, say how it gets there.",
            makes: [.thing, .picture, .words, .sound], notWith: ["soundscape", "photo"],
            notAsked: [
                "hard-place", "energy", "care", "could-stop", "who-decides", "missing", "waiting", "unwritten-rule",
                "arriving",
            ], takesGroup: true),
    ]
}
